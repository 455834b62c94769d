import { closest } from "fastest-levenshtein";
import type { LocatedIssue } from "../../app/check/locatedIssue";
import { readContext } from "../../app/readContext";
import {
  planAnswers,
  profileView,
  typicalAnswers,
  type ProfileEntry,
  type TypedAnswer,
} from "../../app/suggest/profileView";
import { STANDARD_NAMES, STANDARDS, type Standard } from "../../core/catalog";
import { PROFILE_QUESTIONS, standardsInScope, type QuestionId } from "../../core/workbook";
import { CHANGE_HELP, CHANGE_OPTIONS, changeFile } from "../changeFile";
import { JSON_VERSION, type Command, type CommandInput } from "../command";
import { EXIT, type CommandIo } from "../commandIo";
import { contradictionLines, contradictionsOf } from "../contradictionText";
import { issueJson } from "../issueJson";
import { fileArgument, readWorkbookFile } from "../fileArgument";
import { standardOption } from "../findCatalogEntry";
import { dayOption, isOptionOn, textOption, textOptions } from "../optionValues";
import { UsageError } from "../usageError";
import { wrapText } from "../wrapText";

const HELP = `Usage: annexbook profile FILE.xlsx [options]

Asks 20 plain questions about the company and shows its answers, which "suggest" works from
(docs/profile.md). The answers stand in the settings, on the sheet Start.

  annexbook profile isms.xlsx
  annexbook profile isms.xlsx --set premises=None --set "remote-work=Nearly always"

  --set ID=ANSWER      answer a question; ID= takes the answer back; may be given several times
  --typical            what a typical small software company says, where there is no answer yet
  --standard STANDARD  answer for 27001 or 42001 alone (default: for both)${CHANGE_HELP}

Exit code 1 with --strict when answers contradict each other, a setting or the statements.`;

const WIDTH = 96;

/** `profile`: the questions about the company, and its answers. */
export const profileCommand: Command = {
  name: "profile",
  help: HELP,
  options: {
    ...CHANGE_OPTIONS,
    set: { type: "string", multiple: true },
    typical: { type: "boolean" },
    standard: { type: "string" },
  },
  maxPositionals: 1,
  run: async (input, io) => {
    const file = fileArgument(input, "profile");
    const typed = textOptions(input, "set").map(typedAnswer);
    const isTypical = isOptionOn(input, "typical");
    if (typed.length === 0 && !isTypical) return show(file, input, io);
    const standard = textOption(input, "standard");
    const standards = standard === undefined ? STANDARDS : [standardOption(standard)];
    return changeFile(file, input, io, (state) => {
      const known = new Set(typed.map(({ question }) => question));
      const typical = isTypical ? typicalAnswers(state) : [];
      const added = typical.filter(({ question }) => !known.has(question));
      return planAnswers(state, [...typed, ...added], standards);
    });
  },
};

/** "premises=None" answers the question premises. */
function typedAnswer(text: string): TypedAnswer {
  const ids = PROFILE_QUESTIONS.map(({ id }) => id);
  const [, id, answer] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  if (id === undefined || answer === undefined) {
    const message = `--set takes ID=ANSWER, such as premises=None, not "${text}".`;
    throw new UsageError("invalid-option", message, { place: "--set" });
  }
  const question: QuestionId | undefined = ids.find((one) => one === id.trim().toLowerCase());
  if (question === undefined) {
    const message = `There is no question "${id}"; did you mean "${closest(id, ids)}"?`;
    throw new UsageError("unknown-question", message, { place: id });
  }
  return { question, text: answer };
}

async function show(file: string, input: CommandInput, io: CommandIo): Promise<number> {
  const today = dayOption(input, "today") ?? io.today();
  const state = await readWorkbookFile(file, io);
  const { settings } = readContext(state, today);
  const entries = profileView(settings);
  const contradictions = contradictionsOf(state, today);
  const standards = standardsInScope(settings);
  io.print(
    input.json
      ? toJson(file, entries, contradictions)
      : toText(file, entries, standards, contradictions),
  );
  return input.strict && contradictions.length > 0 ? EXIT.attention : EXIT.ok;
}

function toJson(
  file: string,
  entries: readonly ProfileEntry[],
  contradictions: readonly LocatedIssue[],
): string {
  const questions = entries.map(({ id, setting, question, why, answers, typical, answer }) => ({
    ...{ id, setting, question, why, answers, typical },
    answer: { "27001": answer["27001"] ?? null, "42001": answer["42001"] ?? null },
  }));
  const listed = contradictions.map(issueJson);
  return JSON.stringify(
    { version: JSON_VERSION, file, questions, contradictions: listed },
    undefined,
    2,
  );
}

function toText(
  file: string,
  entries: readonly ProfileEntry[],
  standards: readonly Standard[],
  contradictions: readonly LocatedIssue[],
): string {
  const given = entries.filter((entry) => answerText(entry, standards) !== undefined).length;
  return [
    ...entries.flatMap((entry) => [
      `${entry.id}: ${answerText(entry, standards) ?? "-"}`,
      wrapText(entry.question, WIDTH, "  "),
      wrapText(entry.answers.join(" | "), WIDTH, "    "),
      wrapText(entry.why, WIDTH, "  Why: "),
    ]),
    ...contradictionLines(contradictions),
    "",
    `${file}: ${String(given)} of ${String(entries.length)} questions answered; --set ID=ANSWER answers one`,
  ].join("\n");
}

/** The answer, or one for each standard where they differ; undefined when there is none. */
function answerText({ answer }: ProfileEntry, standards: readonly Standard[]): string | undefined {
  const given = new Set(standards.map((standard) => answer[standard]));
  const [only] = given;
  if (given.size <= 1) return only;
  return standards
    .map((standard) => `${answer[standard] ?? "-"} (${STANDARD_NAMES[standard].cell})`)
    .join(", ");
}
