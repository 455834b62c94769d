import { attributeOf, childOf, childrenOf, type XmlElement } from "./xmlElement";

/** A defined name. */
export interface NameModel {
  readonly name: string;
  readonly formula: string;
  /** Position from 0 of the only sheet that knows it; undefined: the whole workbook. */
  readonly sheetPosition: number | undefined;
}

/** The defined names of a workbook part, in document order. */
export function readNames(workbook: XmlElement | undefined): NameModel[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName").map((element) => {
    const position = element.attributes.get("localSheetId");
    return {
      name: attributeOf(element, "name"),
      formula: element.text,
      sheetPosition: position === undefined ? undefined : Number(position),
    };
  });
}
