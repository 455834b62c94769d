import type { Standard } from "../../catalog";
import { isIsoDate, type IsoDate } from "../../day";
import type { Row } from "../cell";
import { RowReader } from "./readCells";
import { standardsIn } from "./risk";

/** Words of the Status column of objectives; a blank cell is open. */
export const OBJECTIVE_STATUSES = ["Open", "Reached", "Not reached", "Dropped"] as const;
type ObjectiveStatus = (typeof OBJECTIVE_STATUSES)[number];

/** What was measured on a day. */
interface ObjectiveResult {
  readonly on: IsoDate;
  /** As typed behind the day, such as "84 %". */
  readonly value: string;
}

/** One row of AB_Objectives as it was read (27001 and 42001: 6.2, 9.1). */
export interface Objective {
  readonly id: string;
  readonly standards: readonly Standard[];
  /** What is to be reached. */
  readonly aim: string;
  readonly measure: string;
  readonly target: string;
  /** What is done for it. */
  readonly action: string;
  readonly resources: string;
  /** How results are looked at. */
  readonly method: string;
  /** In the order of the cell. */
  readonly results: readonly ObjectiveResult[];
  /** Parts of the cell Results that do not begin with a day. */
  readonly undatedResults: readonly string[];
  readonly owner: string;
  readonly status: ObjectiveStatus | undefined;
  readonly dueOn: IsoDate | undefined;
  readonly nextResultOn: IsoDate | undefined;
  /** Cells whose value their column does not allow, by heading. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Reads one row of AB_Objectives. */
export function objectiveFromRow(row: Row): Objective {
  const cells = new RowReader(row);
  return {
    id: cells.text("Objective").trim(),
    standards: standardsIn(cells),
    aim: cells.text("Aim"),
    measure: cells.text("Measure"),
    target: cells.text("Target"),
    action: cells.text("What is done"),
    resources: cells.text("Resources"),
    method: cells.text("Method"),
    ...resultsIn(cells.text("Results")),
    owner: cells.text("Owner"),
    status: cells.word("Status", OBJECTIVE_STATUSES),
    dueOn: cells.day("Due"),
    nextResultOn: cells.day("Next result"),
    unreadable: cells.unreadable,
  };
}

/** Reads a series such as "2026-09-30: 81 %; 2026-10-31: 84 %", parted by semicolons or lines. */
function resultsIn(cell: string): Pick<Objective, "results" | "undatedResults"> {
  const parts = cell
    .split(/[;\r\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const results: ObjectiveResult[] = [];
  const undatedResults: string[] = [];
  for (const part of parts) {
    const on = part.slice(0, 10);
    if (isIsoDate(on)) results.push({ on, value: part.slice(10).replace(/^[\s:]+/, "") });
    else undatedResults.push(part);
  }
  return { results, undatedResults };
}

/** Whether it is still to be reached. */
export function isOpenObjective({ status = "Open" }: Objective): boolean {
  return status === "Open";
}

/** The objectives that count: those with an id, and of several with the same id the first. */
export function countedObjectives(objectives: readonly Objective[]): readonly Objective[] {
  return firstOfEach(objectives, ({ id }) => id);
}

/** The records with a name, and of several with the same name, in any case, the first. */
export function firstOfEach<T>(records: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const seen = new Set<string>();
  return records.filter((one) => {
    const key = nameOf(one).toLowerCase();
    if (key.trim() === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
