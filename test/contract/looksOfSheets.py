"""Compares how two workbooks look, as openpyxl reads them; prints what differs as JSON.

Standard input is a zip file with the workbooks `one` and `other`.
"""

import io
import json
import sys
import zipfile

import openpyxl
from openpyxl.utils import get_column_letter, range_boundaries


def look(cell):
    font, fill, align, border = cell.font, cell.fill, cell.alignment, cell.border
    color = font.color.rgb if font.color is not None and font.color.type == "rgb" else None
    return [
        cell.number_format,
        [bool(font.b), bool(font.i), font.u or "", font.sz, color if color != "FF000000" else None],
        fill.fgColor.rgb if fill.fill_type == "solid" else None,
        [align.horizontal, align.vertical or "bottom", bool(align.wrap_text)],
        [side.style and [side.style, side.color.rgb if side.color else None]
         for side in (border.left, border.right, border.top, border.bottom)],
    ]


def lines(data):
    book = openpyxl.load_workbook(io.BytesIO(data))
    for sheet in book:
        name = sheet.title
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None or cell.has_style:
                    number, *rest = look(cell)
                    yield name, "number format", cell.coordinate, number
                    for what, value in zip(("font", "fill", "alignment", "border"), rest):
                        yield name, what, cell.coordinate, value
        for index in range(1, sheet.max_column + 1):
            letter = get_column_letter(index)
            yield name, "column width", letter, round(sheet.column_dimensions[letter].width * 7)
        formats = []
        for area in sheet.conditional_formatting:
            for rule in area.rules:
                font = rule.dxf.font
                formats.append((rule.priority, str(area.sqref), rule.formula, bool(rule.stopIfTrue), [
                    font and font.color and font.color.rgb, bool(font and font.b),
                    rule.dxf.fill and rule.dxf.fill.bgColor.rgb]))
        # A rule over columns apart may be one rule or several: what counts is their order in a column.
        ordered = {}
        for _, areas, *rest in sorted(formats, key=lambda one: one[0]):
            for first, top, last, bottom in (range_boundaries(area) for area in areas.split()):
                for column in range(first, last + 1):
                    letter = get_column_letter(column)
                    ordered.setdefault(f"{letter}{top}:{letter}{bottom}", []).append(rest)
        for area, rules in ordered.items():
            yield name, "conditional format", area, rules
        cells = {}
        for rule in sheet.data_validations.dataValidation:
            told = [rule.type, rule.operator if rule.type not in ("list", "custom") else None,
                    rule.formula1, rule.formula2, rule.errorStyle or "stop", rule.errorTitle, rule.error,
                    bool(rule.showErrorMessage), bool(rule.allowBlank), rule.promptTitle, rule.prompt]
            for area in rule.sqref.ranges:
                for row, column in area.cells:
                    cells[f"{get_column_letter(column)}{row}"] = told
        for at, told in cells.items():
            yield name, "validation", at, told
        setup, margins = sheet.page_setup, sheet.page_margins
        yield name, "page", "", [
            setup.orientation, str(setup.paperSize), setup.fitToWidth, setup.fitToHeight,
            bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
            [round(getattr(margins, side), 3) for side in ("left", "right", "top", "bottom", "header", "footer")],
            sheet.print_title_rows, str(sheet.print_area),
            [getattr(part, side).text for part in (sheet.oddHeader, sheet.oddFooter)
             for side in ("left", "center", "right")]]
        view = sheet.sheet_view
        yield name, "view", "", [bool(view.showGridLines), str(sheet.freeze_panes), sheet.sheet_properties.tabColor.rgb]
        yield name, "merged", "", sorted(str(one) for one in sheet.merged_cells.ranges)
        yield name, "links", "", sorted(
            f"{cell.coordinate} {cell.hyperlink.location or cell.hyperlink.target}"
            for row in sheet.iter_rows() for cell in row if cell.hyperlink)
        yield name, "table", "", [
            [t.displayName, t.ref, t.tableStyleInfo.name, bool(t.tableStyleInfo.showRowStripes),
             [[c.name, bool(c.calculatedColumnFormula)] for c in t.tableColumns]] for t in sheet.tables.values()]


def told(data):
    return {(sheet, what, at): json.dumps(value) for sheet, what, at, value in lines(data)}


with zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read())) as pair:
    one, other = [told(pair.read(name)) for name in ("one", "other")]
keys = [key for key in sorted({*one, *other}) if one.get(key) != other.get(key)]
json.dump({"told": len(one), "differences": [[*key, one.get(key), other.get(key)] for key in keys]}, sys.stdout)
