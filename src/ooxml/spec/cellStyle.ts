/** A colour as six hexadecimal digits, red green blue, without "#": "1F4E79". */
export type Color = string;

export interface FontStyle {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  /** Points; 11 when left out. */
  readonly size?: number | undefined;
  readonly color?: Color | undefined;
  /** "Calibri" when left out. */
  readonly name?: string | undefined;
}

/** One side of a cell's border: a colour alone is a thin line. */
export type BorderLine =
  Color | { readonly color: Color; readonly weight: "hair" | "thin" | "medium" | "thick" };

export interface BorderSides {
  readonly left?: BorderLine | undefined;
  readonly right?: BorderLine | undefined;
  readonly top?: BorderLine | undefined;
  readonly bottom?: BorderLine | undefined;
}

export interface CellAlignment {
  readonly horizontal?: "left" | "center" | "right" | undefined;
  readonly vertical?: "top" | "center" | "bottom" | undefined;
  readonly wrap?: boolean | undefined;
  /** Steps of about three spaces, 0 to 15. */
  readonly indent?: number | undefined;
}

/**
 * Looks of a cell. Share one object among the cells that look alike: the writer recognises it by
 * identity first, and two equal objects only after comparing what they would write.
 */
export interface CellStyle {
  readonly font?: FontStyle | undefined;
  readonly fill?: Color | undefined;
  /** A colour alone draws a thin line on all four sides. */
  readonly border?: Color | BorderSides | undefined;
  /** A format code such as "yyyy-mm-dd", "0%" or "@"; General when left out. */
  readonly numberFormat?: string | undefined;
  readonly align?: CellAlignment | undefined;
  /** Text stays text when it is edited, as if it had been typed after an apostrophe. */
  readonly quotePrefix?: boolean | undefined;
  /** May be edited while the sheet is protected. */
  readonly unlocked?: boolean | undefined;
}

/** What a conditional format lays over the looks of a cell; font name and size cannot change. */
export interface DifferentialStyle {
  readonly font?: Pick<FontStyle, "bold" | "italic" | "underline" | "color"> | undefined;
  readonly fill?: Color | undefined;
  readonly border?: Color | BorderSides | undefined;
}
