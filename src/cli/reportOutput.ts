import { workbookBytes } from "../adapters/xlsx";
import {
  REPORT_FORMATS,
  reportFile,
  reportText,
  type ReportFormat,
} from "../app/exchange/reportFile";
import type { Report } from "../core/exchange";
import type { CommandInput } from "./command";
import type { CommandIo } from "./commandIo";
import { isOptionOn, textOption, wordOption } from "./optionValues";
import { UsageError } from "./usageError";

/** Options of commands that can write a report. */
export const REPORT_OPTIONS = {
  to: { type: "string" },
  out: { type: "string" },
  force: { type: "boolean" },
} as const;

/** Help of these options. */
export const REPORT_HELP = `  --to FORMAT        xlsx, csv, html or md
  --out FILE         where to write it (csv, html and md: the screen when left out)
  --force            replace a file that is there already`;

/** Where a report shall go. */
export interface ReportTarget {
  readonly format: ReportFormat;
  /** undefined: the screen. */
  readonly out: string | undefined;
}

/**
 * What --to and --out ask for; undefined when no report is wanted. The end of the file's name tells
 * the format when --to is left out.
 *
 * @throws UsageError for a format that there is not, or a workbook without a file to write it to
 */
export function reportTarget(input: CommandInput): ReportTarget | undefined {
  const out = textOption(input, "out");
  const format =
    wordOption(input, "to", REPORT_FORMATS) ??
    REPORT_FORMATS.find((one) => out?.endsWith(`.${one}`) === true);
  if (format === undefined) {
    if (out === undefined) return undefined;
    throw new UsageError("missing-option", `--to is one of ${REPORT_FORMATS.join(", ")}.`, {
      place: "--to",
    });
  }
  if (format === "xlsx" && out === undefined) {
    throw new UsageError("missing-option", "--to xlsx needs --out FILE.", { place: "--out" });
  }
  return { format, out };
}

/** Writes reports to their file, or prints them. */
export async function writeReports(
  reports: readonly Report[],
  { format, out }: ReportTarget,
  input: CommandInput,
  io: CommandIo,
): Promise<void> {
  if (out === undefined) {
    if (format !== "xlsx") io.print(reportText(reports, format).trimEnd());
    return;
  }
  const bytes = await reportFile(reports, { format, day: io.today() }, async (plan, day) =>
    Promise.resolve(workbookBytes(plan, `${day}T00:00:00Z`)),
  );
  io.writeFile(out, bytes, isOptionOn(input, "force"));
}
