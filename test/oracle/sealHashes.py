"""Recomputes the hashes of sealed versions from docs/formats.md alone: prints them by version."""
import hashlib
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])

def text(value):
    if value is None:
        return ""
    return value.date().isoformat() if hasattr(value, "date") else str(value)

def records(name):
    sheet = next(one for one in book if name in one.tables)
    head, *rows = sheet[sheet.tables[name].ref]
    names = [cell.value for cell in head]
    return [dict(zip(names, [text(cell.value) for cell in row])) for row in rows]

def sha256(value):
    form = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(form.encode("utf-8")).hexdigest()

FIELDS = ["Control", "Title", "Applicable", "Drivers", "Justification", "Status", "Scope note", "AI systems"]
VERSION = ["Standard", "Version", "Approved on", "Approved by", "Reason"]
sealed = records("AB_SoA_sealed")
[workbook_id] = [row["ISO 27001"] for row in records("AB_Settings") if row["Setting"] == "Workbook id"]
for row in records("AB_SoA_versions"):
    if row["Record hash"] == "":
        continue
    of_version = [one for one in sealed if all(one[key] == row[key] for key in VERSION[:2])]
    rows = sorted([one[field] for field in FIELDS] for one in of_version)
    statement = sha256(["annexbook-statement-1", row["Standard"], rows])
    known = [row[key] for key in VERSION] + [statement, row["Previous hash"]]
    record = sha256(["annexbook-version-1", workbook_id, *known])
    print(json.dumps(known[:2] + [statement, record]))
