import type { OpenedPackage } from "../open/openedPackage";
import { scanPart } from "../open/scanPart";
import { nameXml } from "../write/definedNamesXml";
import { encodeXstring, escapeText } from "../xml";
import {
  appendInto,
  outlineOf,
  placeForChild,
  placeOf,
  withPrefix,
  type ElementPlace,
} from "./markupEdit";
import { WORKBOOK_ORDER } from "./schemaOrder";
import { Splices } from "./splices";

/** A name of the whole workbook; without a formula it goes. */
export interface NameEdit {
  readonly name: string;
  /** In file form, without "=". */
  readonly formula?: string | undefined;
  /** For a new name: shown in the Name Manager. */
  readonly comment?: string | undefined;
}

/**
 * Adds, changes or removes names of the whole workbook; a changed one keeps its attributes.
 *
 * @param local - elements of names that single sheets know, to be added
 */
export function setNames(
  pkg: OpenedPackage,
  edits: readonly NameEdit[],
  local: readonly string[] = [],
): void {
  if (edits.length + local.length === 0) return;
  const part = pkg.workbookPart;
  const xml = pkg.text(part) ?? "";
  const splices = new Splices(xml);
  const pending = new Map(edits.map((edit) => [edit.name.toLowerCase(), edit]));
  const list = changeNames(xml, part, pending, splices);
  const own = [...pending.values()].flatMap(({ name, formula, comment }) =>
    formula === undefined ? [] : [nameXml({ name, formula, comment }, undefined)],
  );
  const added = [...own, ...local].join("");
  if (list !== undefined) {
    if (added !== "") appendInto(xml, list, withPrefix(added, list.prefix), splices);
  } else if (added !== "") {
    const outline = scanPart(xml, part, outlineOf);
    const markup = `<definedNames>${added}</definedNames>`;
    const at = placeForChild(outline, "definedNames", WORKBOOK_ORDER);
    splices.insert(at, withPrefix(markup, outline.prefix));
  }
  if (!splices.isEmpty) pkg.put(part, dropEmptyList(splices.apply(), part));
}

/** Changes the names that are there and takes them off the list; returns where the names stand. */
function changeNames(
  xml: string,
  part: string,
  pending: Map<string, NameEdit>,
  splices: Splices,
): ElementPlace | undefined {
  return scanPart(xml, part, (scanner) => {
    let list: ElementPlace | undefined;
    while (scanner.next()) {
      if (scanner.depth === 2 && scanner.is("definedNames")) {
        const { name, prefix, start, end } = scanner;
        if (scanner.kind === "close" && list !== undefined) {
          list = { ...list, closeStart: start, end };
        } else {
          const isEmpty = scanner.kind === "empty";
          list = { name, prefix, start, openEnd: end, closeStart: end, end, isEmpty };
        }
      } else if (scanner.depth === 3 && scanner.opens("definedName")) {
        const key = (scanner.attribute("name") ?? "").toLowerCase();
        const edit = pending.get(key);
        if (edit === undefined || scanner.attribute("localSheetId") !== undefined) continue;
        pending.delete(key);
        const place = placeOf(scanner);
        if (edit.formula === undefined) splices.replace(place.start, place.end, "");
        else splices.replace(place.openEnd, place.closeStart, escaped(edit.formula));
      }
    }
    return list;
  });
}

/** A list without names is not allowed. */
function dropEmptyList(xml: string, part: string): string {
  const splices = new Splices(xml);
  scanPart(xml, part, (scanner) => {
    while (scanner.next()) {
      if (scanner.depth !== 2 || !scanner.opens("definedNames")) continue;
      const place = placeOf(scanner);
      const isEmpty = place.isEmpty || xml.slice(place.openEnd, place.closeStart).trim() === "";
      if (isEmpty) splices.replace(place.start, place.end, "");
    }
  });
  return splices.isEmpty ? xml : splices.apply();
}

function escaped(formula: string): string {
  return escapeText(encodeXstring(formula));
}
