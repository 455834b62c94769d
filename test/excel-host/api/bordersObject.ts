import { HostCollection, type HostObject } from "../wire/hostObject";
import type { Area } from "../model/area";
import { EDGES, INNER_EDGES, type BorderLine, type Edge } from "../model/cell";
import { changeFormats } from "../model/formats";
import type { Sheet } from "../model/sheet";
import { colorArgument, oneOf, textArgument } from "./argument";
import type { Host } from "./host";
import { LookObject } from "./lookObject";

const SIDES = [...EDGES, ...INNER_EDGES];
type Side = (typeof SIDES)[number];

/** Lines around and between the cells of a range. */
export class BordersObject extends HostCollection {
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
