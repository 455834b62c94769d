import { STANDARDS, type Standard } from "../../catalog";
import { PROFILE_QUESTIONS, type QuestionId } from "./profileQuestions";
import type { Settings } from "./settings";

/** Answers by question; what nobody has answered is not there. */
export type Profile = ReadonlyMap<QuestionId, string>;

/**
 * What the company profile says for one standard: the answer in its own column, else that of the
 * other standard, so that one answer is enough for both. A text that is none of the answers of its
 * question counts as blank.
 */
export function profileOf(settings: Settings, standard: Standard): Profile {
  const columns = [standard, ...STANDARDS.filter((other) => other !== standard)];
  const given = PROFILE_QUESTIONS.flatMap(({ id, setting, answers }) => {
    const words = columns.map((column) => settings.word<string>(setting, column, answers));
    const answer = words.find((word) => word !== undefined);
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return new Map(given);
}

/** What a question is about, as sentences name it: "server room". */
export function profileTopic(question: QuestionId): string {
  const { setting = question } = PROFILE_QUESTIONS.find(({ id }) => id === question) ?? {};
  return setting.replace(/^Profile: /, "");
}
