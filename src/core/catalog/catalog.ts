import asks27001Clauses from "./asks/27001-clauses.json";
import asks27001Organizational from "./asks/27001-organizational.json";
import asks27001People from "./asks/27001-people.json";
import asks27001Physical from "./asks/27001-physical.json";
import asks27001Technological from "./asks/27001-technological.json";
import asks42001A2ToA5 from "./asks/42001-a2-a5.json";
import asks42001A6ToA10 from "./asks/42001-a6-a10.json";
import asks42001Clauses from "./asks/42001-clauses.json";
import type { Clause, ClauseSharing, Control, DocumentedInformation, Objective } from "./control";
import clauseSharingData from "./data/clause-sharing.json";
import clausesData from "./data/clauses.json";
import organizational from "./data/controls-27001-organizational.json";
import people from "./data/controls-27001-people.json";
import physical from "./data/controls-27001-physical.json";
import technological from "./data/controls-27001-technological.json";
import controls42001 from "./data/controls-42001.json";
import documentedInformationData from "./data/documented-information.json";
import objectivesData from "./data/objectives-42001.json";
import type { CatalogRef } from "./mapping";
import type { Standard } from "./standard";

type Asks = Readonly<Record<string, string>>;

const CONTROL_ASKS: Readonly<Record<Standard, Asks>> = {
  "27001": {
    ...asks27001Organizational,
    ...asks27001People,
    ...asks27001Physical,
    ...asks27001Technological,
  },
  "42001": { ...asks42001A2ToA5, ...asks42001A6ToA10 },
};

const CLAUSE_ASKS: Readonly<Record<Standard, Asks>> = {
  "27001": asks27001Clauses,
  "42001": asks42001Clauses,
};

// JSON arrives with wide types; that its words are those of the types is proved by the tests.
type ControlData = Omit<Control, "standard" | "asks">;
const CONTROL_DATA: Readonly<Record<Standard, readonly ControlData[]>> = {
  "27001": [...organizational, ...people, ...physical, ...technological] as readonly ControlData[],
  "42001": controls42001,
};
const CLAUSE_DATA = clausesData as readonly Omit<Clause, "asks">[];

const CONTROLS: Readonly<Record<Standard, readonly Control[]>> = {
  "27001": withAsks("27001"),
  "42001": withAsks("42001"),
};

const CONTROLS_BY_ID: Readonly<Record<Standard, ReadonlyMap<string, Control>>> = {
  "27001": new Map(CONTROLS["27001"].map((control) => [control.id, control])),
  "42001": new Map(CONTROLS["42001"].map((control) => [control.id, control])),
};

const CLAUSES: Readonly<Record<Standard, readonly Clause[]>> = {
  "27001": clausesWithAsks("27001"),
  "42001": clausesWithAsks("42001"),
};

/** The controls of a standard's Annex A in its order: 93 for 27001, 38 for 42001. */
export function controlsOf(standard: Standard): readonly Control[] {
  return CONTROLS[standard];
}

/** All clauses 4 to 10 of a standard in its order, headings included: 41 and 43. */
export function clausesOf(standard: Standard): readonly Clause[] {
  return CLAUSES[standard];
}

/** The clauses that are answered, in the standard's order: 30 for 27001, 32 for 42001. */
export function leafClausesOf(standard: Standard): readonly Clause[] {
  return CLAUSES[standard].filter((clause) => clause.isLeaf);
}

/** Objectives of 42001 Annex A in its order, each part of A.6 behind A.6. */
export const OBJECTIVES: readonly Objective[] = objectivesData;

/** How the answer to each of the 32 clause numbers counts for the other standard. */
export const CLAUSE_SHARINGS = clauseSharingData as readonly ClauseSharing[];

/** What both standards want documented: 89 documents and records. */
export const DOCUMENTED_INFORMATION = documentedInformationData as readonly DocumentedInformation[];

/** The control of that id, or undefined; ids are compared exactly. */
export function findControl(standard: Standard, id: string): Control | undefined {
  return CONTROLS_BY_ID[standard].get(id);
}

/** The clause of that id, or undefined; ids are compared exactly. */
export function findClause(standard: Standard, id: string): Clause | undefined {
  return CLAUSES[standard].find((clause) => clause.id === id);
}

/** Title of a control or clause; "" when the catalog has no such id. */
export function titleOf({ standard, kind, id }: CatalogRef): string {
  const found = kind === "control" ? findControl(standard, id) : findClause(standard, id);
  return found?.title ?? "";
}

function withAsks(standard: Standard): Control[] {
  return CONTROL_DATA[standard].map((control) => ({
    ...control,
    standard,
    asks: CONTROL_ASKS[standard][control.id] ?? "",
  }));
}

function clausesWithAsks(standard: Standard): Clause[] {
  return CLAUSE_DATA.filter((clause) => clause.standard === standard).map((clause) => {
    const asks = CLAUSE_ASKS[standard][clause.id];
    return asks === undefined ? clause : { ...clause, asks };
  });
}
