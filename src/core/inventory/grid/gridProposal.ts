import type { Applicability } from "../../workbook";
import type { GridCell, GridRow, GridSystem } from "./aiGrid";

/** What the systems propose for a control's row of the statement. */
export interface GridProposal {
  readonly control: string;
  readonly applicable: Applicability;
  /** Names the systems and our roles, and says why. */
  readonly justification: string;
  /** Ids for the column AI systems, such as "AI-01; AI-03"; "" for a control that is left out. */
  readonly aiSystems: string;
  /** What the inventory holds, system by system; "" where it holds nothing. */
  readonly evidence: string;
}

/**
 * What the systems propose for a control; undefined while there is none, or while no system asks for
 * it and our role in one of them is not known.
 */
export function gridProposal(
  { control, cells }: GridRow,
  systems: readonly GridSystem[],
): GridProposal | undefined {
  const asking = systems.filter((_system, index) => cells[index]?.applies === true);
  const isKnown = cells.every(({ applies }) => applies !== undefined);
  if (asking.length === 0 && (!isKnown || systems.length === 0)) return undefined;
  const isIn = asking.length > 0;
  const reasons = [
    ...new Set(cells.filter(({ applies }) => applies === isIn).map(({ reason }) => reason)),
  ].join(" ");
  return {
    control,
    applicable: isIn ? "Yes" : "No",
    justification: isIn
      ? `We are ${rolesIn(asking)}. ${reasons}`
      : `No AI system asks for it; we are ${rolesIn(systems)}. ${reasons}`,
    aiSystems: asking.map(({ system }) => system.id).join("; "),
    evidence: cells.flatMap(evidenceText).join("\n"),
  };
}

function evidenceText({ system, held }: GridCell): string[] {
  return held.length === 0 ? [] : [`${system}: ${held.map(({ text }) => text).join("; ")}`];
}

/** "provider and producer of AI-01 Forecast and AI-02 Roster; customer of AI-03 Helper". */
function rolesIn(systems: readonly GridSystem[]): string {
  const byRoles = new Map<string, string[]>();
  for (const { system, roles } of systems) {
    const key = joined(roles);
    const names = byRoles.get(key) ?? [];
    byRoles.set(key, [...names, `${system.id} ${system.name}`.trim()]);
  }
  return [...byRoles]
    .map(([roles, names]) => `${roles} ${roles === "subject" ? "to" : "of"} ${joined(names)}`)
    .join("; ");
}

function joined(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length <= 1 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
