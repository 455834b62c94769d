import { readContext } from "../../app/readContext";
import { planAccept, suggestionView, type SuggestionView } from "../../app/suggest/suggestionView";
import { controlsOf, OBJECTIVES, STANDARDS, THEMES, type Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import type { WorkbookState } from "../../core/workbook";
import { CHANGE_HELP, CHANGE_OPTIONS, changeFile } from "../changeFile";
import type { Command, CommandInput } from "../command";
import { EXIT } from "../commandIo";
import { contradictionsOf } from "../contradictionText";
import { fileArgument, readWorkbookFile } from "../fileArgument";
import { findCatalogEntry, standardOption } from "../findCatalogEntry";
import { dayOption, isOptionOn, textOption, textOptions } from "../optionValues";
import { UsageError } from "../usageError";
import { suggestionsJson, suggestionsText, suggestionText } from "./suggestOutput";

const HELP = `Usage: annexbook suggest FILE.xlsx [options]

Proposes for every control whether it applies, why, driven by what, owned by whom and to which
target, from the answers of the company profile ("annexbook profile FILE"). Each proposal names the
answers that it rests on. It is a start: read it, change it, and let the risk assessment decide.

  annexbook suggest isms.xlsx --theme Physical
  annexbook suggest isms.xlsx --control A.8.30
  annexbook suggest isms.xlsx --accept --dry-run

  --standard STANDARD  27001 or 42001
  --theme THEME        Organizational, People, Physical, Technological, or an objective such as A.6
  --control ID         one control; may be given several times
  --accept             write what is listed into empty cells; what somebody typed stays${CHANGE_HELP}

Exit code 1 with --strict when answers contradict each other, a setting or the statements.`;

/** `suggest`: what the company profile proposes for each control. */
export const suggestCommand: Command = {
  name: "suggest",
  help: HELP,
  options: {
    ...CHANGE_OPTIONS,
    standard: { type: "string" },
    theme: { type: "string" },
    control: { type: "string", multiple: true },
    accept: { type: "boolean" },
  },
  maxPositionals: 1,
  run: async (input, io) => {
    const file = fileArgument(input, "suggest");
    const today = dayOption(input, "today") ?? io.today();
    const isWanted = wantedControls(input);
    const viewOf = (state: WorkbookState) => listedOnly(state, today, isWanted);
    if (isOptionOn(input, "accept")) {
      return changeFile(file, input, io, (state) => planAccept(viewOf(state).suggestions));
    }
    const state = await readWorkbookFile(file, io);
    const view = viewOf(state);
    const contradictions = contradictionsOf(state, today);
    const [only] = view.suggestions;
    const isOne = only !== undefined && textOptions(input, "control").length === 1;
    if (input.json) io.print(suggestionsJson(file, view, contradictions));
    else io.print(isOne ? suggestionText(only) : suggestionsText(file, view, contradictions));
    return input.strict && contradictions.length > 0 ? EXIT.attention : EXIT.ok;
  },
};

type IsWanted = (standard: Standard, control: string) => boolean;

function listedOnly(state: WorkbookState, today: IsoDate, isWanted: IsWanted): SuggestionView {
  const { suggestions, waiting } = suggestionView(state, readContext(state, today));
  return {
    suggestions: suggestions.filter(({ standard, control }) => isWanted(standard, control)),
    waiting: waiting.filter(({ standard, control }) => isWanted(standard, control)),
  };
}

/** The controls that --standard, --theme and --control leave. */
function wantedControls(input: CommandInput): IsWanted {
  const standard = textOption(input, "standard");
  const standards = standard === undefined ? STANDARDS : [standardOption(standard)];
  const theme = textOption(input, "theme");
  const ids = textOptions(input, "control").map((id) => controlOf(standards, id));
  const ofTheme = theme === undefined ? undefined : controlsOfTheme(standards, theme);
  return (one, control) =>
    standards.includes(one) &&
    (ofTheme === undefined || ofTheme.has(`${one} ${control}`)) &&
    (ids.length === 0 || ids.includes(`${one} ${control}`));
}

function controlOf(standards: readonly Standard[], id: string): string {
  const { kind, entry } = findCatalogEntry(standards, id);
  if (kind === "control") return `${entry.standard} ${entry.id}`;
  const message = `Clause ${entry.id} always applies: proposals are for controls, such as A.${entry.id}.`;
  throw new UsageError("clause-always-applies", message, { place: id });
}

/** Themes are named by word, objectives by id or title. */
function controlsOfTheme(standards: readonly Standard[], theme: string): ReadonlySet<string> {
  const wanted = theme.trim().toLowerCase();
  const objective = OBJECTIVES.find(({ id, title }) =>
    [id, title, `${id} ${title}`].some((name) => name.toLowerCase() === wanted),
  );
  const found = standards
    .flatMap(controlsOf)
    .filter(
      (control) =>
        control.theme === wanted ||
        (objective !== undefined &&
          [control.objective, control.subObjective].includes(objective.id)),
    )
    .map((control) => `${control.standard} ${control.id}`);
  if (found.length > 0) return new Set(found);
  const known = [...THEMES, ...OBJECTIVES.map(({ id }) => id)].join(", ");
  throw new UsageError("unknown-theme", `--theme is one of ${known}, not "${theme}".`, {
    place: "--theme",
  });
}
