import { ATTRIBUTES, OBJECTIVES, THEMES, type Standard } from "../catalog";
import { countedStatements, OWN_GROUP, type ApplicabilityStatement } from "../workbook";
import { maturityFigures, type MaturityFigures } from "./figures";

/** What a roll-up gathers controls by. */
export type RollUpBy = "Total" | "Theme" | "Objective" | "Attribute" | "Own";

/** The numbers of the controls that share a key. */
export interface RollUp {
  readonly by: RollUpBy;
  /** Theme, objective or attribute value as in the cell; "Total" and "Own" for those. */
  readonly key: string;
  readonly figures: MaturityFigures;
}

/** The themes and objectives as the cells of their column say them, in the order of the standard. */
export function groupsOf(standard: Standard): readonly string[] {
  if (standard === "27001") return THEMES.map((theme) => capitalized(theme));
  return OBJECTIVES.filter(({ partOf }) => partOf === undefined).map(
    ({ id, title }) => `${id} ${title}`,
  );
}

/**
 * The numbers of one standard: total, each theme or objective, own controls, and for 27001 each
 * attribute value, in this order. A control counts fully under each attribute value that it has, so
 * these do not add up to the total. Of duplicate ids the first row counts.
 */
export function rollUps(
  standard: Standard,
  statements: readonly ApplicabilityStatement[],
  defaultTarget: number,
): readonly RollUp[] {
  const rows = countedStatements(statements);
  const groups = gathered(rows, ({ group }) => [group]);
  const tagged = gathered(rows, ({ attributes }) => attributes);
  const rollUp = (by: RollUpBy, key: string, members: readonly ApplicabilityStatement[] = []) => ({
    by,
    key,
    figures: maturityFigures(members, defaultTarget),
  });
  const byGroup = (by: RollUpBy, key: string) => rollUp(by, key, groups.get(key.toLowerCase()));
  const values = standard === "27001" ? Object.values(ATTRIBUTES).flat() : [];
  return [
    rollUp("Total", "Total", rows),
    ...groupsOf(standard).map((key) => byGroup(standard === "27001" ? "Theme" : "Objective", key)),
    byGroup("Own", OWN_GROUP),
    ...values.map((value) => rollUp("Attribute", value, tagged.get(value.toLowerCase()))),
  ];
}

/** The rows by each of their words in lower case, in their order; a row once for a word. */
function gathered(
  rows: readonly ApplicabilityStatement[],
  wordsOf: (row: ApplicabilityStatement) => readonly string[],
): ReadonlyMap<string, readonly ApplicabilityStatement[]> {
  const byWord = new Map<string, ApplicabilityStatement[]>();
  // The same lists by the words as they are spelled: thousands of rows share a few spellings.
  const bySpelling = new Map<string, ApplicabilityStatement[]>();
  for (const row of rows) {
    for (const word of wordsOf(row)) {
      let members = bySpelling.get(word);
      if (members === undefined) {
        members = byWord.get(word.toLowerCase()) ?? [];
        byWord.set(word.toLowerCase(), members);
        bySpelling.set(word, members);
      }
      if (members.at(-1) !== row) members.push(row);
    }
  }
  return byWord;
}

/**
 * The plain mean over the themes or objectives that have an assessed control: another view than the
 * total, which weighs each control alike. undefined when none has.
 */
export function meanOfGroupMeans(all: readonly RollUp[]): number | undefined {
  const means = all
    .filter(({ by }) => by === "Theme" || by === "Objective")
    .flatMap(({ figures }) => figures.mean ?? []);
  return means.length === 0 ? undefined : means.reduce((sum, mean) => sum + mean, 0) / means.length;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
