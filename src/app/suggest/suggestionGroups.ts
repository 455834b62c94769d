import type { Standard } from "../../core/catalog";
import { profileTopic, type QuestionId } from "../../core/workbook";
import type { AcceptedControl, ListedSuggestion, SuggestionView } from "./suggestionView";

/** The proposals for one theme or objective. */
export interface SuggestionGroup {
  readonly standard: Standard;
  /** Theme or objective, as its rows say. */
  readonly group: string;
  readonly suggestions: readonly ListedSuggestion[];
  /** Those that acceptance writes something for. */
  readonly acceptable: readonly AcceptedControl[];
}

/** A question that controls wait for. */
export interface AwaitedAnswer {
  readonly question: QuestionId;
  /** What it is about, such as "server room". */
  readonly topic: string;
  /** How many controls wait for it, perhaps for others as well. */
  readonly controls: number;
}

/** Proposals by standard and theme, in the order of their rows. */
export function suggestionGroups({ suggestions }: SuggestionView): readonly SuggestionGroup[] {
  const groups = new Map<string, ListedSuggestion[]>();
  for (const suggestion of suggestions) {
    const key = `${suggestion.standard} ${suggestion.group}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [suggestion]);
    else known.push(suggestion);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const { standard, group } = first;
    return [{ standard, group, suggestions: members, acceptable: acceptableOf(members) }];
  });
}

/** The controls whose proposals write something when they are accepted. */
export function acceptableOf(suggestions: readonly ListedSuggestion[]): readonly AcceptedControl[] {
  return suggestions
    .filter(({ cells }) => cells.length > 0)
    .map(({ standard, control }) => ({ standard, control }));
}

/** The questions that controls wait for, the one that most of them wait for first. */
export function awaitedAnswers({ waiting }: SuggestionView): readonly AwaitedAnswer[] {
  const counts = new Map<QuestionId, number>();
  for (const question of waiting.flatMap(({ questions }) => questions)) {
    counts.set(question, (counts.get(question) ?? 0) + 1);
  }
  return [...counts]
    .map(([question, controls]) => ({ question, topic: profileTopic(question), controls }))
    .sort((one, other) => other.controls - one.controls);
}
