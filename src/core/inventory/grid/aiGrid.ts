import { controlsOf, OBJECTIVES } from "../../catalog";
import {
  aiRolesIn,
  countedSystems,
  systemsNamedIn,
  type AiRole,
  type AiSystem,
  type ApplicabilityStatement,
} from "../../workbook";
import { evidenceOf, type EvidenceInput, type GridEvidence } from "./gridEvidence";
import { askedBy, type Asked } from "./gridRules";

/** All that the grid is made from; rows in the order of their sheets. */
export interface GridInput extends EvidenceInput {
  /** The setting AI roles: what counts for a system that names none. */
  readonly organisationRoles: string;
  /** The rows of the statement of 42001. */
  readonly statements: readonly ApplicabilityStatement[];
}

/** A system of the grid with our roles in it. */
export interface GridSystem {
  readonly system: AiSystem;
  readonly roles: readonly AiRole[];
}

/** One control for one system. */
export interface GridCell extends Asked, GridEvidence {
  readonly system: string;
  /** Whether the row of the statement names the system. */
  readonly isNamed: boolean;
}

/** One control for all systems. */
export interface GridRow {
  readonly control: string;
  readonly title: string;
  /** Id and title of the objective. */
  readonly objective: string;
  readonly objectiveId: string;
  /** Its row of the statement; undefined where there is none. */
  readonly statement: ApplicabilityStatement | undefined;
  /** In the order of the systems. */
  readonly cells: readonly GridCell[];
}

/** The systems that we have, against the 38 controls of 42001, Annex A. */
export interface AiGrid {
  /** Those that are not retired, in the order of the sheet. */
  readonly systems: readonly GridSystem[];
  /** In the order of the catalog. */
  readonly rows: readonly GridRow[];
}

/** Makes the grid; without systems its rows have no cells. */
export function aiGrid(input: GridInput): AiGrid {
  const fallback = aiRolesIn(input.organisationRoles);
  const systems = countedSystems(input.systems)
    .filter(({ stage }) => stage !== "Retired")
    .map((system) => {
      const own = aiRolesIn(system.roles);
      return { system, roles: own.length > 0 ? own : fallback };
    });
  return { systems, rows: controlsOf("42001").map((control) => rowOf(control, systems, input)) };
}

function rowOf(
  { id, title, objective = "" }: ReturnType<typeof controlsOf>[number],
  systems: readonly GridSystem[],
  input: GridInput,
): GridRow {
  const statement = input.statements.find(({ control }) => control.trim() === id);
  const named = systemsNamedIn(statement?.aiSystems ?? "", input.systems).systems;
  const name = OBJECTIVES.find((one) => one.id === objective)?.title ?? "";
  return {
    ...{ control: id, title, objectiveId: objective, statement },
    objective: `${objective} ${name}`.trim(),
    cells: systems.map(({ system, roles }) => {
      const asked = askedBy(system, roles, id);
      const evidence =
        asked.applies === true ? evidenceOf(id, system, input) : { held: [], missing: [] };
      return { system: system.id, isNamed: named.includes(system), ...asked, ...evidence };
    }),
  };
}
