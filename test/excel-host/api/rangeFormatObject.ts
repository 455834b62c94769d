import { invalidArgument } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";
import type { Area } from "../model/area";
import { EDGES, INNER_EDGES, type BorderLine, type CellFormat, type Edge } from "../model/cell";
import { changeFormats, commonFormat } from "../model/formats";
import { guardSheet } from "../model/guards";
import type { Sheet } from "../model/sheet";
import { colorArgument, flagArgument, numberArgument, oneOf, textArgument } from "./argument";
import type { Host } from "./host";

/** Something that reads and changes how cells look. */
abstract class LookObject extends HostObject {
  constructor(
    readonly host: Host,
    readonly sheet: Sheet,
    readonly cells: Area,
  ) {
    super();
  }

  protected readonly common = <T>(read: (format: CellFormat) => T): T | null =>
    commonFormat(this.sheet, this.cells, read);

  protected readonly change = (look: CellFormat): void =>
    changeFormats(this.host.book, this.sheet, this.cells, (format) => ({ ...format, ...look }));
}

/** Looks of a range: alignment, wrapping, sizes. */
export class RangeFormatObject extends LookObject {
  readonly className = "RangeFormat";

  get fill(): HostObject {
    return new RangeFillObject(this.host, this.sheet, this.cells);
  }

  get font(): HostObject {
    return new RangeFontObject(this.host, this.sheet, this.cells);
  }

  get borders(): HostObject {
    return new BordersObject(this.host, this.sheet, this.cells);
  }

  get protection(): HostObject {
    return new FormatProtectionObject(this.host, this.sheet, this.cells);
  }

  get horizontalAlignment(): unknown {
    return this.common(({ horizontal }) => horizontal ?? "General");
  }

  set horizontalAlignment(value: unknown) {
    this.change({ horizontal: textArgument(value) });
  }

  get verticalAlignment(): unknown {
    return this.common(({ vertical }) => vertical ?? "Bottom");
  }

  set verticalAlignment(value: unknown) {
    this.change({ vertical: textArgument(value) });
  }

  get wrapText(): unknown {
    return this.common(({ wrap }) => wrap ?? false);
  }

  set wrapText(value: unknown) {
    this.change({ wrap: flagArgument(value) });
  }

  get indentLevel(): unknown {
    return this.common(({ indent }) => indent ?? 0);
  }

  set indentLevel(value: unknown) {
    this.change({ indent: numberArgument(value) });
  }

  get columnWidth(): unknown {
    return size(this.sheet.columnWidths, this.cells.left, this.cells.right, 48);
  }

  /** Points. [widths-in-points] */
  set columnWidth(value: unknown) {
    guardSheet(this.host.book, this.sheet, "allowFormatColumns");
    const width = sizeArgument(value, 1_790);
    for (let at = this.cells.left; at <= this.cells.right; at += 1) {
      this.sheet.columnWidths.set(at, width);
    }
  }

  get rowHeight(): unknown {
    return size(this.sheet.rowHeights, this.cells.top, this.cells.bottom, 15);
  }

  set rowHeight(value: unknown) {
    guardSheet(this.host.book, this.sheet, "allowFormatRows");
    const height = sizeArgument(value, 409);
    for (let at = this.cells.top; at <= this.cells.bottom; at += 1) {
      this.sheet.rowHeights.set(at, height);
    }
  }

  /** Rows fit their texts again: the double keeps no heights for them. */
  autofitRows(): void {
    guardSheet(this.host.book, this.sheet, "allowFormatRows");
    for (const row of [...this.sheet.rowHeights.keys()]) {
      if (row >= this.cells.top && row <= this.cells.bottom) this.sheet.rowHeights.delete(row);
    }
  }
}

function sizeArgument(value: unknown, most: number): number {
  const points = numberArgument(value);
  if (points < 0 || points > most) throw invalidArgument();
  return points;
}

function size(
  sizes: ReadonlyMap<number, number>,
  first: number,
  last: number,
  usual: number,
): number | null {
  const common = sizes.get(first) ?? usual;
  for (let at = first; at <= last; at += 1) if ((sizes.get(at) ?? usual) !== common) return null;
  return common;
}

class RangeFillObject extends LookObject {
  readonly className = "RangeFill";

  get color(): unknown {
    return this.common(({ fill }) => fill ?? "#FFFFFF");
  }

  set color(value: unknown) {
    this.change({ fill: colorArgument(value) });
  }

  clear(): void {
    this.change({ fill: undefined });
  }
}

class RangeFontObject extends LookObject {
  readonly className = "RangeFont";

