import { parseCell } from "../../reference";
import type { LintFinding } from "../finding";
import type { PackageModel } from "../model/packageModel";
import type { SheetModel } from "../model/sheetModel";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  type XmlElement,
} from "../model/xmlElement";

/** Notes without a box in the sheet's VML drawing: Excel drops them, or repairs the file. */
export function noteRules({ sheets, documents }: PackageModel): LintFinding[] {
  return sheets.flatMap((sheet) => {
    const boxes = boxCells(sheet, documents);
    return sheet.relationships
      .filter(({ type }) => type === "comments")
      .flatMap(({ target: part = "" }) =>
        noteCells(documents.get(part))
          .filter((place) => !boxes.has(addressKey(place)))
          .map((place) => missingBox(part, place)),
      );
  });
}

function missingBox(part: string, place: string): LintFinding {
  const message = "The note has no box in the VML drawing of its sheet.";
  return { code: "note-box", part, place, message };
}

function noteCells(root: XmlElement | undefined): string[] {
  return childrenOf(childOf(root, "commentList"), "comment").map((note) =>
    attributeOf(note, "ref"),
  );
}

function boxCells(
  { root, relationships }: SheetModel,
  documents: ReadonlyMap<string, XmlElement>,
): ReadonlySet<string> {
  const id = childOf(root, "legacyDrawing")?.attributes.get("r:id");
  const part = relationships.find((link) => link.id === id)?.target;
  const drawing = part === undefined ? undefined : documents.get(part);
  const boxes = drawing === undefined ? [] : descendantsOf(drawing, "ClientData");
  return new Set(
    boxes.map((box) => `${childOf(box, "Row")?.text ?? ""} ${childOf(box, "Column")?.text ?? ""}`),
  );
}

/** Row and column from 0, as VML counts them. */
function addressKey(reference: string): string {
  const { row, column } = parseCell(reference) ?? { row: 0, column: 0 };
  return `${String(row - 1)} ${String(column - 1)}`;
}
