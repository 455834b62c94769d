import type { SheetSpec } from "./sheetSpec";

export interface DefinedName {
  readonly name: string;
  /** Without "=": "'SoA 27001'!$A$1", a number, or any formula with absolute references. */
  readonly formula: string;
  /** Name of the only sheet that knows it; the whole workbook when left out. */
  readonly sheet?: string | undefined;
  /** At most 255 characters, shown in the Name Manager. */
  readonly comment?: string | undefined;
}

export interface PackageProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly company: string;
  readonly description?: string | undefined;
  readonly keywords?: string | undefined;
  /** An instant in UTC: "2026-03-01T09:00:00Z". */
  readonly createdAt: string;
}

/** A workbook as plain data: all that writePackage needs. */
export interface PackageSpec {
  /** At least one. */
  readonly sheets: readonly SheetSpec[];
  /** Print titles and print areas are not among them: they follow from the sheets. */
  readonly names: readonly DefinedName[];
  readonly properties: PackageProperties;
  /** Excel computes every formula when it opens the file, and asks to save when it closes it. */
  readonly fullCalcOnLoad: boolean;
  /** Position from 0 of the sheet in view; the first when left out. */
  readonly activeSheet?: number | undefined;
}
