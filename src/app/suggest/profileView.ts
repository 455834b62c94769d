import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import {
  PROFILE_QUESTIONS,
  planOf,
  profileOf,
  profileTopic,
  settingsFromRows,
  rowsOf,
  standardsInScope,
  tableOf,
  type ChangePlan,
  type ProfileQuestion,
  type QuestionId,
  type Settings,
  type WorkbookState,
} from "../../core/workbook";
import { planSets, type SetInput } from "../change/setCell";
import { recordOfKey } from "../change/changedContent";
import { contentOf } from "../readContext";
import { WorkbookError } from "../workbookError";

/** One question of the company profile with its answer. */
export interface ProfileEntry extends ProfileQuestion {
  readonly id: QuestionId;
  /** What it is about, such as "server room". */
  readonly topic: string;
  /** The answer that counts for each standard in scope; undefined: none yet. */
  readonly answer: Readonly<Record<Standard, string | undefined>>;
}

/** The company profile, question by question in their order. */
export function profileView(settings: Settings): readonly ProfileEntry[] {
  const profiles = { "27001": profileOf(settings, "27001"), "42001": profileOf(settings, "42001") };
  return PROFILE_QUESTIONS.map((question) => ({
    ...question,
    topic: profileTopic(question.id),
    answer: {
      "27001": profiles["27001"].get(question.id),
      "42001": profiles["42001"].get(question.id),
    },
  }));
}

/** An answer to be written. */
export interface TypedAnswer {
  readonly question: QuestionId;
  /** One of the question's answers, in any case; "" takes the answer back. */
  readonly text: string;
}

/**
 * Plans answers of the company profile as one action.
 *
 * @param standards - whose columns they go into
 * @throws WorkbookError `not-accepted` for a text that is none of the question's answers,
 *   `profile-missing` for a workbook without the rows of the profile, `not-filled`
 */
export function planAnswers(
  state: WorkbookState,
  answers: readonly TypedAnswer[],
  standards: readonly Standard[],
): ChangePlan {
  const inputs = answers.flatMap(({ question, text }) =>
    standards.map((standard) => inputOf(state, question, text, standard)),
  );
  return planOf("Answer profile", { cells: planSets(state, inputs).cells });
}

/**
 * The answers of a typical small software company to the questions that no standard in scope has an
 * answer to yet.
 *
 * @throws WorkbookError `not-filled`
 */
export function typicalAnswers(state: WorkbookState): readonly TypedAnswer[] {
  const settings = settingsFromRows(rowsOf(contentOf(state), "AB_Settings"));
  const standards = standardsInScope(settings);
  return profileView(settings)
    .filter(({ answer }) => standards.every((standard) => answer[standard] === undefined))
    .map(({ id, typical }) => ({ question: id, text: typical }));
}

function inputOf(state: WorkbookState, id: QuestionId, text: string, standard: Standard): SetInput {
  const question = PROFILE_QUESTIONS.find((one) => one.id === id) as ProfileQuestion;
  const answer = question.answers.find((one) => one.toLowerCase() === text.trim().toLowerCase());
  if (answer === undefined && text !== "") {
    const message = `"${id}" takes one of ${question.answers.map((one) => `"${one}"`).join(", ")}.`;
    throw new WorkbookError("not-accepted", message, { place: id });
  }
  contentOf(state);
  const table = tableOf(state, "AB_Settings");
  if (table === undefined || recordOfKey(table, question.setting) === undefined) {
    const message = `The workbook has no single row "${question.setting}" yet: run fill first.`;
    throw new WorkbookError("profile-missing", message, { place: question.setting });
  }
  const column = STANDARD_NAMES[standard].cell;
  return { table: "AB_Settings", key: question.setting, column, text: answer ?? "" };
}
