import { NAMESPACES } from "../namespaces";
import { rangeReference } from "../reference";
import type { TableColumnSpec, TableSpec } from "../spec/tableSpec";
import {
  countedList,
  element,
  encodeXstring,
  encodeXstringAttribute,
  escapeText,
  XML_DECLARATION,
} from "../xml";

/**
 * A table part.
 *
 * @param id - unique in the workbook, from 1
 * @throws RangeError when it has no row below its header, or not one column a column of its range
 */
export function tableXml(table: TableSpec, id: number): string {
  const { name, range, columns, style } = table;
  const ref = rangeReference(range);
  const width = range.lastColumn - range.firstColumn + 1;
  if (range.lastRow === range.firstRow || columns.length !== width) {
    throw new RangeError(`table ${name}: ${String(columns.length)} columns in ${ref}`);
  }
  return (
    XML_DECLARATION +
    element(
      "table",
      { xmlns: NAMESPACES.main, id, name, displayName: name, ref, totalsRowShown: false },
      element("autoFilter", { ref }),
      countedList("tableColumns", columns.map(columnXml)),
      element("tableStyleInfo", {
        name: style.name,
        showFirstColumn: false,
        showLastColumn: false,
        showRowStripes: style.bandedRows,
        showColumnStripes: false,
      }),
    )
  );
}

function columnXml({ name, calculatedFormula }: TableColumnSpec, index: number): string {
  const values = { id: index + 1, name: encodeXstringAttribute(name) };
  if (calculatedFormula === undefined) return element("tableColumn", values);
  const formula = escapeText(encodeXstring(calculatedFormula));
  return element("tableColumn", values, element("calculatedColumnFormula", {}, formula));
}
