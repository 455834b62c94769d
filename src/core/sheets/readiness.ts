import { STANDARD_NAMES, STANDARDS, type Standard } from "../catalog";
import { READINESS_LINES, readinessLinesOf, type ReadinessState, type Stage } from "../readiness";
import type { CellHighlight, CellPlan } from "../workbook";
import { READINESS_RULES } from "./readinessRules";
import type { SheetContext } from "./sheetContext";

/** How each line of a standard stands, by the order of READINESS_LINES; "" for those of the other. */
export function readinessStates(
  context: SheetContext,
  standard: Standard,
): readonly ReadinessState[] {
  const asked = new Set(readinessLinesOf(standard).map(({ id }) => id));
  return READINESS_LINES.map(({ id }) => {
    if (!asked.has(id)) return "";
    return READINESS_RULES[id].isReady(context, standard) ? "Ready" : "Blocked";
  });
}

/** Row of the headings of the block on the Dashboard, beside the figures. */
const ROW = 5;
const COLUMNS: Readonly<Record<Standard, string>> = { "27001": "I", "42001": "J" };

/** The block on the Dashboard: what blocks stage 1 and stage 2 of each standard. */
export function readinessCells(context: SheetContext): readonly CellPlan[] {
  return [
    { at: `E${String(ROW - 1)}`, value: "Ready for stage 1 | for stage 2", look: "label" },
    { at: `E${String(ROW)}`, value: "What a stage wants", look: "section" },
    ...READINESS_LINES.map(({ stage, label }, index): CellPlan => ({
      at: `E${String(ROW + 1 + index)}`,
      value: `Stage ${String(stage)}: ${label}`,
      look: "text",
    })),
    ...STANDARDS.flatMap((standard) => standardCells(standard, context)),
  ];
}

function standardCells(standard: Standard, context: SheetContext): CellPlan[] {
  const letter = COLUMNS[standard];
  const states = readinessStates(context, standard);
  const counted = ([1, 2] as const).map((stage) => countOf(stage, letter, states));
  return [
    {
      at: `${letter}${String(ROW - 1)}`,
      formula: counted.map(({ formula }) => formula).join('&" | "&'),
      value: counted.map(({ value }) => value).join(" | "),
      look: "figure",
    },
    { at: `${letter}${String(ROW)}`, value: STANDARD_NAMES[standard].cell, look: "figureHeading" },
    ...READINESS_LINES.flatMap(({ id }, index): CellPlan[] => {
      const value = states[index] ?? "";
      if (value === "") return [];
      return [
        {
          at: `${letter}${String(ROW + 1 + index)}`,
          formula: `IF(${READINESS_RULES[id].formula(standard)},"Ready","Blocked")`,
          value,
          look: "figure",
        },
      ];
    }),
  ];
}

/** "9/12": ready lines of a stage, of those that the standard has. */
function countOf(stage: Stage, letter: string, states: readonly ReadinessState[]) {
  const indexes = READINESS_LINES.flatMap((line, index) => (line.stage === stage ? [index] : []));
  const rows = indexes.map((index) => ROW + 1 + index);
  const range = `${letter}${String(Math.min(...rows))}:${letter}${String(Math.max(...rows))}`;
  const asked = indexes.filter((index) => states[index] !== "");
  const ready = asked.filter((index) => states[index] === "Ready").length;
  return {
    formula: `COUNTIF(${range},"Ready")&"/${String(asked.length)}"`,
    value: `${String(ready)}/${String(asked.length)}`,
  };
}

/** Colours of the block. */
export const READINESS_HIGHLIGHTS: readonly CellHighlight[] = (() => {
  const first = `I${String(ROW + 1)}`;
  const range = `${first}:J${String(ROW + READINESS_LINES.length)}`;
  return [
    { range, when: `${first}="Ready"`, highlight: "good" },
    { range, when: `${first}="Blocked"`, highlight: "bad" },
  ] as const;
})();
