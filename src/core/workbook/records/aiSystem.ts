import type { IsoDate } from "../../day";
import type { Row } from "../cell";
import { RowReader } from "./readCells";
import { AI_ROLES, type AiRole } from "./settings";

/** Stages of the life of an AI system (after ISO/IEC 22989), the first first. */
export const AI_STAGES = [
  "Inception",
  "Development",
  "Verification",
  "Deployed",
  "Operating",
  "Retired",
] as const;
type AiStage = (typeof AI_STAGES)[number];

/** What a screening asks for. */
export const SCREENING_OUTCOMES = ["Full", "Light", "Not needed"] as const;
type ScreeningOutcome = (typeof SCREENING_OUTCOMES)[number];

/** The user's own note of the role under the EU AI Act. */
export const AI_ACT_ROLES = [
  "provider",
  "deployer",
  "importer",
  "distributor",
  "product manufacturer",
  "authorised representative",
] as const;

/** The user's own note of the class under the EU AI Act. */
export const AI_ACT_CLASSES = ["prohibited", "high-risk", "transparency", "minimal"] as const;

/** One row of AB_AI_systems as it was read (42001: 4.1, 6.1.4, A.4.2). */
export interface AiSystem {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly stage: AiStage | undefined;
  /** Our roles as typed, parted by commas or semicolons. */
  readonly roles: string;
  /** What is noted about its data. */
  readonly data: string;
  readonly supplier: string;
  readonly owner: string;
  readonly screenedOn: IsoDate | undefined;
  readonly screenedBy: string;
  readonly outcome: ScreeningOutcome | undefined;
  readonly reason: string;
  readonly reviewedOn: IsoDate | undefined;
  readonly nextReviewOn: IsoDate | undefined;
  /** Cells whose value their column does not allow, by heading. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Reads one row of AB_AI_systems. */
export function aiSystemFromRow(row: Row): AiSystem {
  const cells = new RowReader(row);
  const roles = cells.text("Our roles");
  const system = {
    id: cells.text("AI system").trim(),
    name: cells.text("Name").trim(),
    purpose: cells.text("Purpose"),
    stage: cells.word("Stage", AI_STAGES),
    roles,
    data: cells.text("Data"),
    supplier: cells.text("Supplier").trim(),
    owner: cells.text("Owner"),
    screenedOn: cells.day("Screened on"),
    screenedBy: cells.text("Screened by"),
    outcome: cells.word("Outcome", SCREENING_OUTCOMES),
    reason: cells.text("Reason"),
    reviewedOn: cells.day("Reviewed on"),
    nextReviewOn: cells.day("Next review"),
  };
  cells.word("AI Act role", AI_ACT_ROLES);
  cells.word("AI Act class", AI_ACT_CLASSES);
  cells.tick("General purpose");
  const refused: [string, string][] = areRoles(roles) ? [] : [["Our roles", roles]];
  return { ...system, unreadable: new Map([...cells.unreadable, ...refused]) };
}

function areRoles(cell: string): boolean {
  const known: readonly string[] = AI_ROLES;
  return wordsOf(cell).every((word) => known.includes(word));
}

function wordsOf(cell: string): readonly string[] {
  const words = cell.toLowerCase().split(/[,;]/);
  return words.map((word) => word.trim()).filter((word) => word !== "");
}

/** The roles that a text such as "provider; producer" names, in the order of AI_ROLES. */
export function aiRolesIn(text: string): readonly AiRole[] {
  const words = wordsOf(text);
  return AI_ROLES.filter((role) => words.includes(role));
}

/** Whether people are exposed to the system: its duties are no longer a matter of planning. */
export function isInUse({ stage }: AiSystem): boolean {
  return stage === "Deployed" || stage === "Operating";
}

/** The systems that count: those with an id, and of several with the same id the first. */
export function countedSystems(systems: readonly AiSystem[]): readonly AiSystem[] {
  const seen = new Set<string>();
  return systems.filter(({ id }) => {
    const key = id.toLowerCase();
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The system that a text means: its id or its name, in any case. */
export function systemCalled(systems: readonly AiSystem[], text: string): AiSystem | undefined {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return undefined;
  return systems.find(({ id, name }) => [id.toLowerCase(), name.toLowerCase()].includes(wanted));
}

/** Systems that a cell names by id or name, and what it names besides. */
export interface NamedSystems {
  readonly systems: readonly AiSystem[];
  readonly unknown: readonly string[];
}

/** Reads a cell such as "AI-01; Demand forecast"; ids may be parted by spaces alone, too. */
export function systemsNamedIn(cell: string, systems: readonly AiSystem[]): NamedSystems {
  const found = new Set<AiSystem>();
  const unknown: string[] = [];
  const parts = cell.split(/[,;\r\n]+/).map((part) => part.trim());
  for (const part of parts.filter((one) => one !== "")) {
    const whole = systemCalled(systems, part);
    const named = whole ? [whole] : part.split(/\s+/).map((word) => systemCalled(systems, word));
    const known = named.filter((one) => one !== undefined);
    if (known.length < named.length) unknown.push(part);
    else known.forEach((one) => found.add(one));
  }
  return { systems: [...found], unknown };
}
