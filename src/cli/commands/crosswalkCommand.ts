import { crosswalk, type Crosswalk } from "../../app/crosswalk/crosswalk";
import { onlyGaps } from "../../app/crosswalk/crosswalkGaps";
import { crosswalkReport, type CrosswalkLines } from "../../app/crosswalk/crosswalkReport";
import { FRAMEWORK_KEYS, type FrameworkKey } from "../../app/crosswalk/framework";
import { readContext } from "../../app/readContext";
import type { SheetContext } from "../../core/sheets";
import type { Command, CommandInput } from "../command";
import { EXIT, type CommandIo } from "../commandIo";
import { fileArgument, readWorkbookFile } from "../fileArgument";
import { dayOption, isOptionOn, textOption, wordOption } from "../optionValues";
import { reportTarget, writeReports } from "../reportOutput";
import { UsageError } from "../usageError";
import { crosswalkJson } from "./crosswalkJson";
import { crosswalkText } from "./crosswalkText";

const HELP = `Usage: annexbook crosswalk FILE.xlsx --to FRAMEWORK [options]

Reads a workbook as another framework: what its controls and clauses cover there, what they do not,
by which relation and who says so (docs/crosswalks.md).

  --to FRAMEWORK  csf     NIST CSF 2.0, from ISO 27001
                  gdpr    articles of the GDPR, from ISO 27001
                  nis2    articles of NIS2, from ISO 27001
                  ai-act  articles of the EU AI Act, from ISO 42001
                  2013    where each control of ISO/IEC 27001:2013 went, and its state now
                  42001   controls and clauses of ISO 42001, with the answer and the evidence that
                          ISO 27001 has for them; 27001 the other way
  --by WORD       csf: category (default), function, outcome or control
                  laws: article (default) or control; 2013: old (default) or control
  --only-gaps     only what is not in place
  --evidence      implementation, evidence and owner of each control, too
  --out FILE      write it; the end of the name says how: .csv, .html, .md or .xlsx
  --force         replace a file that is there already
  --today DAY     the day to compute for (default: today, or the day typed at As of)

A mapping is a judgement and no proof of compliance: the exit code is 0 whatever is missing.`;

type Choice = readonly [by: string, lines: CrosswalkLines];
type Choices = readonly [Choice, ...Choice[]];

const LAW: Choices = [
  ["article", "targets"],
  ["control", "items"],
];

const ISO: Choices = [["control", "targets"]];

/** What --by can say of each framework, the default first. */
const CHOICES: Readonly<Record<FrameworkKey, Choices>> = {
  csf: [
    ["category", "categories"],
    ["function", "functions"],
    ["outcome", "targets"],
    ["control", "items"],
  ],
  gdpr: LAW,
  nis2: LAW,
  "ai-act": LAW,
  "2013": [
    ["old", "targets"],
    ["control", "items"],
  ],
  "27001": ISO,
  "42001": ISO,
};

/** `crosswalk`: a workbook read as another framework. */
export const crosswalkCommand: Command = {
  name: "crosswalk",
  help: HELP,
  options: {
    to: { type: "string" },
    by: { type: "string" },
    "only-gaps": { type: "boolean" },
    evidence: { type: "boolean" },
    out: { type: "string" },
    force: { type: "boolean" },
    today: { type: "string" },
  },
  maxPositionals: 1,
  run: async (input, io) => {
    const file = fileArgument(input, "crosswalk");
    const shown = shownBy(input);
    const target = fileTarget(input);
    const today = dayOption(input, "today") ?? io.today();
    const context = readContext(await readWorkbookFile(file, io), today);
    const all = crosswalk(context, shown.to);
    const view = shown.isOnlyGaps ? onlyGaps(all) : all;
    if (target === undefined) {
      io.print(input.json ? crosswalkJson(view, shown) : crosswalkText(view, shown));
    } else await write({ context, view, shown, target }, input, io);
    return EXIT.ok;
  },
};

/** What of a crosswalk is shown, and how. */
export interface ShownCrosswalk {
  readonly to: FrameworkKey;
  readonly by: string;
  readonly lines: CrosswalkLines;
  readonly isOnlyGaps: boolean;
  readonly withEvidence: boolean;
}

function shownBy(input: CommandInput): ShownCrosswalk {
  const to = wordOption(input, "to", FRAMEWORK_KEYS);
  if (to === undefined) {
    const message = `crosswalk needs --to, one of ${FRAMEWORK_KEYS.join(", ")}.`;
    throw new UsageError("missing-option", message, { place: "--to" });
  }
  const choices = CHOICES[to];
  const by = wordOption(
    input,
    "by",
    choices.map(([word]) => word),
  );
  const [word, lines] = choices.find(([one]) => one === by) ?? choices[0];
  return {
    ...{ to, by: word, lines },
    isOnlyGaps: isOptionOn(input, "only-gaps"),
    withEvidence: isOptionOn(input, "evidence") || to === "27001" || to === "42001",
  };
}

const WRITABLE = /\.(csv|html|md|xlsx)$/;

/** --to names the framework here, so the end of the file's name alone tells the format. */
function fileTarget(input: CommandInput) {
  const out = textOption(input, "out");
  if (out === undefined) return undefined;
  if (input.json) {
    const message = "--json and --out are two answers: ask for one at a time.";
    throw new UsageError("options-exclude", message, { place: "--out" });
  }
  if (!WRITABLE.test(out)) {
    const message = `--out ends in .csv, .html, .md or .xlsx, not as "${out}".`;
    throw new UsageError("invalid-option", message, { place: "--out" });
  }
  return reportTarget({ ...input, values: { ...input.values, to: undefined } });
}

interface Written {
  readonly context: SheetContext;
  readonly view: Crosswalk;
  readonly shown: ShownCrosswalk;
  readonly target: NonNullable<ReturnType<typeof reportTarget>>;
}

async function write(
  { context, view, shown, target }: Written,
  input: CommandInput,
  io: CommandIo,
): Promise<void> {
  const report = crosswalkReport(context, view, shown);
  await writeReports([report], target, input, io);
  io.print(`${String(target.out)}: ${String(report.rows.length)} rows`);
}
