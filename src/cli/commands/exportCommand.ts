import { statementReport } from "../../app/exchange/statementReport";
import { readContext } from "../../app/readContext";
import { standardsInScope } from "../../core/workbook";
import { JSON_VERSION, type Command, type CommandInput } from "../command";
import { EXIT, type CommandIo } from "../commandIo";
import { fileArgument, readWorkbookFile } from "../fileArgument";
import { standardOption } from "../findCatalogEntry";
import { dayOption, isOptionOn, textOption, wordOption } from "../optionValues";
import { REPORT_HELP, REPORT_OPTIONS, reportTarget, writeReports } from "../reportOutput";
import { UsageError } from "../usageError";
import { exportForReview } from "./reviewerExport";

const AUDIENCES = ["client", "full", "reviewer"] as const;

/** `export`: a statement to hand out. */
export const exportCommand: Command = {
  name: "export",
  help: `Usage: annexbook export FILE.xlsx --as client|full --to FORMAT [options]
       annexbook export FILE.xlsx --as reviewer --out OUT.xlsx [options]

Writes the Statements of Applicability in scope to hand them out, with organisation, scope, standard
and edition, version, date, classification and fingerprint.

  --as client        id, title, applicable, drivers, reason for exclusion: nothing about how, by whom
                     and how far
  --as full          every typed column
  --as reviewer      a protected workbook with empty review columns beside statements and clauses; goes
                     to --out FILE.xlsx and comes home with "take-back"
  --review NAME      what the review is called (default: Review and the day)
  --leave-out LIST   headings that a reviewer does not get, such as Owner,Level
  --no-clauses       a reviewer gets the statements only
  --with-status      a client sees the implementation status, too
  --standard S       27001 or 42001 only
  --today DAY        the day to compute for (default: today)
${REPORT_HELP}`,
  options: {
    ...REPORT_OPTIONS,
    as: { type: "string" },
    "with-status": { type: "boolean" },
    standard: { type: "string" },
    review: { type: "string" },
    "leave-out": { type: "string" },
    "no-clauses": { type: "boolean" },
    today: { type: "string" },
  },
  maxPositionals: 1,
  run: async (input, io) => exportStatements(input, io),
};

async function exportStatements(input: CommandInput, io: CommandIo): Promise<number> {
  const file = fileArgument(input, "export");
  const audience = wordOption(input, "as", AUDIENCES);
  if (audience === undefined) throw missing("as", "client, full or reviewer");
  if (audience === "reviewer") return exportForReview(file, input, io);
  const target = reportTarget(input);
  if (target === undefined) throw missing("to", "xlsx, csv, html or md");
  const state = await readWorkbookFile(file, io);
  const today = dayOption(input, "today") ?? io.today();
  const only = textOption(input, "standard");
  const standards =
    only === undefined
      ? standardsInScope(readContext(state, today).settings)
      : [standardOption(only)];
  const withStatus = isOptionOn(input, "with-status");
  const reports = standards.map((standard) =>
    statementReport(state, { audience, standard, withStatus, today }),
  );
  await writeReports(reports, target, input, io);
  if (target.out === undefined) return EXIT.ok;
  const rows = reports.map(({ rows: { length } }) => length).reduce((sum, one) => sum + one, 0);
  io.print(
    input.json
      ? JSON.stringify(
          { version: JSON_VERSION, file, as: audience, out: target.out, rows },
          undefined,
          2,
        )
      : `${target.out}: ${String(rows)} controls for ${audience === "client" ? "clients" : "full use"}`,
  );
  return EXIT.ok;
}

function missing(option: string, words: string): UsageError {
  return new UsageError("missing-option", `export needs --${option}: ${words}.`, {
    place: `--${option}`,
  });
}
