import { planAddRisks } from "../../app/risk/planAddRisks";
import { treatmentPlan } from "../../app/risk/treatmentPlan";
import { traceRisks, type RiskTrace } from "../../app/risk/traceRisks";
import { STANDARDS, type Standard } from "../../core/catalog";
import { RISK_SCENARIOS, standardsOf } from "../../core/risk";
import { CHANGE_HELP, CHANGE_OPTIONS, changeFile } from "../changeFile";
import type { Command, CommandInput } from "../command";
import { EXIT, type CommandIo } from "../commandIo";
import { fileArgument, readWorkbookFile } from "../fileArgument";
import { standardOption } from "../findCatalogEntry";
import { dayOption, isOptionOn, textOption, textOptions } from "../optionValues";
import { REPORT_HELP, REPORT_OPTIONS, reportTarget, writeReports } from "../reportOutput";
import { UsageError } from "../usageError";
import { libraryJson, libraryText } from "./riskLibraryOutput";
import { controlTraceText, riskTraceText, risksJson } from "./risksOutput";

const HELP = `Usage: annexbook risks FILE.xlsx [options]
       annexbook risks --library [--standard ID]

Lists the risks of the register with their levels and the controls that their treatments name, and
then the controls with the risks that name them. The library has scenarios that many small companies
share, with a first guess of likelihood and impact and the controls that treat them.

  annexbook risks isms.xlsx
  annexbook risks isms.xlsx --control A.5.15
  annexbook risks isms.xlsx --add S-01,S-16 --add AI-02
  annexbook risks isms.xlsx --plan --out plan.html

  --control ID   only the risks that name this control, with their controls
  --standard ID  27001 or 42001 (default: all in scope)
  --library      list the scenarios of the library instead
  --add IDS      add scenarios of the library to the register, or "all"; those that are there stay
  --plan         the treatment plan of each standard with lines to sign, to be printed
${REPORT_HELP}${CHANGE_HELP}

Exit code 1 with --control when no risk names it.`;

/** `risks`: which risk needs which control and the other way round, and scenarios to start from. */
export const risksCommand: Command = {
  name: "risks",
  help: HELP,
  options: {
    ...CHANGE_OPTIONS,
    ...REPORT_OPTIONS,
    plan: { type: "boolean" },
    control: { type: "string" },
    standard: { type: "string" },
    library: { type: "boolean" },
    add: { type: "string", multiple: true },
  },
  maxPositionals: 1,
  run: async (input, io) => {
    if (isOptionOn(input, "library")) return printLibrary(input, io);
    const file = fileArgument(input, "risks");
    const added = textOptions(input, "add").flatMap((text) => text.split(/[\s,;]+/));
    if (added.length > 0) {
      const ids = added.some((id) => id.toLowerCase() === "all") ? "all" : added.filter(Boolean);
      return changeFile(file, input, io, (state) => planAddRisks(state, ids));
    }
    return isOptionOn(input, "plan") ? printPlan(file, input, io) : printTrace(file, input, io);
  },
};

function printLibrary(input: CommandInput, io: CommandIo): number {
  const wanted = wantedStandards(input);
  const scenarios = RISK_SCENARIOS.filter((one) =>
    standardsOf(one).some((standard) => wanted.includes(standard)),
  );
  io.print(input.json ? libraryJson(scenarios) : libraryText(scenarios));
  return EXIT.ok;
}

/** Markdown on the screen, unless another format or a file is asked for. */
async function printPlan(file: string, input: CommandInput, io: CommandIo): Promise<number> {
  const target = reportTarget(input) ?? { format: "md", out: undefined };
  const state = await readWorkbookFile(file, io);
  const today = dayOption(input, "today") ?? io.today();
  const reports = treatmentPlan(state, today, wantedStandards(input));
  await writeReports(reports, target, input, io);
  if (target.out !== undefined) io.print(`${target.out}: treatment plan`);
  return EXIT.ok;
}

async function printTrace(file: string, input: CommandInput, io: CommandIo): Promise<number> {
  const control = textOption(input, "control");
  const state = await readWorkbookFile(file, io);
  const all = traceRisks(state, dayOption(input, "today") ?? io.today());
  const trace = only(all, wantedStandards(input), control);
  if (input.json) io.print(risksJson(file, trace));
  else io.print(control === undefined ? riskTraceText(file, trace) : controlTraceText(trace));
  return control !== undefined && trace.risks.length === 0 ? EXIT.attention : EXIT.ok;
}

function wantedStandards(input: CommandInput): readonly Standard[] {
  const text = textOption(input, "standard");
  return text === undefined ? STANDARDS : [standardOption(text)];
}

/** The part of a trace about some standards, and about one control when it is given. */
function only(
  { risks, controls }: RiskTrace,
  standards: readonly Standard[],
  control: string | undefined,
): RiskTrace {
  const ofStandards = controls.filter(({ standard }) => standards.includes(standard));
  if (control === undefined) {
    const isMeant = (one: Standard) => standards.includes(one);
    return {
      risks: risks.filter(({ risk }) => risk.standards.some(isMeant)),
      controls: ofStandards,
    };
  }
  const id = control.trim().toLowerCase();
  if (id === "") {
    throw new UsageError("invalid-option", "--control needs the id of a control.", {
      place: "--control",
    });
  }
  const found = ofStandards.filter((one) => [id, `a.${id}`].includes(one.control.toLowerCase()));
  return { risks: [...new Set(found.flatMap((one) => one.risks))], controls: found };
}
