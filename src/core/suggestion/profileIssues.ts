import type { Standard } from "../catalog";
import type { Issue } from "../issue";
import {
  cellText,
  countedStatements,
  isCellError,
  PROFILE_QUESTIONS,
  profileTopic,
  type ApplicabilityStatement,
  type Profile,
  type ProfileQuestion,
  type QuestionId,
  type Settings,
} from "../workbook";
import { answersThatHold } from "./condition";
import { ANSWER_CONTRADICTIONS } from "./contradiction";
import { PROFILE_CHECKS, type ProfileCheckId } from "./profileChecks";
import { rulesAbout } from "./rules";
import { settingContradictions } from "./settingContradictions";

/** What a profile is held against, for one standard. */
export interface ProfileInput {
  readonly standard: Standard;
  readonly settings: Settings;
  readonly profile: Profile;
  readonly statements: readonly ApplicabilityStatement[];
}

/**
 * Where the profile contradicts itself, another setting or what was typed in the statement: first
 * what is about the profile, in the order of its questions, then row by row.
 */
export function profileIssues(input: ProfileInput): readonly Issue[] {
  return [
    ...unknownAnswers(input),
    ...contradictoryAnswers(input),
    ...settingContradictions(input.standard, input.settings, input.profile).map((one) =>
      settingIssue("PRF003", input.standard, one.question, one.message),
    ),
    ...countedStatements(input.statements).flatMap((row) => typedOtherwise(row, input.profile)),
  ];
}

function unknownAnswers({ standard, settings }: ProfileInput): Issue[] {
  return PROFILE_QUESTIONS.filter((question) => isUnknown(question, standard, settings)).map(
    ({ id, answers }) => {
      const message = `The answer is none of ${answers.join(", ")}: it counts as blank.`;
      return settingIssue("PRF001", standard, id, message);
    },
  );
}

function isUnknown({ setting, answers }: ProfileQuestion, standard: Standard, settings: Settings) {
  const value = settings.cell(setting, standard);
  const isThere = isCellError(value) || cellText(value).trim() !== "";
  return isThere && settings.word(setting, standard, answers) === undefined;
}

function contradictoryAnswers({ standard, profile }: ProfileInput): Issue[] {
  return ANSWER_CONTRADICTIONS.flatMap(({ when, message }) => {
    const last = answersThatHold([when], profile)?.at(-1);
    return last === undefined ? [] : [settingIssue("PRF002", standard, last.question, message)];
  });
}

function settingIssue(
  id: ProfileCheckId,
  standard: Standard,
  question: QuestionId,
  message: string,
): Issue {
  const { severity } = PROFILE_CHECKS[id];
  const column = PROFILE_QUESTIONS.find((one) => one.id === question)?.setting ?? question;
  return {
    id,
    severity,
    standard,
    control: undefined,
    column,
    message,
    clause: "practice",
    fixes: [],
  };
}

/** A row that is out though the answers need it, or in though they leave it out. */
function typedOtherwise(row: ApplicabilityStatement, profile: Profile): Issue[] {
  const { standard, control, applicable } = row;
  const rules = rulesAbout(standard, control);
  const applied = rules.flatMap((rule) => {
    const cited = answersThatHold(rule.when, profile);
    return cited === undefined ? [] : [{ ...rule, cited }];
  });
  const needed = applied.find(({ isFirm }) => isFirm);
  const spare = applied.find(({ proposes }) => proposes.applicable === "No");
  if (applicable === "No" && needed !== undefined) {
    return [
      rowIssue("PRF004", row, `It is left out, but the profile needs it: ${quoted(needed)}.`),
    ];
  }
  if (applicable === "Yes" && spare !== undefined && needed === undefined) {
    return [rowIssue("PRF005", row, `The profile would leave it out: ${quoted(spare)}.`)];
  }
  return [];
}

function quoted({ cited }: { readonly cited: NonNullable<ReturnType<typeof answersThatHold>> }) {
  return cited
    .map(({ question, answer }) => `${profileTopic(question)} is "${answer}"`)
    .join(" and ");
}

function rowIssue(id: ProfileCheckId, row: ApplicabilityStatement, message: string): Issue {
  const { severity } = PROFILE_CHECKS[id];
  const { standard, control } = row;
  return {
    id,
    severity,
    standard,
    control,
    column: "Applicable",
    message,
    clause: "practice",
    fixes: [],
  };
}

/**
 * The issues of several standards, without those that one answer for all of them would repeat.
 *
 * @param issues - by standard, in the order of the standards
 */
export function withoutRepeats(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ id, control, column, message }) => {
    const isOfProfile = id === "PRF002" && control === undefined;
    const key = `${id} ${column} ${message}`;
    if (isOfProfile && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
