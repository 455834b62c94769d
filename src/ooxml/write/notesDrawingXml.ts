import type { NoteSpec } from "../spec/annotationSpec";
import type { SheetSpec } from "../spec/sheetSpec";
import { element } from "../xml";
import { noteAnchor } from "./noteAnchor";

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/**
 * The boxes of a sheet's notes, hidden until the pointer rests on the cell. Excel reads notes only
 * with such a part (VML, ECMA-376 part 4).
 *
 * @param number - of the part, from 1: it keeps shape ids apart
 */
export function notesDrawingXml(sheet: SheetSpec, number: number): string {
  const shapes = sheet.notes.map((note, index) =>
    shapeXml(note, sheet, `_x0000_s${String(1024 * number + 1 + index)}`),
  );
  const layout = element(
    "o:shapelayout",
    { "v:ext": "edit" },
    element("o:idmap", { "v:ext": "edit", data: number }),
  );
  const namespaces = {
    "xmlns:v": "urn:schemas-microsoft-com:vml",
    "xmlns:o": "urn:schemas-microsoft-com:office:office",
    "xmlns:x": "urn:schemas-microsoft-com:office:excel",
  };
  return element("xml", namespaces, layout, SHAPE_TYPE, ...shapes);
}

function shapeXml(note: NoteSpec, sheet: SheetSpec, id: string): string {
  const data = element(
    "x:ClientData",
    { ObjectType: "Note" },
    // Present, they mean that the box neither moves nor grows with the cells.
    "<x:MoveWithCells/><x:SizeWithCells/>",
    element("x:Anchor", {}, noteAnchor(note, sheet).join(", ")),
    element("x:AutoFill", {}, "False"),
    element("x:Row", {}, String(note.cell.row - 1)),
    element("x:Column", {}, String(note.cell.column - 1)),
  );
  return element(
    "v:shape",
    {
      id,
      type: "#_x0000_t202",
      style: "position:absolute;visibility:hidden",
      fillcolor: "#ffffe1",
      "o:insetmode": "auto",
    },
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>',
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>',
    data,
  );
}
