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
  const byGroup = rowsByKey(rows, ({ group }) => [group]);
  const byAttribute = rowsByKey(rows, ({ attributes }) => attributes);
  const rollUp = (by: RollUpBy, key: string, of: RowsByKey) => ({
    by,
    key,
    figures: maturityFigures(of.get(key.toLowerCase()) ?? [], defaultTarget),
  });
  const values = standard === "27001" ? Object.values(ATTRIBUTES).flat() : [];
  const group = standard === "27001" ? "Theme" : "Objective";
  return [
    { by: "Total", key: "Total", figures: maturityFigures(rows, defaultTarget) },
    ...groupsOf(standard).map((key) => rollUp(group, key, byGroup)),
    rollUp("Own", OWN_GROUP, byGroup),
    ...values.map((value) => rollUp("Attribute", value, byAttribute)),
  ];
}

type RowsByKey = ReadonlyMap<string, readonly ApplicabilityStatement[]>;

/** The rows by each of their keys, in any case; a row that says a key twice counts once. */
function rowsByKey(
  rows: readonly ApplicabilityStatement[],
  keysOf: (row: ApplicabilityStatement) => readonly string[],
): RowsByKey {
  const byKey = new Map<string, ApplicabilityStatement[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const known = byKey.get(key.toLowerCase());
      if (known === undefined) byKey.set(key.toLowerCase(), [row]);
      else if (known.at(-1) !== row) known.push(row);
    }
  }
  return byKey;
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
