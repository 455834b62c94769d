import fc from "fast-check";
import { PROFILE_QUESTIONS, type Profile, type QuestionId } from "../../../src/core/workbook";
import { suggest, type Suggestion } from "../../../src/core/suggestion";
import type { Standard } from "../../../src/core/catalog";

/** A profile with some answers. */
export type Answers = Readonly<Partial<Record<QuestionId, string>>>;

export const profile = (answers: Answers): Profile =>
  new Map(Object.entries(answers) as [QuestionId, string][]);

/** What a typical small software company answers. */
export const TYPICAL: Profile = new Map(PROFILE_QUESTIONS.map(({ id, typical }) => [id, typical]));

/** The typical profile with some answers changed. */
export const typicalBut = (answers: Answers): Profile => new Map([...TYPICAL, ...profile(answers)]);

/** Any answers to any questions. */
export const profiles = (isFull = false): fc.Arbitrary<Profile> =>
  fc
    .tuple(
      ...PROFILE_QUESTIONS.map(({ answers }) => {
        const one = fc.constantFrom<string>(...answers);
        return isFull ? one : fc.option(one, { nil: undefined });
      }),
    )
    .map(
      (given) =>
        new Map(
          PROFILE_QUESTIONS.flatMap(({ id }, index) => {
            const answer = given[index];
            return answer === undefined ? [] : [[id, answer] as const];
          }),
        ),
    );

/** What is proposed for one control with a default target of 3. */
export function proposal(
  standard: Standard,
  control: string,
  answers: Profile,
): Suggestion | undefined {
  return suggest(standard, answers, 3).suggestions.find((one) => one.control === control);
}

/** Ids of the controls that are proposed to be left out. */
export const leftOut = (standard: Standard, answers: Profile): readonly string[] =>
  suggest(standard, answers, 3)
    .suggestions.filter(({ applicable }) => applicable === "No")
    .map(({ control }) => control);
