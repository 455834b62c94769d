import {
  aiGridView,
  planAcceptGridOf,
  proposalsFor,
  type AiGridView,
} from "../../app/inventory/aiGridView";
import { readContext } from "../../app/readContext";
import { CHANGE_HELP, CHANGE_OPTIONS, changeFile } from "../changeFile";
import type { Command } from "../command";
import { EXIT } from "../commandIo";
import { fileArgument, readWorkbookFile } from "../fileArgument";
import { dayOption, isOptionOn, textOption, textOptions } from "../optionValues";
import { UsageError } from "../usageError";
import { aiJson, gridText, proposalsText, systemText } from "./aiOutput";

const HELP = `Usage: annexbook ai FILE.xlsx [options]

Shows every AI system of the inventory that is not retired against the 38 controls of ISO/IEC 42001
Annex A: which apply by our role in it, what the statement says, which evidence the inventory holds
and what is missing. From that it proposes applicability with a justification, the column AI systems,
and evidence. It is a start: read it, change it, and let the risk assessment decide.

  annexbook ai isms.xlsx
  annexbook ai isms.xlsx --system AI-01
  annexbook ai isms.xlsx --propose
  annexbook ai isms.xlsx --accept A.5,A.6.2.4 --dry-run

  --system ID    one system in full, with reasons, evidence and gaps
  --propose      list what the systems propose for the statement
  --accept IDS   write proposals of controls or objectives, or "all", into empty cells; what
                 somebody typed stays; may be given several times${CHANGE_HELP}`;

/** `ai`: AI systems against the controls of 42001, and what they propose for the statement. */
export const aiCommand: Command = {
  name: "ai",
  help: HELP,
  options: {
    ...CHANGE_OPTIONS,
    system: { type: "string" },
    propose: { type: "boolean" },
    accept: { type: "string", multiple: true },
  },
  maxPositionals: 1,
  run: async (input, io) => {
    const file = fileArgument(input, "ai");
    const today = dayOption(input, "today") ?? io.today();
    const accepted = acceptedIds(textOptions(input, "accept"));
    if (accepted !== undefined) {
      return changeFile(file, input, io, (state) => planAcceptGridOf(state, accepted, today));
    }
    const state = await readWorkbookFile(file, io);
    const view = onlySystem(
      aiGridView(state, readContext(state, today)),
      textOption(input, "system"),
    );
    const isOne = textOption(input, "system") !== undefined;
    if (input.json) io.print(aiJson(file, view));
    else if (isOptionOn(input, "propose")) io.print(proposalsText(file, view));
    else io.print(isOne ? systemText(view) : gridText(file, view));
    return EXIT.ok;
  },
};

/** undefined: nothing is to be accepted. */
function acceptedIds(texts: readonly string[]): readonly string[] | "all" | undefined {
  if (texts.length === 0) return undefined;
  const ids = texts.flatMap((text) => text.split(/[\s,;]+/)).filter((id) => id !== "");
  if (ids.some((id) => id.toLowerCase() === "all")) return "all";
  if (ids.length > 0) return ids;
  throw new UsageError("invalid-option", "--accept needs ids of controls or objectives, or all.", {
    place: "--accept",
  });
}

/** The grid with one system alone, and the proposals that are for it. */
function onlySystem(view: AiGridView, wanted: string | undefined): AiGridView {
  if (wanted === undefined) return view;
  const text = wanted.trim().toLowerCase();
  const index = view.systems.findIndex(({ system }) =>
    [system.id.toLowerCase(), system.name.toLowerCase()].includes(text),
  );
  const found = view.systems[index];
  if (found === undefined) {
    const known = view.systems.map(({ system }) => system.id).join(", ");
    const message = `No AI system in use is called "${wanted}"${known === "" ? "" : `; there are ${known}`}.`;
    throw new UsageError("unknown-system", message, { place: "--system" });
  }
  const rows = view.rows.map((row) => ({ ...row, cells: row.cells.slice(index, index + 1) }));
  const asked = rows.filter(({ cells }) => cells[0]?.applies).map(({ control }) => control);
  const proposals = asked.length === 0 ? [] : proposalsFor(view, asked);
  return { systems: [found], rows, proposals };
}
