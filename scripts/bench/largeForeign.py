"""Writes a workbook of some 20 MB that has nothing to do with us."""

import random
import sys

import xlsxwriter

random.seed(27001)
book = xlsxwriter.Workbook(sys.argv[1], {"constant_memory": True})
for number in range(4):
    sheet = book.add_worksheet(f"Sheet {number}")
    for row in range(55_000):
        for column in range(8):
            value = random.random() if column % 2 else f"text {random.randint(0, 10**9)}"
            sheet.write(row, column, value)
book.close()
