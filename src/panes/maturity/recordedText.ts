import type { RecordedFigure } from "../../app/score/rollUpPath";
import type { Formats } from "../language";

/** The numbers of a snapshot in the order of the history. */
export const RECORDED_FIGURES = [
  "mean",
  "target",
  "attainment",
  "assessed",
  "applicable",
  "excluded",
  "implemented",
] as const satisfies readonly RecordedFigure[];

/** A recorded number in the user's language. */
export function recordedText(
  figure: RecordedFigure,
  value: number | undefined,
  { exact, fineLevel, finePercent }: Formats,
): string {
  if (figure === "mean" || figure === "target") return fineLevel(value);
  return figure === "attainment" ? finePercent(value) : exact(value);
}
