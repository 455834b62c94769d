import type { SheetSpec } from "../spec/sheetSpec";
import { countedList, element } from "../xml";
import type { Book } from "./book";
import { chartXml } from "./chart/chartXml";
import { drawingXml } from "./drawingXml";
import { notesDrawingXml } from "./notesDrawingXml";
import { notesXml } from "./notesXml";
import { Relationships } from "./relationships";
import { tableXml } from "./tableXml";

const OFFICE = "application/vnd.openxmlformats-officedocument";

/**
 * Adds the parts that hang on a sheet: charts, notes and tables.
 *
 * @returns the elements that name them, the last ones of a worksheet
 */
export function addAttachments(book: Book, sheet: SheetSpec, relationships: Relationships): string {
  return (
    addCharts(book, sheet, relationships) +
    addNotes(book, sheet, relationships) +
    addTables(book, sheet, relationships)
  );
}

function addCharts(book: Book, { charts }: SheetSpec, relationships: Relationships): string {
  if (charts.length === 0) return "";
  const links = new Relationships();
  const ids = charts.map((chart) => {
    const file = `chart${String(book.nextNumber("chart"))}.xml`;
    book.parts.add(`xl/charts/${file}`, `${OFFICE}.drawingml.chart+xml`, chartXml(chart));
    return links.add("chart", `../charts/${file}`);
  });
  const file = `drawing${String(book.nextNumber("drawing"))}.xml`;
  book.parts.add(`xl/drawings/${file}`, `${OFFICE}.drawing+xml`, drawingXml(charts, ids));
  book.parts.addRelationships(`xl/drawings/${file}`, links);
  return element("drawing", { "r:id": relationships.add("drawing", `../drawings/${file}`) });
}

function addNotes(book: Book, sheet: SheetSpec, relationships: Relationships): string {
  if (sheet.notes.length === 0) return "";
  const number = book.nextNumber("notes");
  const notes = `comments${String(number)}.xml`;
  const boxes = `vmlDrawing${String(number)}.vml`;
  book.parts.add(`xl/${notes}`, `${OFFICE}.spreadsheetml.comments+xml`, notesXml(sheet.notes));
  book.parts.add(`xl/drawings/${boxes}`, undefined, notesDrawingXml(sheet, number));
  relationships.add("comments", `../${notes}`);
  const id = relationships.add("vmlDrawing", `../drawings/${boxes}`);
  return element("legacyDrawing", { "r:id": id });
}

function addTables(book: Book, { tables }: SheetSpec, relationships: Relationships): string {
  const items = tables.map((table) => {
    const id = book.nextNumber("table");
    const file = `table${String(id)}.xml`;
    book.parts.add(`xl/tables/${file}`, `${OFFICE}.spreadsheetml.table+xml`, tableXml(table, id));
    return element("tablePart", { "r:id": relationships.add("table", `../tables/${file}`) });
  });
  return countedList("tableParts", items);
}
