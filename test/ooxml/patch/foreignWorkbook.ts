import { pythonWorkbook } from "../read/pythonWorkbook";

/**
 * Somebody's workbook, made by python3-xlsxwriter: a sheet with a chart, an image, a comment, formats, a list and a colour scale; a sheet with a table; a hidden sheet; names
 * of the workbook and of a sheet.
 *
 * @param firstSheet - its name, without a space
 */
export function foreignWorkbook(firstSheet = "Budget"): Uint8Array {
  return pythonWorkbook(`
import xlsxwriter, datetime, base64
book = xlsxwriter.Workbook(out, {"in_memory": True})
day = book.add_format({"num_format": "dd/mm/yy", "bold": True, "bg_color": "#FFEE00", "font_name": "Arial"})
one = book.add_worksheet("${firstSheet}")
for row in range(20):
    one.write(row, 0, f"Cost {row}")
    one.write(row, 1, row * 3.5)
    one.write_datetime(row, 2, datetime.datetime(2026, 1, 1 + row), day)
one.write_formula("B21", "=SUM(B1:B20)", None, 665)
chart = book.add_chart({"type": "column"})
chart.add_series({"values": "=${firstSheet}!$B$1:$B$20"})
one.insert_chart("E2", chart)
one.write_comment("A1", "hello")
one.conditional_format("B1:B20", {"type": "3_color_scale"})
one.data_validation("D1:D9", {"validate": "list", "source": ["a", "b"]})
png = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
one.insert_image("E20", "dot.png", {"image_data": io.BytesIO(png)})
two = book.add_worksheet("Data & more")
columns = [{"header": "What"}, {"header": "Sum"}, {"header": "Twice", "formula": "=[@Sum]*2"}]
two.add_table("A1:C6", {"name": "Costs", "columns": columns, "data": [["x", 1, 2]] * 5})
two.set_landscape()
two.repeat_rows(0)
book.add_worksheet("Hidden").hide()
book.define_name("Total", "=${firstSheet}!$B$21")
book.define_name("'Data & more'!Local", "='Data & more'!$B$2")
book.set_calc_mode("manual")
book.set_properties({"created": datetime.datetime(2026, 1, 1)})
book.close()`);
}
