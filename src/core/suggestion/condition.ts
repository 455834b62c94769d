import { PROFILE_QUESTIONS, type Profile, type QuestionId } from "../workbook";
import type { Condition } from "./rule";

/** An answer that a suggestion rests on. */
export interface CitedAnswer {
  readonly question: QuestionId;
  readonly answer: string;
}

/**
 * The answers by which the first condition that holds does so, in the order of the questions.
 *
 * @returns undefined when none holds; a question without an answer never makes one hold
 */
export function answersThatHold(
  conditions: readonly Condition[],
  profile: Profile,
): readonly CitedAnswer[] | undefined {
  for (const condition of conditions) {
    const cited = citedBy(condition, profile);
    if (cited !== undefined) return cited;
  }
  return undefined;
}

/** The questions that a condition asks about, in their order. */
export function questionsOf(condition: Condition): readonly QuestionId[] {
  return PROFILE_QUESTIONS.map(({ id }) => id).filter((id) => condition[id] !== undefined);
}

function citedBy(condition: Condition, profile: Profile): readonly CitedAnswer[] | undefined {
  const cited: CitedAnswer[] = [];
  for (const question of questionsOf(condition)) {
    const [wanted, answer] = [condition[question], profile.get(question)];
    if (answer === undefined || (wanted !== "any" && wanted?.includes(answer) !== true)) {
      return undefined;
    }
    cited.push({ question, answer });
  }
  return cited;
}
