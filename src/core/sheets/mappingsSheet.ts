import { allMappings, idText, STANDARD_NAMES, type Mapping } from "../catalog";
import type { ColumnPlan, Row } from "../workbook";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import type { SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "Map", width: 14, type: "text" },
  { heading: "From standard", width: 14, type: "text" },
  { heading: "From", width: 14, type: "id" },
  { heading: "Framework", width: 14, type: "text" },
  { heading: "To", width: 16, type: "id" },
  { heading: "Relation", width: 12, type: "text" },
  { heading: "Source", width: 60, type: "text" },
];

/** Mappings: every pair between the standards and to other frameworks, with who asserts it. */
export const mappingsSheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "Mappings",
      tabColor: COLORS.reference,
      header: generalHeader(
        "Mappings",
        "equal: same requirement; subset: the AI part of it; intersects: real overlap; related: evidence can be reused. All are judgements, none is an official statement.",
        context,
      ),
      table: "AB_Mappings",
      keys: ["Map", "From standard", "From", "Framework", "To"],
      columns: COLUMNS,
      get rows() {
        return mappingRows();
      },
      frozenColumns: 3,
    },
    context,
  );

let rows: readonly Row[] | undefined;

/** The same in every workbook: made once, and only where somebody looks at them. */
function mappingRows(): readonly Row[] {
  return (rows ??= allMappings().map(rowOf));
}

function rowOf(mapping: Mapping): Row {
  const { map, from, fromId, framework, toId, toKind, relation, source } = mapping;
  return new Map([
    ["Map", map],
    ["From standard", from === undefined ? "ISO 27001:2013" : STANDARD_NAMES[from.standard].cell],
    ["From", idText(from?.kind, fromId)],
    ["Framework", framework],
    ["To", idText(toKind, toId)],
    ["Relation", relation],
    ["Source", source],
  ]);
}
