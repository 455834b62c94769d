"""The peer of `annexbook fill`: opens a workbook with openpyxl, adds a sheet and saves it."""

import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
book.create_sheet("Statement").append(["Control", "Applicable"])
book.save(sys.argv[1])
