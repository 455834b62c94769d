import { STANDARD_NAMES, STANDARDS, type Standard } from "../../catalog";
import { fromSerial, type IsoDate } from "../../day";
import { cellText, type Row } from "../cell";

/** The numbers of a roll-up that a snapshot keeps; undefined where the cell has none. */
export interface RecordedFigures {
  readonly mean: number | undefined;
  readonly target: number | undefined;
  readonly attainment: number | undefined;
  readonly assessed: number | undefined;
  readonly applicable: number | undefined;
  readonly excluded: number | undefined;
  readonly implemented: number | undefined;
}

/** One row of AB_Maturity_history: the numbers of one roll-up on one day. */
export interface HistoryRow {
  readonly on: IsoDate;
  readonly label: string;
  readonly standard: Standard;
  /** As in the cell: Total, Theme, Objective, Attribute, Own or Clause. */
  readonly by: string;
  readonly key: string;
  readonly figures: RecordedFigures;
}

/** Reads one row of the history; undefined when it names no day or no standard. */
export function historyRowFromRow(row: Row): HistoryRow | undefined {
  const date = row.get("Date");
  const on = typeof date === "number" ? fromSerial(date) : undefined;
  const named = cellText(row.get("Standard")).toLowerCase();
  const standard = STANDARDS.find((one) => STANDARD_NAMES[one].cell.toLowerCase() === named);
  if (on === undefined || standard === undefined) return undefined;
  const number = (heading: string) => {
    const value = row.get(heading);
    return typeof value === "number" ? value : undefined;
  };
  return {
    on,
    label: cellText(row.get("Label")),
    standard,
    by: cellText(row.get("By")),
    key: cellText(row.get("Key")),
    figures: {
      mean: number("Mean"),
      target: number("Target"),
      attainment: number("Attainment"),
      assessed: number("Assessed"),
      applicable: number("Applicable"),
      excluded: number("Excluded"),
      implemented: number("Implemented"),
    },
  };
}
