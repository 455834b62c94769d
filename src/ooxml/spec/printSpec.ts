/** A first and a last row, or column, counted from 1; both are included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Whole columns when `rows` is left out, so that a growing table stays printed. */
export interface PrintArea {
  readonly columns: Span;
  readonly rows?: Span | undefined;
}

/** Text as it shall appear ("&" included), or something that Excel fills in. */
export type HeaderFooterPart = string | { readonly field: "sheetName" | "page" | "pageCount" };

/** Parts are joined without spaces. All three together may have 255 characters in the file. */
export interface HeaderFooterSpec {
  readonly left?: readonly HeaderFooterPart[] | undefined;
  readonly center?: readonly HeaderFooterPart[] | undefined;
  readonly right?: readonly HeaderFooterPart[] | undefined;
}

/** Inches. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** A sheet on A4 paper, as many pages long as it needs. */
export interface PrintSpec {
  readonly orientation: "portrait" | "landscape";
  /** Pages side by side; 1 when left out. */
  readonly pagesWide?: number | undefined;
  /** Repeated at the top of each page. */
  readonly titleRows?: Span | undefined;
  /** Repeated at the left of each page. */
  readonly titleColumns?: Span | undefined;
  /** Everything when left out. */
  readonly area?: PrintArea | undefined;
  readonly header?: HeaderFooterSpec | undefined;
  readonly footer?: HeaderFooterSpec | undefined;
  readonly margins?: PageMargins | undefined;
  readonly centerHorizontally?: boolean | undefined;
}
