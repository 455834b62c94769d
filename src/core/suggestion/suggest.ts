import { controlsOf, type Standard } from "../catalog";
import {
  DRIVERS,
  PROFILE_QUESTIONS,
  profileTopic,
  type Applicability,
  type Driver,
  type Profile,
  type QuestionId,
} from "../workbook";
import { answersThatHold, questionsOf, type CitedAnswer } from "./condition";
import type { OwnerRole, SuggestionRule } from "./rule";
import { rulesAbout } from "./rules";

/** A rule that applies, and the answers by which it does. */
export interface AppliedRule {
  readonly rule: SuggestionRule;
  /** At least one. */
  readonly cited: readonly CitedAnswer[];
}

/** What is proposed for one control. */
export interface Suggestion {
  readonly standard: Standard;
  readonly control: string;
  readonly applicable: Applicability;
  /** Why, with the answers that it rests on. */
  readonly justification: string;
  /** In the order of their columns; empty for a control that is left out. */
  readonly drivers: readonly Driver[];
  /** undefined for a control that is left out. */
  readonly owner: OwnerRole | undefined;
  /** 1 to 5; undefined: the standard's target will do, or the control is left out. */
  readonly target: number | undefined;
  /** The rules behind it, the one that decides first. */
  readonly because: readonly AppliedRule[];
}

/** A control without a proposal, because questions about it have no answer yet. */
export interface WaitingControl {
  readonly standard: Standard;
  readonly control: string;
  /** The questions to answer, in their order; at least one. */
  readonly questions: readonly QuestionId[];
}

/** What is proposed for the controls of one standard, in the order of the catalog. */
export interface Suggestions {
  readonly suggestions: readonly Suggestion[];
  readonly waiting: readonly WaitingControl[];
}

/**
 * What the company profile proposes for each control of a standard: all of them once all questions
 * are answered, none while none is.
 *
 * @param defaultTarget - target of controls without one, 1 to 5
 */
export function suggest(standard: Standard, profile: Profile, defaultTarget: number): Suggestions {
  const suggestions: Suggestion[] = [];
  const waiting: WaitingControl[] = [];
  for (const { id } of controlsOf(standard)) {
    const rules = rulesAbout(standard, id);
    const because = appliedRules(rules, profile);
    if (because === undefined) {
      waiting.push({ standard, control: id, questions: unanswered(rules, profile) });
    } else {
      suggestions.push({ standard, control: id, ...proposalOf(because, defaultTarget), because });
    }
  }
  return { suggestions, waiting };
}

/** The rule that decides, and what is added to it; undefined when none decides. */
function appliedRules(
  rules: readonly SuggestionRule[],
  profile: Profile,
): readonly AppliedRule[] | undefined {
  const applied = rules.flatMap((rule) => {
    const cited = answersThatHold(rule.when, profile);
    return cited === undefined ? [] : [{ rule, cited }];
  });
  const first = applied.find(({ rule }) => rule.proposes.applicable !== undefined);
  if (first === undefined || first.rule.proposes.applicable === "No") return first && [first];
  return [first, ...applied.filter(({ rule }) => rule.proposes.applicable === undefined)];
}

function unanswered(rules: readonly SuggestionRule[], profile: Profile): readonly QuestionId[] {
  const deciding = rules.filter(({ proposes }) => proposes.applicable !== undefined);
  const asked = new Set(deciding.flatMap(({ when }) => when.flatMap(questionsOf)));
  return PROFILE_QUESTIONS.map(({ id }) => id).filter((id) => asked.has(id) && !profile.has(id));
}

function proposalOf(because: readonly AppliedRule[], defaultTarget: number) {
  const proposed = because.map(({ rule }) => rule.proposes);
  const wanted = new Set(proposed.flatMap(({ drivers = [] }) => drivers));
  return {
    applicable: proposed[0]?.applicable ?? "Yes",
    justification: justificationOf(because),
    drivers: DRIVERS.filter((driver) => wanted.has(driver)),
    owner: proposed.flatMap(({ owner }) => owner ?? []).at(-1),
    target: targetOf(
      proposed.flatMap(({ targetStep }) => targetStep ?? []),
      defaultTarget,
    ),
  };
}

/** A step up counts more than any step down. */
function targetOf(steps: readonly number[], defaultTarget: number): number | undefined {
  if (steps.length === 0) return undefined;
  const target = Math.min(5, Math.max(1, defaultTarget + Math.max(...steps)));
  return target === defaultTarget ? undefined : target;
}

/** The reason of the rule that decides, those of added drivers, and the answers behind them. */
function justificationOf(because: readonly AppliedRule[]): string {
  const [first, ...rest] = because;
  const told = rest.filter(({ rule }) => rule.proposes.drivers !== undefined);
  const reasons = [first, ...told].flatMap((one) => one?.rule.reason ?? []);
  const cited = new Map(
    [first, ...told].flatMap((one) =>
      (one?.cited ?? []).map(({ question, answer }) => [question, answer] as const),
    ),
  );
  const answers = PROFILE_QUESTIONS.flatMap(({ id }) => {
    const answer = cited.get(id);
    return answer === undefined ? [] : [`${profileTopic(id)}: ${answer}`];
  });
  return `${reasons.join(" ")} (Company profile - ${answers.join("; ")})`;
}
