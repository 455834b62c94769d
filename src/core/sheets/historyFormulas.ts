import { STANDARD_NAMES, type Standard } from "../catalog";

const TABLE = "AB_Maturity_history";
const DAYS = `${TABLE}[Date]`;

/** More than any sheet has rows: day and row make one number, which grows with both. */
const ROWS = "1048576";

const HEADINGS: Readonly<Record<"mean" | "attainment", string>> = {
  mean: "Mean",
  attainment: "Attainment",
};

/**
 * Formula of a number of the last total of a standard up to a day, which is lastTotal of the core: an
 * error when there is none.
 *
 * @param until - formula of the day
 */
export function lastTotalFormula(
  standard: Standard,
  figure: "mean" | "attainment",
  until: string,
): string {
  const isTotal = `(${TABLE}[By]="Total")*(${TABLE}[Standard]="${STANDARD_NAMES[standard].cell}")`;
  const isDay = `ISNUMBER(${DAYS})*(${DAYS}>=1)*(INT(${DAYS})<=${until})`;
  const place = `_xlfn.AGGREGATE(14,6,(INT(${DAYS})*${ROWS}+ROW(${DAYS}))/(${isTotal}*${isDay}),1)`;
  const heading = `ROW(${TABLE}[[#Headers],[Date]])`;
  return `INDEX(${TABLE}[${HEADINGS[figure]}],MOD(${place},${ROWS})-${heading})`;
}
