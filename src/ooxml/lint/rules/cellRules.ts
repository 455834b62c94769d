import { LIMITS } from "../../limits";
import type { LintCode, LintFinding } from "../finding";
import type { CellModel, RowModel } from "../model/cellModel";
import type { PackageModel } from "../model/packageModel";
import type { SheetModel } from "../model/sheetModel";

/** Rows and cells out of order, cells written twice, and cells that name what does not exist. */
export function cellRules(model: PackageModel): LintFinding[] {
  return [...model.sheets.flatMap((sheet) => sheetFindings(sheet, model)), ...longTexts(model)];
}

function sheetFindings(sheet: SheetModel, model: PackageModel): LintFinding[] {
  const findings: LintFinding[] = [];
  let previousRow = 0;
  for (const row of sheet.rows) {
    if (row.row <= previousRow) findings.push(rowOrder(sheet.part, row.row));
    previousRow = row.row;
    findings.push(...rowFindings(row, sheet.part, model));
  }
  return findings;
}

function rowFindings({ row, cells }: RowModel, part: string, model: PackageModel): LintFinding[] {
  const findings: LintFinding[] = [];
  let previous = 0;
  for (const cell of cells) {
    const { column } = cell.address;
    if (column === previous) findings.push(finding("cell-duplicate", part, cell));
    else if (column < previous || cell.address.row !== row) {
      findings.push(finding("cell-order", part, cell));
    }
    previous = column;
    findings.push(...contentCodes(cell, model).map((code) => finding(code, part, cell)));
  }
  return findings;
}

function contentCodes(cell: CellModel, model: PackageModel): CellCode[] {
  const codes: CellCode[] = [];
  const { stringIndex, style, text = "" } = cell;
  if (stringIndex === undefined) {
    if (text.length > LIMITS.cellText) codes.push("text-length");
  } else if (model.sharedStrings[stringIndex] === undefined) codes.push("cell-string-index");
  if (!(style < model.cellStyleCount)) codes.push("cell-style-index");
  return codes;
}

const MESSAGES = {
  "cell-duplicate": "The cell is written twice.",
  "cell-order": "The cell stands after one to its right, or in the row of another.",
  "cell-string-index": "The cell names a shared text that does not exist.",
  "cell-style-index": "The cell names a style that does not exist.",
  "text-length": "The text has more than 32,767 characters.",
} satisfies Partial<Record<LintCode, string>>;
type CellCode = keyof typeof MESSAGES;

function finding(code: CellCode, part: string, { reference }: CellModel): LintFinding {
  return { code, part, place: reference, message: MESSAGES[code] };
}

function rowOrder(part: string, row: number): LintFinding {
  const message = "The row stands after itself, or after one below it.";
  return { code: "row-order", part, place: String(row), message };
}

function longTexts({ sharedStrings, stringsPart: part }: PackageModel): LintFinding[] {
  return sharedStrings.flatMap((text, index): LintFinding[] => {
    if (text.length <= LIMITS.cellText) return [];
    const place = `text ${String(index)}`;
    return [{ code: "text-length", part, place, message: MESSAGES["text-length"] }];
  });
}
