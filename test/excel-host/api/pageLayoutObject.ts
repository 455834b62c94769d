import { invalidArgument } from "../wire/hostError";
import type { HostObject } from "../wire/hostObject";
import { areaText } from "../model/a1";
import { isWholeColumns, isWholeRows } from "../model/area";
import type { Sheet } from "../model/sheet";
import { oneOf, recordArgument } from "./argument";
import { bagClass } from "./bagObject";
import type { Host } from "./host";
import { rangeArgument } from "./rangePlace";

const HeaderFooter = bagClass("HeaderFooter", {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
});

const HeaderFooterGroup = bagClass(
  "HeaderFooterGroup",
  { state: "Default", useSheetMargins: true, useSheetScale: true },
  { defaultForAllPages: HeaderFooter },
);

const KeptLayout = bagClass(
  "PageLayout",
  {
    orientation: "Portrait",
    paperSize: "Letter",
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
  },
  { headersFooters: HeaderFooterGroup },
);

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** How a sheet is printed. */
export class PageLayoutObject extends KeptLayout {
  constructor(
    readonly host: Host,
    readonly sheet: Sheet,
  ) {
    super(sheet.pageLayout);
  }

  get zoom(): unknown {
    return this.bag.values.get("zoom") ?? { scale: 100 };
  }

  /** [fit-or-scale] Either a scale, or pages to fit on. */
  set zoom(value: unknown) {
    const zoom = recordArgument(value);
    const isFit = (zoom.horizontalFitToPages ?? zoom.verticalFitToPages ?? null) !== null;
    if (isFit === ((zoom.scale ?? null) !== null)) throw invalidArgument();
    this.bag.values.set("zoom", zoom);
  }

  setPrintArea(range: unknown): void {
    this.bag.values.set("printArea", rangeArgument(this.host, this.sheet, range).area);
  }

  setPrintTitleRows(range: unknown): void {
    const { area } = rangeArgument(this.host, this.sheet, range);
    if (!isWholeRows(area)) throw invalidArgument(`no whole rows: ${areaText(area)}`);
    this.bag.values.set("titleRows", area);
  }

  setPrintTitleColumns(range: unknown): void {
    const { area } = rangeArgument(this.host, this.sheet, range);
    if (!isWholeColumns(area)) throw invalidArgument();
    this.bag.values.set("titleColumns", area);
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    const points = POINTS[oneOf(unit, ["Points", "Inches", "Centimeters"] as const)];
    const { top, bottom, left, right, header, footer } = recordArgument(margins);
    const given = { top, bottom, left, right, header, footer };
    for (const [side, size] of Object.entries(given)) {
      if (typeof size === "number") this.bag.values.set(`${side}Margin`, size * points);
    }
  }

  getPrintAreaOrNullObject(): HostObject | null {
    return this.#kept("printArea");
  }

  getPrintTitleRowsOrNullObject(): HostObject | null {
    return this.#kept("titleRows");
  }

  #kept(name: string): HostObject | null {
    const area = this.bag.values.get(name);
    if (typeof area !== "object" || area === null) return null;
    return this.host.range(this.sheet, area as Parameters<Host["range"]>[1]);
  }
}
