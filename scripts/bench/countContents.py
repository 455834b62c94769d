"""Counts what a workbook holds, so that two of them can be compared."""

import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
values = openpyxl.load_workbook(sys.argv[1], data_only=True)
counts = {"sheets": 0, "cells": 0, "formulas": 0, "values": 0, "looks": 0, "tables": 0, "charts": 0, "validated": 0, "formats": 0, "notes": 0}
for sheet in book:
    counts["sheets"] += 1
    counts["tables"] += len(sheet.tables)
    counts["charts"] += len(sheet._charts)
    counts["formats"] += sum(len(one.rules) for one in sheet.conditional_formatting)
    for rule in sheet.data_validations.dataValidation:
        counts["validated"] += sum(area.size["rows"] * area.size["columns"] for area in rule.sqref.ranges)
    for row in sheet.iter_rows():
        for cell in row:
            if cell.comment is not None:
                counts["notes"] += 1
            if cell.value is not None:
                counts["cells"] += 1
                counts["formulas"] += cell.data_type == "f"
                counts["values"] += values[sheet.title][cell.coordinate].value not in (None, "")
                counts["looks"] += cell.has_style
print(counts)
