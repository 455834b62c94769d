import type { Standard } from "../catalog";
import type { IsoDate } from "../day";
import type { Severity } from "../issue";
import type { RoadmapTask } from "../workbook";

/** All that checks of the roadmap look at. */
export interface RoadmapCheckInput {
  readonly today: IsoDate;
  /** Standards in scope. */
  readonly standards: readonly Standard[];
  /** In the order of the sheet. */
  readonly tasks: readonly RoadmapTask[];
  /** Controls of the statements, own ones included, in lower case. */
  readonly controls: ReadonlyMap<Standard, ReadonlySet<string>>;
}

/** What is wrong with one task. */
interface RoadmapHit {
  readonly column: string;
  readonly message: string;
}

/** One rule about tasks of the roadmap. */
export interface RoadmapCheck {
  /** Stable, such as "RMP001". */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence for the list of checks. */
  readonly summary: string;
  readonly source: "practice";
  readonly test: (task: RoadmapTask, input: RoadmapCheckInput) => RoadmapHit | undefined;
}
