import { cellText, rowsOf, SCREENING_OUTCOMES, type CellValue, type Row } from "../workbook";
import { isPositive } from "./documentFacts";
import type { ReadinessRule } from "./readinessRule";
import type { SheetContext } from "./sheetContext";

const SYSTEMS = "AB_AI_systems";
const ASSESSMENTS = "AB_AI_assessments";

/** Criteria of COUNTIFS that mean a text as it is, and never a pattern. */
const literal = (column: string) =>
  `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${column},"~","~~"),"*","~*"),"?","~?")`;
const isOneOf = (column: string, words: readonly string[]) =>
  `ISNUMBER(MATCH(${SYSTEMS}[${column}],{${words.map((word) => `"${word}"`).join(",")}},0))`;
const assessedBy = (column: string) =>
  `ISTEXT(${SYSTEMS}[${column}])*COUNTIFS(${ASSESSMENTS}[AI system],${literal(`${SYSTEMS}[${column}]`)},${ASSESSMENTS}[Kind],"Full",${ASSESSMENTS}[Assessed on],">0")`;

/**
 * Systems whose impact is not assessed as AIS003 and AIS004 want it: not retired, and either without
 * an outcome of the screening or with Full and no full assessment that has a day.
 */
const MISSING = [
  `ISTEXT(${SYSTEMS}[AI system])`,
  `(1-${isOneOf("Stage", ["Retired"])})`,
  `(1-${isOneOf("Outcome", SCREENING_OUTCOMES)}+${isOneOf("Outcome", ["Full"])}*(${assessedBy("AI system")}+${assessedBy("Name")}=0))`,
].join("*");

/**
 * Whether every full assessment is done (42001: 6.1.4, 8.4). While the inventory is empty, the
 * document says where the results are held.
 */
export function assessmentsRule(heldElsewhere: ReadinessRule): ReadinessRule {
  return {
    isReady: (context, standard) =>
      listed(context).length === 0
        ? heldElsewhere.isReady(context, standard)
        : missing(context).length === 0,
    formula: (standard) =>
      `IF(COUNTIFS(${SYSTEMS}[AI system],"?*")=0,${heldElsewhere.formula(standard)},IFERROR(SUMPRODUCT(${MISSING})=0,FALSE))`,
    place: (standard, context) => {
      const [first] = missing(context);
      if (first === undefined) return heldElsewhere.place(standard, context);
      return { table: SYSTEMS, key: cellText(first.get("AI system")).trim(), column: "Outcome" };
    },
    because: (context) => {
      const rows = missing(context);
      if (rows.length === 0) return undefined;
      const named = (isMeant: (row: Row) => boolean) =>
        rows
          .filter(isMeant)
          .map((row) => cellText(row.get("AI system")).trim())
          .join(", ");
      const unscreened = named((row) => !isFull(row));
      const unassessed = named(isFull);
      return [
        ...(unscreened === "" ? [] : [`Screen ${unscreened}.`]),
        ...(unassessed === ""
          ? []
          : [`Add a full assessment with its day to AI assessments: ${unassessed}.`]),
      ].join(" ");
    },
  };
}

/** Compared as COUNTIFS and MATCH do: as typed, in any case. */
const lower = (value: CellValue) => (typeof value === "string" ? value.toLowerCase() : undefined);
const isText = (value: CellValue) => typeof value === "string" && value !== "";
const isFull = (row: Row) => lower(row.get("Outcome")) === "full";

function listed({ content }: SheetContext): readonly Row[] {
  return rowsOf(content, SYSTEMS).filter((row) => isText(row.get("AI system")));
}

function missing(context: SheetContext): readonly Row[] {
  const assessed = new Set(
    rowsOf(context.content, ASSESSMENTS)
      .filter((row) => lower(row.get("Kind")) === "full" && isPositive(row.get("Assessed on")))
      .map((row) => lower(row.get("AI system"))),
  );
  const outcomes = SCREENING_OUTCOMES.map((word) => word.toLowerCase());
  return listed(context).filter((row) => {
    if (lower(row.get("Stage")) === "retired") return false;
    if (!outcomes.includes(lower(row.get("Outcome")) ?? "")) return true;
    const names = [row.get("AI system"), row.get("Name")].filter(isText).map(lower);
    return isFull(row) && !names.some((name) => assessed.has(name));
  });
}
