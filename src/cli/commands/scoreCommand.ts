import { NEEDED_FOR_SCORE } from "../../app/score/neededForScore";
import { scoreWorkbook, type StandardScore } from "../../app/score/scoreWorkbook";
import { STANDARD_NAMES } from "../../core/catalog";
import { JSON_VERSION, type Command } from "../command";
import { EXIT } from "../commandIo";
import { fileArgument, readWorkbookFile } from "../fileArgument";
import { dayOption, isOptionOn, textOption } from "../optionValues";
import { textTable } from "../textTable";
import { UsageError } from "../usageError";

const HELP = `Usage: annexbook score FILE.xlsx [options]

Computes progress, controls implemented and maturity of each standard in scope, with the roll-ups
and what to do next (docs/numbers.md says how).

  --why PATH     opens one number to its rows, weights and exclusions, such as
                 27001/mean, 27001/theme/People/attainment, 42001/own/progress,
                 27001/controlType/Preventive/conformity, 27001/clause/4/mean,
                 27001/meanOfThemeMeans, 42001/headStart
                 numbers: progress, conformity, mean, target, attainment, gap, assessed,
                 applicable, excluded, undecided
  --head-start   what each standard already has from what is in place in the other one,
                 by relation, with the list behind it
  --today DAY    the day to compute for (default: today, or the day typed at As of)`;

const NEXT_SHOWN = 5;

/** `score`: the numbers of a workbook, and where each comes from. */
export const scoreCommand: Command = {
  name: "score",
  help: HELP,
  options: {
    why: { type: "string" },
    "head-start": { type: "boolean" },
    today: { type: "string" },
  },
  maxPositionals: 1,
  run: async (input, io) => {
    const file = fileArgument(input, "score");
    const today = dayOption(input, "today") ?? io.today();
    const path = textOption(input, "why");
    const wantsHeadStart = isOptionOn(input, "head-start");
    if (wantsHeadStart && path !== undefined) {
      const message = "--why and --head-start are two answers: ask for one at a time.";
      throw new UsageError("options-exclude", message, { place: "--head-start" });
    }
    const state = await readWorkbookFile(file, io, NEEDED_FOR_SCORE);
    if (wantsHeadStart) {
      const { headStartOutput } = await import("./headStartOutput");
      io.print(headStartOutput(state, today, input.json));
    } else if (path === undefined) {
      const scores = scoreWorkbook(state, today);
      io.print(input.json ? toJson(scores) : scores.map(toText).join("\n\n"));
    } else {
      const { whyOutput } = await import("./whyOutput");
      io.print(whyOutput(state, path, { today, isJson: input.json }));
    }
    return EXIT.ok;
  },
};

function toJson(scores: readonly StandardScore[]): string {
  const standards = scores.map(
    ({ standard, total, meanOfThemeMeans, managementSystem, rollUps, nextActions }) => {
      const { assessed, applicable, excluded, undecided } = total;
      return {
        standard,
        progress: {
          assessed: settledRows(total),
          total: applicable + excluded + undecided,
        },
        conformity: {
          implemented: total.implemented,
          ...{ applicable, excluded, undecided },
          provisional: total.isProvisional,
        },
        maturity: {
          mean: total.mean ?? null,
          target: total.targetMean ?? null,
          attainment: total.attainment ?? null,
          gap: total.gap ?? null,
          ...{ assessed, applicable, excluded },
          meanOfThemeMeans: meanOfThemeMeans ?? null,
        },
        managementSystem: { ...managementSystem, mean: managementSystem.mean ?? null },
        rollups: rollUps,
        nextActions: nextActions.map(({ control, gap, weight, level }) => ({
          ...{ control, gap, weight },
          assessed: level !== undefined,
        })),
      };
    },
  );
  return JSON.stringify({ version: JSON_VERSION, standards }, undefined, 2);
}

/** The rows above the line of progress. */
function settledRows({ progress, applicable, excluded, undecided }: StandardScore["total"]) {
  return Math.round((progress ?? 0) * (applicable + excluded + undecided));
}

const level = (mean: number | null | undefined) => (mean == null ? "-" : mean.toFixed(2));
const percent = (share: number | null | undefined) =>
  share == null ? "-" : `${(share * 100).toFixed(1)} %`;

function toText({ standard, total, managementSystem, rollUps, nextActions }: StandardScore) {
  const { assessed, applicable, excluded, undecided } = total;
  const provisional = total.isProvisional ? " (provisional)" : "";
  const rows = rollUps.map((one) => [
    one.by,
    one.key,
    level(one.mean),
    level(one.target),
    percent(one.attainment),
    `${String(one.assessed)} of ${String(one.applicable)}`,
    String(one.excluded),
    String(one.implemented),
  ]);
  const next = nextActions
    .slice(0, NEXT_SHOWN)
    .map(({ control, urgency }) => `${control} (${String(urgency)})`);
  return [
    STANDARD_NAMES[standard].full,
    `  Progress              ${percent(total.progress)}`,
    `  Controls implemented  ${percent(total.conformity)}${provisional}`,
    `  Mean level            ${level(total.mean)} of target ${level(total.targetMean)}, attainment ${percent(total.attainment)}`,
    `  Counted               ${String(assessed)} assessed of ${String(applicable)} applicable, ${String(excluded)} excluded, ${String(undecided)} undecided`,
    `  Management system     ${String(managementSystem.conforms)} of ${String(managementSystem.clauses)} clauses conform, mean level ${level(managementSystem.mean)}`,
    ...(next.length === 0 ? [] : [`  Next, by gap x weight ${next.join(", ")}`]),
    "",
    textTable(
      ["By", "Key", "Mean", "Target", "Attainment", "Assessed", "Excluded", "Implemented"],
      rows,
    ),
  ].join("\n");
}
