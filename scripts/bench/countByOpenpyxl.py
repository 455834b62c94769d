"""The peer of `annexbook score`: reads a workbook with openpyxl and counts levels by theme."""

import sys

import openpyxl

STATEMENTS = ("AB_SoA_27001", "AB_SoA_42001")

book = openpyxl.load_workbook(sys.argv[1], data_only=True)
for sheet in book:
    for table in sheet.tables.values():
        if table.name not in STATEMENTS:
            continue
        cells = sheet[table.ref]
        headings = [cell.value for cell in cells[0]]
        group = "Theme" if "Theme" in headings else "Objective"
        sums = {}
        for row in cells[1:]:
            record = dict(zip(headings, (cell.value for cell in row)))
            if record["Applicable"] == "Yes" and isinstance(record["Level"], (int, float)):
                total, count = sums.get(record[group], (0, 0))
                sums[record[group]] = (total + record["Level"], count + 1)
        print(table.name, {key: total / count for key, (total, count) in sums.items()})
