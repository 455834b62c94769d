import { DoubleError } from "../wire/hostError";
import { CellErrorValue, type CellContent } from "./cell";

/**
 * What a cell shows. Number formats that the double does not know fail with their code.
 */
export function shownText(content: CellContent | undefined, numberFormat: string): string {
  if (content === undefined) return "";
  if (content instanceof CellErrorValue) return content.text;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "string") return content;
  const show = SHOWN.get(numberFormat);
  if (show === undefined)
    throw new DoubleError(`The double cannot show the format ${numberFormat}`);
  return show(content);
}

const SHOWN = new Map<string, (value: number) => string>([
  ["General", String],
  ["@", String],
  ["0", (value) => value.toFixed(0)],
  ["0.0", (value) => value.toFixed(1)],
  ["0.00", (value) => value.toFixed(2)],
  ["0%", (value) => `${(value * 100).toFixed(0)}%`],
  ["yyyy-mm-dd", (value) => isoDay(value)],
]);

function isoDay(serial: number): string {
  const days = Math.floor(serial) - (serial >= 60 ? 25_569 : 25_568);
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
