import { checkWorkbook } from "../../app/check/checkWorkbook";
import type { LocatedIssue } from "../../app/check/locatedIssue";
import { STANDARD_NAMES } from "../../core/catalog";
import { JSON_VERSION, type Command } from "../command";
import { EXIT } from "../commandIo";
import { fileArgument, readWorkbookFile } from "../fileArgument";
import { issueJson } from "../issueJson";
import { dayOption, wordOption } from "../optionValues";
import { textTable } from "../textTable";

const HELP = `Usage: annexbook check FILE.xlsx [options]

Lists what is wrong with the workbook: the Statements of Applicability, the clauses, and the tables
themselves. Each line names the cell. The list of checks is in docs/checks.md.

  --today DAY        the day to check for (default: today, or the day typed at As of)
  --severity WORD    error, warning or info: that grave or graver (default: warning)

Exit code 1 when there are errors; with --strict, also for warnings.`;

const SEVERITIES = ["error", "warning", "info"] as const;

/** `check`: what is wrong with a workbook. */
export const checkCommand: Command = {
  name: "check",
  help: HELP,
  options: { today: { type: "string" }, severity: { type: "string" } },
  maxPositionals: 1,
  run: async (input, io) => {
    const file = fileArgument(input, "check");
    const least = wordOption(input, "severity", SEVERITIES) ?? "warning";
    const state = await readWorkbookFile(file, io);
    const issues = checkWorkbook(state, dayOption(input, "today") ?? io.today());
    const count = (severity: string) =>
      issues.filter((issue) => issue.severity === severity).length;
    const counts = { errors: count("error"), warnings: count("warning"), infos: count("info") };
    const shown = issues.filter(
      ({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least),
    );
    io.print(input.json ? toJson(file, issues, counts) : toText(file, shown, counts));
    const isWarned = input.strict && counts.warnings > 0;
    return counts.errors > 0 || isWarned ? EXIT.attention : EXIT.ok;
  },
};

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

function toJson(
  file: string,
  issues: readonly LocatedIssue[],
  { errors, warnings }: Counts,
): string {
  const listed = issues.map(issueJson);
  return JSON.stringify(
    { version: JSON_VERSION, file, issues: listed, errors, warnings },
    undefined,
    2,
  );
}

function toText(file: string, issues: readonly LocatedIssue[], counts: Counts): string {
  const { errors, warnings, infos } = counts;
  const total = `${file}: ${String(errors)} errors, ${String(warnings)} warnings, ${String(infos)} infos`;
  if (issues.length === 0) return total;
  const rows = issues.map(({ id, severity, standard, control, sheet, cell, message }) => [
    severity,
    id,
    standard === undefined ? "" : STANDARD_NAMES[standard].cell,
    control ?? "",
    sheet === undefined ? "" : `${sheet}${cell === undefined ? "" : `!${cell}`}`,
    message,
  ]);
  const headings = ["Severity", "Check", "Standard", "Control", "Cell", "What"];
  return [textTable(headings, rows), "", total].join("\n");
}
