import { decodeXstring } from "../../xml";
import type { PackageModel } from "../model/packageModel";
import type { SheetModel } from "../model/sheetModel";
import { attributeOf, childrenOf, descendantsOf } from "../model/xmlElement";

/** A formula and where it stands. */
export interface FormulaSite {
  readonly kind: "cell" | "tableColumn" | "validation" | "conditionalFormat" | "name" | "chart";
  readonly formula: string;
  readonly part: string;
  readonly place: string;
  /** Position from 0 of the sheet whose names it sees first; undefined: of no sheet. */
  readonly sheetPosition: number | undefined;
}

/** Every formula of a workbook: cells, tables, validations, formats, names and charts. */
export function formulaSites(model: PackageModel): FormulaSite[] {
  return [
    ...model.sheets.flatMap(sheetSites),
    ...model.names.map(({ name, formula, sheetPosition }) => ({
      kind: "name" as const,
      formula: decodeXstring(formula),
      part: model.workbookPart,
      place: name,
      sheetPosition,
    })),
    ...chartSites(model),
  ];
}

function sheetSites(sheet: SheetModel, sheetPosition: number): FormulaSite[] {
  return [
    ...cellSites(sheet, sheetPosition),
    ...tableSites(sheet, sheetPosition),
    ...ruleSites(sheet, sheetPosition),
  ];
}

function cellSites({ part, rows }: SheetModel, sheetPosition: number): FormulaSite[] {
  const sites: FormulaSite[] = [];
  for (const { cells } of rows) {
    for (const { reference, formula } of cells) {
      if (formula === undefined) continue;
      sites.push({ kind: "cell", formula, part, place: reference, sheetPosition });
    }
  }
  return sites;
}

function tableSites({ tables }: SheetModel, sheetPosition: number): FormulaSite[] {
  return tables.flatMap(({ part, columns }) =>
    columns.flatMap(({ name, formula }) =>
      formula === undefined
        ? []
        : [{ kind: "tableColumn" as const, formula, part, place: name, sheetPosition }],
    ),
  );
}

function ruleSites({ part, root }: SheetModel, sheetPosition: number): FormulaSite[] {
  const sites: FormulaSite[] = [];
  for (const container of root?.children ?? []) {
    if (container.name === "conditionalFormatting") {
      const place = attributeOf(container, "sqref");
      for (const { text } of descendantsOf(container, "formula")) {
        const formula = decodeXstring(text);
        sites.push({ kind: "conditionalFormat", formula, part, place, sheetPosition });
      }
    }
    for (const rule of childrenOf(container, "dataValidation")) {
      const place = attributeOf(rule, "sqref");
      for (const { text } of rule.children) {
        const formula = decodeXstring(text);
        sites.push({ kind: "validation", formula, part, place, sheetPosition });
      }
    }
  }
  return sites;
}

/** Charts are found by their parts: c:f is a formula wherever it stands. */
function chartSites({ documents }: PackageModel): FormulaSite[] {
  return [...documents]
    .filter(([, root]) => root.name === "chartSpace")
    .flatMap(([part, root]) =>
      descendantsOf(root, "f").map(({ text }) => ({
        kind: "chart" as const,
        formula: text,
        part,
        place: text,
        sheetPosition: undefined,
      })),
    );
}
