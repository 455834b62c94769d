import { explainScore, type ExplainedScore } from "../../app/score/explainScore";
import { STANDARD_NAMES } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import type { WorkbookState } from "../../core/workbook";
import { JSON_VERSION } from "../command";
import { textTable } from "../textTable";

/**
 * One number of `score`, opened: as JSON, or as a table for people.
 *
 * @throws WorkbookError as explainScore
 */
export function whyOutput(
  state: WorkbookState,
  path: string,
  { today, isJson }: { readonly today: IsoDate; readonly isJson: boolean },
): string {
  const explained = explainScore(state, path, today);
  return isJson ? whyToJson(explained, path) : whyToText(explained);
}

function whyToJson(explained: ExplainedScore, path: string): string {
  const { standard, figure, rule, shares, leftOut, above, below, value } = explained;
  return JSON.stringify(
    {
      version: JSON_VERSION,
      path,
      standard,
      figure,
      rule,
      rows: shares.map((share) => ({
        control: share.control,
        level: share.level ?? null,
        target: share.target ?? null,
        weight: share.weight ?? null,
        ...{ above: share.above, below: share.below },
      })),
      leftOut,
      ...{ above, below },
      value: value ?? null,
    },
    undefined,
    2,
  );
}

function whyToText({ standard, rows, figure, ...explained }: ExplainedScore): string {
  const { rule, shares, leftOut, above, below, value } = explained;
  const number = (one: number | undefined) => (one === undefined ? "-" : String(one));
  const lines = shares.map((share) => [
    share.control,
    ...[share.level, share.target, share.weight, share.above, share.below].map(number),
  ]);
  const reasons = [...new Set(leftOut.map(({ why }) => why))].map((why) => {
    const controls = leftOut.filter((one) => one.why === why).map(({ control }) => control);
    return `Left out, ${why} (${String(controls.length)}): ${controls.join(", ")}`;
  });
  return [
    `${STANDARD_NAMES[standard].full}, ${rows}: ${figure} = ${rule}`,
    "",
    textTable(["Control", "Level", "Target", "Weight", "Above", "Below"], lines),
    "",
    `Sum: ${String(above)} / ${String(below)} = ${value === undefined ? "none" : String(value)}`,
    ...reasons,
  ].join("\n");
}
