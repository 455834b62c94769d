import type { PdcaPart } from "../../app/pdca/pdcaView";
import type { RecordPlace } from "../../app/ports";
import type { RoadmapBar, RoadmapView } from "../../app/roadmap/roadmapView";
import type { ChangePlan, RoadmapTask, WorkbookState } from "../../core/workbook";
import type { RegisterActions } from "../registers/registersProps";

/** The tasks, and what planning would do. */
export interface PlannedRoadmap {
  readonly view: RoadmapView;
  readonly plan: (state: WorkbookState) => ChangePlan;
  /** The tasks that it would add, and whether it would change anything at all. */
  readonly added: readonly RoadmapTask[];
  readonly isCurrent: boolean;
}

/** What the roadmap pane needs. */
export interface RoadmapPaneProps extends RegisterActions {
  /** undefined while the workbook has no such sheet. */
  readonly roadmap: PlannedRoadmap | undefined;
  /** Asked for when that part is shown. */
  readonly cycle: () => readonly PdcaPart[];
  /** Name of the sheet that a table is on. */
  readonly sheetOf: (table: string) => string;
  /** Leads to where a record is answered. */
  readonly onOpen: (place: RecordPlace) => void;
  /** undefined where no sheets are seen. */
  readonly onReveal: ((place: RecordPlace) => void) | undefined;
  readonly onHome: () => void;
}

/** What leads from a task to its record. */
export type TaskWays = Pick<RoadmapPaneProps, "onOpen" | "onReveal">;

/** What leads from a thing of the cycle to its record. */
export type CycleWays = Pick<RoadmapPaneProps, "onOpen" | "sheetOf">;

/** The record of a task; undefined for a row without an id, which no card can be opened for. */
export function placeOfTask({ task: { id } }: Pick<RoadmapBar, "task">): RecordPlace | undefined {
  return id === "" ? undefined : { table: "AB_Roadmap", key: id };
}
