import { traceRisks, type RiskTrace } from "../../app/risk/traceRisks";
import { STANDARDS, type Standard } from "../../core/catalog";
import type { Command, CommandInput } from "../command";
import { EXIT } from "../commandIo";
import { fileArgument, readWorkbookFile } from "../fileArgument";
import { standardOption } from "../findCatalogEntry";
import { dayOption, textOption } from "../optionValues";
import { UsageError } from "../usageError";
import { controlTraceText, riskTraceText, risksJson } from "./risksOutput";

const HELP = `Usage: annexbook risks FILE.xlsx [options]

Lists the risks of the register with their levels and the controls that their treatments name, and
then the controls with the risks that name them.

  annexbook risks isms.xlsx
  annexbook risks isms.xlsx --control A.5.15

  --control ID   only the risks that name this control, with their controls
  --standard ID  27001 or 42001 (default: all in scope)
  --today DAY    the day to compute for (default: today, or the day typed at As of)

Exit code 1 with --control when no risk names it.`;

/** `risks`: which risk needs which control, and the other way round. */
export const risksCommand: Command = {
  name: "risks",
  help: HELP,
  options: {
    control: { type: "string" },
    standard: { type: "string" },
    today: { type: "string" },
  },
  maxPositionals: 1,
  run: async (input, io) => {
    const file = fileArgument(input, "risks");
    const control = textOption(input, "control");
    const state = await readWorkbookFile(file, io);
    const all = traceRisks(state, dayOption(input, "today") ?? io.today());
    const trace = only(all, standardsOf(input), control);
    if (input.json) io.print(risksJson(file, trace));
    else io.print(control === undefined ? riskTraceText(file, trace) : controlTraceText(trace));
    return control !== undefined && trace.risks.length === 0 ? EXIT.attention : EXIT.ok;
  },
};

function standardsOf(input: CommandInput): readonly Standard[] {
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
