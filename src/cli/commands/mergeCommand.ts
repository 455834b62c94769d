import { openXlsx } from "../../adapters/xlsx";
import { changeWorkbook, type ChangeResult } from "../../app/change/changeWorkbook";
import { MERGE_RULES, planMerge, type ReadableConflict } from "../../app/exchange/mergeWorkbooks";
import type { MergeSide } from "../../core/exchange";
import { cellText, type WorkbookState } from "../../core/workbook";
import { CHANGE_HELP, CHANGE_OPTIONS } from "../changeFile";
import { JSON_VERSION, type Command, type CommandInput } from "../command";
import { EXIT, type CommandIo } from "../commandIo";
import { readWorkbookFile } from "../fileArgument";
import { dayOption, isOptionOn, textOption, textOptions, wordOption } from "../optionValues";
import { shortened } from "../shortened";
import { textTable } from "../textTable";
import { UsageError } from "../usageError";

const SIDES = ["ours", "theirs"] as const;

/** `merge`: two copies of a workbook become one. */
export const mergeCommand: Command = {
  name: "merge",
  help: `Usage: annexbook merge BASE.xlsx OURS.xlsx THEIRS.xlsx --out FILE.xlsx [options]

Writes OURS with what THEIRS changed since BASE, record by record and field by field. What both sides
added is kept, lines that both put below a text stand there once, and a default never beats a typed
value. What both typed differently is a conflict: it keeps the value of BASE until somebody decides, and
both values go into the change log. A record that one side deleted goes, unless the other side changed it:
then it stays, and is listed like a cell that one side emptied. It leaves a blank row, so that no other
record moves away from its comments. Sheets that are not Annexbook's come from OURS.

  --out FILE        where the merged workbook goes
  --prefer SIDE     ours or theirs: settles every conflict that --take does not; newest: for the side
                    that typed the cell on the later day, where both change logs say so
  --take ID=SIDE    settles one conflict, such as SoA_27001/A.5.1/Owner=theirs; may be given again
  --force           replace a file that is there already${CHANGE_HELP}

Write - in the place of BASE when it is not known: then every difference is asked, and nothing is
written before each cell is decided.
Exit code 1 while conflicts are open. docs/git.md says how git merges workbooks with it.`,
  options: {
    ...CHANGE_OPTIONS,
    out: { type: "string" },
    force: { type: "boolean" },
    prefer: { type: "string" },
    take: { type: "string", multiple: true },
  },
  maxPositionals: 3,
  run: async (input, io) => {
    const [base, ours, theirs] = input.positionals;
    if (base === undefined || ours === undefined || theirs === undefined) {
      throw new UsageError("missing-argument", "merge needs BASE, OURS and THEIRS.");
    }
    const files = { base, ours, theirs };
    const result = await mergeFiles(files, input, io);
    const open = result.conflicts.filter(({ decided }) => decided === undefined);
    io.print(input.json ? toJson(files, result) : toText(result));
    return open.length > 0 ? EXIT.attention : EXIT.ok;
  },
};

type Files = Readonly<Record<"base" | "ours" | "theirs", string>>;

interface MergeResult {
  readonly out: string;
  readonly isWritten: boolean;
  readonly changes: ChangeResult["changes"];
  readonly conflicts: readonly ReadableConflict[];
}

async function mergeFiles(files: Files, input: CommandInput, io: CommandIo): Promise<MergeResult> {
  const out = textOption(input, "out");
  const isPreview = isOptionOn(input, "dry-run");
  if (out === undefined && !isPreview) {
    throw new UsageError("missing-option", "merge needs --out FILE.", { place: "--out" });
  }
  const [prefer, take] = [wordOption(input, "prefer", MERGE_RULES), takeOption(input)];
  const today = dayOption(input, "today") ?? io.today();
  const base = await baseState(files.base, io);
  const theirs = await readWorkbookFile(files.theirs, io);
  const workbook = openXlsx(io.readFile(files.ours));
  let conflicts: readonly ReadableConflict[] = [];
  const { changes } = await changeWorkbook(
    workbook,
    async (state) => {
      const wanted = { base, theirs, prefer, take, today, sha256: io.sha256 };
      const merged = await planMerge(state, wanted);
      conflicts = merged.conflicts;
      return merged.plan;
    },
    { who: textOption(input, "who") ?? io.userName(), today, isPreview },
  );
  const isUndecided = conflicts.some(
    ({ kind, decided }) => kind === "no base" && decided === undefined,
  );
  const isWritten = !isPreview && !isUndecided;
  if (isWritten) io.writeFile(out ?? "", workbook.bytes(), isOptionOn(input, "force"));
  return { out: out ?? "", isWritten, changes, conflicts };
}

/** git hands over an empty file when two branches have no common version. */
async function baseState(path: string, io: CommandIo): Promise<WorkbookState | undefined> {
  if (path === "-") return undefined;
  const bytes = io.readFile(path);
  return bytes.length === 0 ? undefined : openXlsx(bytes).read();
}

function takeOption(input: CommandInput): ReadonlyMap<string, MergeSide> {
  return new Map(
    textOptions(input, "take").map((text) => {
      const [, id = "", word] = /^(.+)=(\w+)$/s.exec(text) ?? [];
      const side = SIDES.find((one) => one === word);
      if (side !== undefined) return [id.toLowerCase(), side];
      const message = `--take is written ID=ours or ID=theirs, not "${text}".`;
      throw new UsageError("invalid-option", message, { place: "--take" });
    }),
  );
}

function toJson(files: Files, { out, isWritten, changes, conflicts }: MergeResult): string {
  return JSON.stringify(
    {
      version: JSON_VERSION,
      ...files,
      out: out === "" ? null : out,
      written: isWritten,
      changes: changes.map((one) => ({
        ...{ sheet: one.sheet, record: one.record, field: one.field },
        old: one.old === undefined ? null : cellText(one.old),
        new: one.new === undefined ? null : cellText(one.new),
      })),
      conflicts: conflicts.map((one) => ({ ...one, decided: one.decided ?? null })),
    },
    undefined,
    2,
  );
}

function toText({ out, isWritten, changes, conflicts }: MergeResult): string {
  const rows = conflicts.map((one) => [
    one.id,
    one.kind,
    ...[one.base, one.ours, one.theirs].map((text) => shortened(text)),
    one.decided ?? "open",
  ]);
  const open = conflicts.filter(({ decided }) => decided === undefined).length;
  const count = `${counted(changes.length, "change")}, ${counted(conflicts.length, "conflict")}, ${String(open)} open`;
  return [
    ...(rows.length === 0
      ? []
      : [textTable(["Conflict", "Kind", "Base", "Ours", "Theirs", "Decided"], rows), ""]),
    isWritten ? `${out}: ${count}` : `Nothing written: ${count}`,
  ].join("\n");
}

function counted(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? "" : "s"}`;
}
