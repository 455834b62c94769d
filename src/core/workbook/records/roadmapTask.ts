import { standardFromText, STANDARD_NAMES, STANDARDS, type Standard } from "../../catalog";
import type { IsoDate } from "../../day";
import type { Row } from "../cell";
import { RowReader } from "./readCells";

/** Phases of the way to a certificate, in their order. */
export const ROADMAP_PHASES = [
  "Initiation",
  "Risk assessment",
  "Controls deployment",
  "Audits",
] as const;
export type RoadmapPhase = (typeof ROADMAP_PHASES)[number];

/** Words of the Standard column of the roadmap. */
export const ROADMAP_STANDARDS: readonly string[] = STANDARDS.map(
  (standard) => STANDARD_NAMES[standard].cell,
);

/** What the Status of a task says. */
export type TaskState = "Done" | "Late" | "Running" | "Planned" | "";

/** One row of AB_Roadmap as it was read. Texts are "" when the cell is empty. */
export interface RoadmapTask {
  readonly id: string;
  /** undefined: both. */
  readonly standard: Standard | undefined;
  readonly phase: RoadmapPhase | undefined;
  readonly what: string;
  /** Controls and clauses, as typed. */
  readonly concerns: readonly string[];
  readonly owner: string;
  readonly startsOn: IsoDate | undefined;
  readonly endsOn: IsoDate | undefined;
  readonly dependsOn: readonly string[];
  readonly doneOn: IsoDate | undefined;
  /** The days that Annexbook planned last; "" for a row of the user's own. */
  readonly planned: string;
  /** Cells whose value their column does not allow, by heading. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Reads one row of AB_Roadmap. */
export function roadmapTaskFromRow(row: Row): RoadmapTask {
  const cells = new RowReader(row);
  return {
    id: cells.text("Task").trim(),
    standard: standardFromText(cells.word("Standard", ROADMAP_STANDARDS) ?? ""),
    phase: cells.word("Phase", ROADMAP_PHASES),
    what: cells.text("What"),
    concerns: listed(cells.text("Concerns")),
    owner: cells.text("Owner").trim(),
    startsOn: cells.day("Starts on"),
    endsOn: cells.day("Ends on"),
    dependsOn: listed(cells.text("Depends on")),
    doneOn: cells.day("Done on"),
    planned: cells.text("Planned").trim(),
    unreadable: cells.unreadable,
  };
}

/** What stands in a cell between commas or semicolons. */
function listed(cell: string): readonly string[] {
  return cell
    .split(/[,;]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** The days of a generated task as its column Planned keeps them: who retypes a day, keeps it. */
export function plannedText(startsOn: IsoDate, endsOn: IsoDate): string {
  return `${startsOn} to ${endsOn}`;
}

/** Whether the task is generated, not done, and has the days that it was given. */
export function isMovable({ planned, startsOn, endsOn, doneOn }: RoadmapTask): boolean {
  if (planned === "" || doneOn !== undefined) return false;
  if (startsOn === undefined || endsOn === undefined) return false;
  return planned === plannedText(startsOn, endsOn);
}

/** Where a task stands on a day: "" while it has no end and is not done. */
export function taskState(
  { startsOn, endsOn, doneOn }: Pick<RoadmapTask, "startsOn" | "endsOn" | "doneOn">,
  today: IsoDate,
): TaskState {
  if (doneOn !== undefined) return "Done";
  if (endsOn === undefined) return "";
  if (endsOn < today) return "Late";
  return startsOn !== undefined && startsOn <= today ? "Running" : "Planned";
}
