import { withinLimit } from "../limits";
import { NAMESPACES } from "../namespaces";
import { cellReference } from "../reference";
import type { NoteSpec } from "../spec/annotationSpec";
import { element, encodeXstring, escapeText, XML_DECLARATION } from "../xml";
import { textElement } from "./sharedStrings";

const FONT = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Calibri"/><family val="2"/></rPr>';

/** The texts of a sheet's notes; where they are drawn stands in the VML part. */
export function notesXml(notes: readonly NoteSpec[]): string {
  const authors = [...new Set(notes.map(({ author }) => author))];
  const authorItems = authors.map((name) => element("author", {}, escapeText(encodeXstring(name))));
  const items = notes.map(({ cell, text, author }) => {
    const run = element("r", {}, FONT, textElement(withinLimit("cellText", text)));
    const values = { ref: cellReference(cell), authorId: authors.indexOf(author) };
    return element("comment", values, element("text", {}, run));
  });
  return (
    XML_DECLARATION +
    element(
      "comments",
      { xmlns: NAMESPACES.main },
      element("authors", {}, ...authorItems),
      element("commentList", {}, ...items),
    )
  );
}
