"""The peer of `annexbook new --demo`: writes the same workbook with python3-xlsxwriter."""

import marshal
import sys

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name, xl_range

with open(sys.argv[1], "rb") as source:
    plan = marshal.load(source)


def look(style):
    font, align = style.get("font", {}), style.get("align", {})
    made = {}
    for name in ("bold", "italic"):
        if font.get(name):
            made[name] = True
    if font.get("underline"):
        made["underline"] = 1
    if "size" in font:
        made["font_size"] = font["size"]
    if "color" in font:
        made["font_color"] = "#" + font["color"]
    if "fill" in style:
        made.update({"bg_color": "#" + style["fill"], "pattern": 1})
    if "border" in style:
        made.update({"border": 1, "border_color": "#" + style["border"]})
    if "numberFormat" in style:
        made["num_format"] = style["numberFormat"]
    if align.get("wrap"):
        made["text_wrap"] = True
    if "horizontal" in align:
        made["align"] = align["horizontal"]
    if "vertical" in align:
        made["valign"] = {"center": "vcenter"}.get(align["vertical"], align["vertical"])
    return made


def corners(area):
    return (area["firstRow"] - 1, area["firstColumn"] - 1, area["lastRow"] - 1, area["lastColumn"] - 1)


def a1(area):
    return xl_range(*corners(area))


def write_cell(sheet, row, cell, formats):
    column, value = cell["column"] - 1, cell.get("value")
    shape = formats[cell["style"]] if "style" in cell else None
    if "formula" in cell:
        sheet.write_formula(row, column, "=" + cell["formula"], shape, "" if value is None else value)
    elif value is None or value == "":
        sheet.write_blank(row, column, None, shape)
    elif isinstance(value, bool):
        sheet.write_boolean(row, column, value, shape)
    elif isinstance(value, str):
        sheet.write_string(row, column, value, shape)
    else:
        sheet.write_number(row, column, value, shape)


def add_table(sheet, table):
    columns = []
    for column in table["columns"]:
        made = {"header": column["name"]}
        if "calculatedFormula" in column:
            made["formula"] = "=" + column["calculatedFormula"]
        columns.append(made)
    sheet.add_table(
        *corners(table["range"]),
        {"name": table["name"], "columns": columns, "style": None, "banded_rows": False},
    )


def validate(sheet, spec):
    rule = spec["rule"]
    made = {"validate": {"whole": "integer"}.get(rule["type"], rule["type"])}
    if rule["type"] == "list":
        made["source"] = rule["items"] if "items" in rule else "=" + rule["formula"]
    elif rule["operator"] == "between":
        first, last = float(rule["formula1"]), float(rule["formula2"])
        made.update({"criteria": "between", "minimum": first, "maximum": last})
        if rule["type"] == "date":
            made.update({"validate": "decimal"})
    else:
        made.update({"criteria": ">", "value": float(rule["formula1"])})
    error = spec.get("error", {})
    made["error_title"], made["error_message"] = error.get("title"), error.get("message")
    made["error_type"] = spec["severity"]
    for area in spec["ranges"]:
        sheet.data_validation(*corners(area), made)


def add_chart(book, sheet, chart):
    kinds = {
        "radar": {"type": "radar"},
        "stackedBar": {"type": "bar", "subtype": "stacked"},
        "line": {"type": "line"},
    }
    made = book.add_chart(kinds[chart["kind"]])
    for series in chart["series"]:
        made.add_series(
            {
                "name": "=" + series["name"]["reference"],
                "categories": "=" + series["categories"]["reference"],
                "values": "=" + series["values"]["reference"],
                "line": {"color": "#" + series["color"]},
            }
        )
    made.set_title({"name": chart["title"]})
    corner = chart["anchor"]["from"]
    sheet.insert_chart(corner["row"] - 1, corner["column"] - 1, made)


def print_setup(sheet, spec):
    if spec["orientation"] == "landscape":
        sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_header("&L&A")
    sheet.set_footer("&LAnnexbook&RPage &P of &N")
    if "titleRows" in spec:
        sheet.repeat_rows(spec["titleRows"]["first"] - 1, spec["titleRows"]["last"] - 1)
    if "area" in spec:
        columns = spec["area"]["columns"]
        sheet.print_area(
            f"{xl_col_to_name(columns['first'] - 1)}1:{xl_col_to_name(columns['last'] - 1)}1048576"
        )


def write_sheet(book, spec, formats):
    sheet = book.add_worksheet(spec["name"])
    sheet.hide_gridlines(2)
    if "tabColor" in spec:
        sheet.set_tab_color("#" + spec["tabColor"])
    for index, column in enumerate(spec["columns"]):
        sheet.set_column(index, index, column["width"])
    if "freeze" in spec:
        sheet.freeze_panes(spec["freeze"]["rows"], spec["freeze"]["columns"])
    for table in spec["tables"]:
        add_table(sheet, table)
    for row in spec["rows"]:
        if "height" in row:
            sheet.set_row(row["row"] - 1, row["height"])
        for cell in row["cells"]:
            # Over the formulas of calculated columns, which the table has written without value.
            write_cell(sheet, row["row"] - 1, cell, formats)
    for area in spec["merges"]:
        sheet.merge_range(*corners(area), "")
    for spec_format in spec["conditionalFormats"]:
        shape = book.add_format(look(spec_format["style"]))
        areas = spec_format["ranges"]
        options = {"type": "formula", "criteria": "=" + spec_format["formula"], "format": shape}
        if len(areas) > 1:
            options["multi_range"] = " ".join(a1(area) for area in areas)
        sheet.conditional_format(*corners(areas[0]), options)
    for one in spec["validations"]:
        validate(sheet, one)
    for link in spec["hyperlinks"]:
        cell, target = link["cell"], link["target"]
        url = target["url"] if "url" in target else "internal:" + target["location"]
        row, column = cell["row"] - 1, cell["column"] - 1
        text = next(
            one["value"]
            for row_spec in spec["rows"]
            if row_spec["row"] == cell["row"]
            for one in row_spec["cells"]
            if one["column"] == cell["column"]
        )
        sheet.write_url(row, column, url, None, text)
    for note in spec["notes"]:
        sheet.write_comment(note["cell"]["row"] - 1, note["cell"]["column"] - 1, note["text"])
    for chart in spec["charts"]:
        add_chart(book, sheet, chart)
    if "print" in spec:
        print_setup(sheet, spec["print"])


book = xlsxwriter.Workbook(sys.argv[2])
formats = [book.add_format(look(style)) for style in plan["styles"]]
for sheet_spec in plan["sheets"]:
    write_sheet(book, sheet_spec, formats)
for name in plan["names"]:
    book.define_name(name["name"], "=" + name["formula"])
book.close()
