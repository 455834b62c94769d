import type { CellStyle, DifferentialStyle } from "../../spec/cellStyle";
import { NAMESPACES } from "../../namespaces";
import { attributes, countedList, element, XML_DECLARATION } from "../../xml";
import { alignmentXml, borderXml, fillXml, fontXml } from "./looksXml";
import { differentialXml } from "./differentialXml";
import { builtInFormat, FIRST_CUSTOM_FORMAT, numberFormatXml } from "./numberFormat";
import { XmlList } from "./xmlList";

/** How much a style sheet holds already that is added to: indexes go on from there. */
export interface StyleBase {
  readonly fonts: number;
  readonly fills: number;
  readonly borders: number;
  readonly cells: number;
  readonly differentials: number;
  /** The first id of a number format that is free. */
  readonly firstFormat: number;
}

/** Pieces to add to a style sheet, by the name of the list that they belong to. */
export type StyleAdditions = ReadonlyMap<string, readonly string[]>;

/** The looks of all cells and conditional formats, each written once and named by its index. */
export class StyleSheet {
  readonly #fonts: XmlList;
  readonly #fills: XmlList;
  readonly #borders: XmlList;
  readonly #numberFormats: XmlList;
  readonly #cells: XmlList;
  readonly #differentials: XmlList;
  readonly #known = new Map<CellStyle, number>();

  /** @param base - what the looks are added to; a style sheet of its own when left out */
  constructor(base?: StyleBase) {
    const list = (own: readonly string[], first: number | undefined) =>
      first === undefined ? new XmlList(own) : new XmlList([], first);
    this.#fonts = list([fontXml({})], base?.fonts);
    // Excel overwrites the first two fills with these, whatever stands there.
    this.#fills = list(
      [
        '<fill><patternFill patternType="none"/></fill>',
        '<fill><patternFill patternType="gray125"/></fill>',
      ],
      base?.fills,
    );
    this.#borders = list([borderXml({})], base?.borders);
    this.#numberFormats = new XmlList([], base?.firstFormat ?? FIRST_CUSTOM_FORMAT);
    const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    this.#cells = list([plain], base?.cells);
    this.#differentials = list([], base?.differentials);
  }

  /** Index of a cell style; 0, the plain look, for none. */
  indexOf(style: CellStyle | undefined): number {
    if (style === undefined) return 0;
    let index = this.#known.get(style);
    if (index === undefined) {
      index = this.#cells.indexOf(this.#cellXml(style));
      this.#known.set(style, index);
    }
    return index;
  }

  /** Index of the looks of a conditional format. */
  differentialIndexOf(style: DifferentialStyle): number {
    return this.#differentials.indexOf(differentialXml(style));
  }

  toXml(): string {
    const root = { xmlns: NAMESPACES.main };
    const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    const normal = element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 });
    const tableStyles = { count: 0, defaultTableStyle: "TableStyleMedium2" };
    return (
      XML_DECLARATION +
      element(
        "styleSheet",
        root,
        countedList("numFmts", this.#formats()),
        countedList("fonts", this.#fonts.items),
        countedList("fills", this.#fills.items),
        countedList("borders", this.#borders.items),
        countedList("cellStyleXfs", [element("xf", plain)]),
        countedList("cellXfs", this.#cells.items),
        countedList("cellStyles", [normal]),
        element("dxfs", { count: this.#differentials.items.length }, ...this.#differentials.items),
        element("tableStyles", { ...tableStyles, defaultPivotStyle: "PivotStyleLight16" }),
      )
    );
  }

  /** What is to be added to the style sheet that this one goes on from. */
  additions(): StyleAdditions {
    return new Map([
      ["numFmts", this.#formats()],
      ["fonts", this.#fonts.items],
      ["fills", this.#fills.items],
      ["borders", this.#borders.items],
      ["cellXfs", this.#cells.items],
      ["dxfs", this.#differentials.items],
    ]);
  }

  #formats(): string[] {
    return this.#numberFormats.items.map((code) =>
      numberFormatXml(code, this.#numberFormats.indexOf(code)),
    );
  }

  #cellXml(style: CellStyle): string {
    const numFmtId = this.#formatId(style.numberFormat);
    const fontId = style.font === undefined ? 0 : this.#fonts.indexOf(fontXml(style.font));
    const fillId = style.fill === undefined ? 0 : this.#fills.indexOf(fillXml(style.fill));
    const borderId =
      style.border === undefined ? 0 : this.#borders.indexOf(borderXml(style.border));
    const ids = { numFmtId, fontId, fillId, borderId, xfId: 0 };
    const applied = {
      quotePrefix: style.quotePrefix === true ? true : undefined,
      applyNumberFormat: numFmtId === 0 ? undefined : true,
      applyFont: fontId === 0 ? undefined : true,
      applyFill: fillId === 0 ? undefined : true,
      applyBorder: borderId === 0 ? undefined : true,
      applyAlignment: style.align === undefined ? undefined : true,
      applyProtection: style.unlocked === true ? true : undefined,
    };
    const protection =
      style.unlocked === true ? `<protection${attributes({ locked: false })}/>` : "";
    return element("xf", { ...ids, ...applied }, alignmentXml(style.align), protection);
  }

  #formatId(code: string | undefined): number {
    if (code === undefined) return 0;
    return builtInFormat(code) ?? this.#numberFormats.indexOf(code);
  }
}