  get bold(): unknown {
    return this.common(({ bold }) => bold ?? false);
  }

  set bold(value: unknown) {
    this.change({ bold: flagArgument(value) });
  }

  get italic(): unknown {
    return this.common(({ italic }) => italic ?? false);
  }

  set italic(value: unknown) {
    this.change({ italic: flagArgument(value) });
  }

  get underline(): unknown {
    return this.common(({ underline }) => underline ?? "None");
  }

  set underline(value: unknown) {
    this.change({ underline: textArgument(value) });
  }

  get color(): unknown {
    return this.common(({ fontColor }) => fontColor ?? "#000000");
  }

  set color(value: unknown) {
    this.change({ fontColor: colorArgument(value) });
  }

  get name(): unknown {
    return this.common(({ fontName }) => fontName ?? "Calibri");
  }

  set name(value: unknown) {
    this.change({ fontName: textArgument(value) });
  }

  get size(): unknown {
    return this.common(({ fontSize }) => fontSize ?? 11);
  }

  set size(value: unknown) {
    this.change({ fontSize: numberArgument(value) });
  }
}

class FormatProtectionObject extends LookObject {
  readonly className = "FormatProtection";

  get locked(): unknown {
    return this.common(({ locked }) => locked ?? true);
  }

  set locked(value: unknown) {
    this.change({ locked: flagArgument(value) });
  }
}

const SIDES = [...EDGES, ...INNER_EDGES];
type Side = (typeof SIDES)[number];

class BordersObject extends HostCollection {
  readonly className = "RangeBorderCollection";

  constructor(
    readonly host: Host,
    readonly sheet: Sheet,
    readonly cells: Area,
  ) {
    super();
  }

  override entries(): readonly HostObject[] {
    return SIDES.map((side) => this.getItem(side));
  }

  getItem(side: unknown): HostObject {
    return new BorderObject(this.host, this.sheet, this.cells, oneOf(side, SIDES));
  }
}

class BorderObject extends LookObject {
  readonly className = "RangeBorder";

  constructor(
    host: Host,
    sheet: Sheet,
    cells: Area,
    readonly side: Side,
  ) {
    super(host, sheet, cells);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { SideIndex: this.side };
  }

  get sideIndex(): unknown {
    return this.side;
  }

  get style(): unknown {
    return this.#line()?.style ?? "None";
  }

  set style(value: unknown) {
    this.#set({ style: textArgument(value) });
  }

  get color(): unknown {
    return this.#line()?.color ?? "#000000";
  }

  set color(value: unknown) {
    this.#set({ color: colorArgument(value) });
  }

  get weight(): unknown {
    return this.#line()?.weight ?? "Thin";
  }

  set weight(value: unknown) {
    this.#set({ weight: textArgument(value) });
  }

  #line(): BorderLine | undefined {
    const { top, left, bottom, right } = this.cells;
    const [row, column] = [
      this.side === "EdgeBottom" ? bottom : top,
      this.side === "EdgeRight" ? right : left,
    ];
    const edge: Edge =
      this.side === "InsideVertical"
        ? "EdgeRight"
        : this.side === "InsideHorizontal"
          ? "EdgeBottom"
          : this.side;
    return this.sheet.formatAt(row, column).borders?.[edge];
  }

  /** A line on the outer edge, or between cells: on both sides of it. */
  #set(change: Partial<BorderLine>): void {
    changeFormats(this.host.book, this.sheet, this.cells, (format, row, column) => {
      const edges = this.#edges(row, column);
      if (edges.length === 0) return format;
      const borders: Partial<Record<Edge, BorderLine>> = { ...format.borders };
      for (const edge of edges) {
        const known = borders[edge] ?? { style: "Continuous", color: "#000000", weight: "Thin" };
        borders[edge] = { ...known, ...change };
      }
      return { ...format, borders };
    });
  }

  #edges(row: number, column: number): Edge[] {
    const { top, left, bottom, right } = this.cells;
    if (this.side === "InsideVertical") {
      return [
        ...(column < right ? ["EdgeRight" as const] : []),
        ...(column > left ? ["EdgeLeft" as const] : []),
      ];
    }
    if (this.side === "InsideHorizontal") {
      return [
        ...(row < bottom ? ["EdgeBottom" as const] : []),
        ...(row > top ? ["EdgeTop" as const] : []),
      ];
    }
    const isOn = {
      EdgeLeft: column === left,
      EdgeRight: column === right,
      EdgeTop: row === top,
      EdgeBottom: row === bottom,
    };
    return isOn[this.side] ? [this.side] : [];
  }
}
