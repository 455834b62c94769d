import { workbookBytes } from "../../adapters/xlsx";
import { newWorkbook, type NewWorkbook } from "../../app/newWorkbook/newWorkbook";
import { summarise, type StandardSummary } from "../../app/summarise";
import { STANDARD_NAMES, STANDARDS } from "../../core/catalog";
import { JSON_VERSION, type Command } from "../command";
import { EXIT } from "../commandIo";
import { dayOption, isOptionOn, textOption } from "../optionValues";
import { standardsOption } from "../standardsOption";
import { textTable } from "../textTable";
import { UsageError } from "../usageError";

const HELP = `Usage: annexbook new OUT.xlsx [options]

Writes a new workbook with both catalogs: Statements of Applicability, clauses, maturity, audits,
guide, mappings. It is useful without Annexbook: every number is a formula.

  --standards LIST   standards in scope, such as 27001 or 27001,42001 (default: both)
  --demo             filled for a demo company
  --id ID            id of the workbook (default: a random one)
  --today DAY        the day that it is made for (default: today)
  --force            replace a file that is there already`;

const DEMO_ID = "brightwater-demo";

/** `new`: a complete workbook, empty or filled for the demo company. */
export const newCommand: Command = {
  name: "new",
  help: HELP,
  options: {
    standards: { type: "string" },
    demo: { type: "boolean" },
    id: { type: "string" },
    today: { type: "string" },
    force: { type: "boolean" },
  },
  maxPositionals: 1,
  run: async (input, io) => {
    const [path] = input.positionals;
    if (path === undefined) {
      throw new UsageError("missing-argument", "new needs the name of the file to write.");
    }
    const isDemo = isOptionOn(input, "demo");
    const today = dayOption(input, "today") ?? io.today();
    const workbook = await newWorkbook({
      standards: standardsOption(input),
      workbookId: textOption(input, "id") ?? (isDemo ? DEMO_ID : io.newId()),
      today,
      isDemo,
    });
    const bytes = workbookBytes(workbook.plan, `${today}T00:00:00Z`, io.codecs);
    io.writeFile(path, bytes, isOptionOn(input, "force"));
    const summaries = STANDARDS.map((standard) => summarise(workbook.context, standard));
    io.print(
      input.json ? toJson(path, bytes.length, summaries) : toText(path, workbook, summaries),
    );
    return EXIT.ok;
  },
};

function toJson(path: string, bytes: number, standards: readonly StandardSummary[]): string {
  return JSON.stringify({ version: JSON_VERSION, path, bytes, standards }, undefined, 2);
}

function toText(
  path: string,
  { plan }: NewWorkbook,
  summaries: readonly StandardSummary[],
): string {
  const percent = (share: number | null) =>
    share === null ? "-" : `${String(Math.round(share * 100))} %`;
  const level = (mean: number | null) => (mean === null ? "-" : mean.toFixed(1));
  const rows = summaries.map((one) => [
    STANDARD_NAMES[one.standard].cell,
    percent(one.progress),
    percent(one.conformity),
    level(one.mean),
    `${String(one.assessed)} of ${String(one.applicable)}`,
    String(one.excluded),
    String(one.undecided),
    `${String(one.errors)} / ${String(one.warnings)}`,
    one.nextAudit ?? "-",
  ]);
  const headings = [
    "Standard",
    "Progress",
    "Implemented",
    "Mean level",
    "Assessed",
    "Excluded",
    "Undecided",
    "Errors / warnings",
    "Next audit",
  ];
  return [
    `${path}: ${String(plan.sheets.length)} sheets${plan.organisation === "" ? "" : ` for ${plan.organisation}`}`,
    "",
    textTable(headings, rows),
  ].join("\n");
}
