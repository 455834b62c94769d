import { LEVEL_LABELS } from "../../core/maturity";
import { columnLayout, tableLayout } from "../../core/sheets";
import {
  cellText,
  daySerialText,
  LEVEL_LABEL_SETS,
  type Accepts,
  type CellValue,
  type RecordState,
  type Row,
  type TableState,
} from "../../core/workbook";
import type { LocatedIssue } from "../check/locatedIssue";
import { acceptedBy } from "../change/parseTyped";
import { isOfBody } from "../findings/gradeOfBody";

/**
 * How a field is edited. `named` and `several` name one record or several ones, `computed` is a formula
 * of ours and `ofBody` what only the certification body changes.
 */
export type FieldKind =
  | "words"
  | "people"
  | "named"
  | "several"
  | "day"
  | "tick"
  | "number"
  | "line"
  | "text"
  | "computed"
  | "ofBody"
  | "readOnly";

/** One cell of a record as the card shows it. */
export interface CardField {
  /** As in the sheet. */
  readonly heading: string;
  readonly kind: FieldKind;
  /** As one types it: days yyyy-mm-dd. */
  readonly text: string;
  /**
   * For words: what the cell accepts, with a name where the value is a number. For named and several:
   * what is there to be named, and what that is about.
   */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** For several: what stands between them. */
  readonly separator?: string;
  /** What checks say about this cell. */
  readonly issues: readonly LocatedIssue[];
}

/** Columns with texts of more than one line. */
const LONG_TEXTS: ReadonlySet<string> = new Set([
  "Justification",
  "Implementation",
  "Evidence",
  "Scope note",
]);
/** Columns that the catalog fills: they are shown, and people edit only what is theirs. */
const OF_CATALOG: ReadonlySet<string> = new Set(["No", "Phase", "Attributes"]);

/** The fields of a record in the order of its sheet; columns of formulas are left out. */
export function cardFields(
  table: TableState,
  { row, formulas }: RecordState,
  levelLabels: (typeof LEVEL_LABEL_SETS)[number],
): readonly CardField[] {
  const keys = tableLayout(table.name)?.keys ?? [];
  return table.headings
    .filter((heading) => columnLayout(table.name, heading)?.type !== "computed")
    .map((heading) => {
      const accepts = acceptedBy(table.name, heading, row);
      const isFixed = keys.includes(heading) || OF_CATALOG.has(heading) || formulas.has(heading);
      const value = row.get(heading);
      return {
        heading,
        kind: isFixed ? "readOnly" : kindOf(table.name, heading, row),
        text: shownText(value, accepts),
        options: optionsOf(heading, value, accepts, LEVEL_LABELS[levelLabels]),
        issues: [],
      };
    });
}

function kindOf(table: string, heading: string, row: Row): FieldKind {
  if (isOfBody(table, heading, row)) return "ofBody";
  const accepts = acceptedBy(table, heading, row);
  if (accepts === undefined) {
    const type = columnLayout(table, heading)?.type;
    if (type === "number" || type === "percent") return "number";
    return LONG_TEXTS.has(heading) ? "text" : "line";
  }
  if ("days" in accepts) return "day";
  if ("wordsOf" in accepts) return "people";
  if ("words" in accepts) return accepts.words.length === 1 ? "tick" : "words";
  return "wholeFrom" in accepts && accepts.to <= 5 ? "words" : "number";
}

function shownText(value: CellValue, accepts: Accepts | undefined): string {
  if (typeof value === "object") return value.error;
  const isDay = accepts !== undefined && "days" in accepts;
  return (isDay && daySerialText(value)) || cellText(value);
}

function optionsOf(
  heading: string,
  value: CellValue,
  accepts: Accepts | undefined,
  labels: readonly string[],
): CardField["options"] {
  const accepted = acceptedWords(heading, accepts, labels);
  const text = shownText(value, accepts);
  const isKnown = text === "" || accepted.some((option) => isSameWord(option.value, text));
  // A value outside its list stays visible until somebody replaces it.
  return isKnown || accepted.length === 0 ? accepted : [...accepted, { value: text, label: text }];
}

function acceptedWords(heading: string, accepts: Accepts | undefined, labels: readonly string[]) {
  if (accepts === undefined) return [];
  if ("words" in accepts) return accepts.words.map((word) => ({ value: word, label: word }));
  if (!("wholeFrom" in accepts) || accepts.to > 5) return [];
  const numbers = Array.from({ length: accepts.to - accepts.wholeFrom + 1 }, (_, index) =>
    String(accepts.wholeFrom + index),
  );
  const isLevel = heading === "Level" || heading === "Target";
  return numbers.map((number) => {
    const name = labels[Number(number)];
    return { value: number, label: isLevel && name !== undefined ? `${number} ${name}` : number };
  });
}

function isSameWord(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
