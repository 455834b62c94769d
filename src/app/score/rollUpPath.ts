import { ATTRIBUTES, type Attribute, type Standard } from "../../core/catalog";
import type { Figure, RollUp } from "../../core/maturity";
import type { RecordedFigures } from "../../core/workbook";

/** What the numbers of a roll-up gather rows by. */
export type ScoreBy =
  | "theme"
  | "objective"
  | "clause"
  | "controlType"
  | "securityProperty"
  | "cybersecurityConcept"
  | "operationalCapability"
  | "securityDomain"
  | "own";

const BY_ATTRIBUTE: Readonly<Record<Attribute, ScoreBy>> = {
  controlType: "controlType",
  informationSecurityProperties: "securityProperty",
  cybersecurityConcepts: "cybersecurityConcept",
  operationalCapabilities: "operationalCapability",
  securityDomains: "securityDomain",
};

/** The words for the attributes, in the order of ISO/IEC 27002. */
export const ATTRIBUTES_BY: readonly ScoreBy[] = Object.values(BY_ATTRIBUTE);

/** Theme, objective, attribute or own; "own" for a total too, which gathers by nothing. */
export function scoreBy({ by, key }: Pick<RollUp, "by" | "key">): ScoreBy {
  if (by === "Theme") return "theme";
  if (by === "Objective") return "objective";
  if (by === "Own" || by === "Total") return "own";
  const [attribute] = (Object.keys(ATTRIBUTES) as Attribute[]).filter((name) =>
    (ATTRIBUTES[name] as readonly string[]).includes(key),
  );
  if (attribute === undefined) throw new TypeError(`no attribute has the value ${key}`);
  return BY_ATTRIBUTE[attribute];
}

/** Where the numbers of a roll-up begin: "27001", "27001/theme/People", "42001/own". */
export function rollUpPath(standard: Standard, rollUp: Pick<RollUp, "by" | "key">): string {
  if (rollUp.by === "Total") return standard;
  return rollUp.by === "Own" ? `${standard}/own` : `${standard}/${scoreBy(rollUp)}/${rollUp.key}`;
}

/** Where the numbers of the clauses begin: "27001/clause" for all, "27001/clause/4" for one. */
export function clausePath(standard: Standard, chapter?: string): string {
  return chapter === undefined ? `${standard}/clause` : `${standard}/clause/${chapter}`;
}

/**
 * Where the numbers of a roll-up of the maturity history begin; undefined for one that this program
 * does not know.
 *
 * @example
 * recordedPath({ standard: "27001", by: "Clause", key: "Clause 4" }); //=> "27001/clause/4"
 */
export function recordedPath(name: {
  readonly standard: Standard;
  readonly by: string;
  readonly key: string;
}): string | undefined {
  const { standard, by, key } = name;
  if (by === "Clause") return clausePath(standard, /^Clause (\d+)$/.exec(key)?.[1]);
  if (by === "Total") return standard;
  if (by === "Own") return rollUpPath(standard, { by, key });
  if (by === "Theme" || by === "Objective") return rollUpPath(standard, { by, key });
  const isKnown = Object.values(ATTRIBUTES).some((values) =>
    (values as readonly string[]).includes(key),
  );
  return by === "Attribute" && isKnown ? rollUpPath(standard, { by, key }) : undefined;
}

/** The numbers that a snapshot records of a roll-up. */
export type RecordedFigure = keyof RecordedFigures;

/** The number that opens the rows of a recorded one; of clauses, answered ones were counted. */
export function openedFigure({ by }: { readonly by: string }, recorded: RecordedFigure): Figure {
  if (recorded === "implemented") return "conformity";
  return recorded === "assessed" && by === "Clause" ? "progress" : recorded;
}

/** The path that explainScore opens: that of the rows, and the name of the number. */
export function figurePath(rows: string, figure: Figure): string {
  return `${rows}/${figure}`;
}
