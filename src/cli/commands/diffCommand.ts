import {
  diffContents,
  diffReport,
  fieldText,
  type ReadableDifference,
} from "../../app/exchange/diffWorkbooks";
import { exchangeContent } from "../../app/exchange/exchangeContent";
import { workbookText } from "../../app/exchange/workbookText";
import { JSON_VERSION, type Command, type CommandInput } from "../command";
import { EXIT, type CommandIo } from "../commandIo";
import { readWorkbookFile } from "../fileArgument";
import { isOptionOn } from "../optionValues";
import { REPORT_HELP, REPORT_OPTIONS, reportTarget, writeReports } from "../reportOutput";
import { shortened } from "../shortened";
import { textTable } from "../textTable";
import { UsageError } from "../usageError";
import { contentsOfSides } from "./diffSides";

const HELP = `Usage: annexbook diff A.xlsx B.xlsx [options]
       annexbook diff --textconv FILE.xlsx

Lists what two workbooks say differently, record by record and field by field: typed cells, records
and columns that only one of them has, settings. Order of rows and columns, names of sheets, looks,
computed columns and the change log do not count.

Either side can be a sealed version, written FILE#27001/1.1: then only the statement of that standard
is compared, in the form in which it was sealed. So a red-line of two versions is

  annexbook diff isms.xlsx#27001/1.0 isms.xlsx#27001/1.1

${REPORT_HELP}
  --textconv         print one workbook as stable text, for git (docs/git.md)

Exit code 1 when they differ, 0 when they say the same.`;

/** `diff`: what two workbooks say differently. */
export const diffCommand: Command = {
  name: "diff",
  help: HELP,
  options: { ...REPORT_OPTIONS, textconv: { type: "boolean" } },
  maxPositionals: 2,
  run: async (input, io) => {
    const [before, after] = input.positionals;
    if (isOptionOn(input, "textconv")) return printText(before, io);
    if (before === undefined || after === undefined) {
      throw new UsageError("missing-argument", "diff needs the names of two workbooks.");
    }
    const target = reportTarget(input);
    const [one, other] = await contentsOfSides([before, after], io);
    const differences = diffContents(one, other);
    if (target === undefined) print({ before, after, differences }, input, io);
    else {
      const report = diffReport(differences, { before, after, day: io.today() });
      await writeReports([report], target, input, io);
      if (target.out !== undefined) io.print(`${target.out}: ${counted(differences)}`);
    }
    return differences.length === 0 ? EXIT.ok : EXIT.attention;
  },
};

async function printText(path: string | undefined, io: CommandIo): Promise<number> {
  if (path === undefined) {
    throw new UsageError("missing-argument", "diff --textconv needs the name of a workbook.");
  }
  io.print(workbookText(exchangeContent(await readWorkbookFile(path, io))));
  return EXIT.ok;
}

interface Compared {
  readonly before: string;
  readonly after: string;
  readonly differences: readonly ReadableDifference[];
}

function print(compared: Compared, { json }: CommandInput, io: CommandIo): void {
  io.print(json ? toJson(compared) : toText(compared));
}

function toJson({ before, after, differences }: Compared): string {
  const listed = differences.map((one) => ({
    kind: one.kind,
    table: one.table,
    record: one.record === "" ? null : one.record,
    field: one.field === "" ? null : one.field,
    before: one.before === "" ? null : one.before,
    after: one.after === "" ? null : one.after,
    cells: one.cells,
  }));
  const equal = differences.length === 0;
  return JSON.stringify(
    { version: JSON_VERSION, before, after, equal, differences: listed },
    undefined,
    2,
  );
}

function toText({ before, after, differences }: Compared): string {
  if (differences.length === 0) return `${before} and ${after} say the same`;
  const rows = differences.map((one) => [
    one.table,
    shortened(one.record),
    shortened(fieldText(one)),
    shortened(one.before),
    shortened(one.after),
  ]);
  const table = textTable(["Table", "Record", "Field", "Before", "After"], rows);
  return [table, "", counted(differences)].join("\n");
}

function counted(differences: readonly ReadableDifference[]): string {
  const count = differences.length;
  return count === 1 ? "1 difference" : `${String(count)} differences`;
}
