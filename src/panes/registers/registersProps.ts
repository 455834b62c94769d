import type { RecordPlace } from "../../app/ports";
import type { Register } from "../../app/registers/register";
import type { RegisterCard } from "../../app/registers/registerCard";
import type { RegisterRow } from "../../app/registers/registerRows";
import type { TypedCells } from "../../app/registers/planAddRecord";
import type { LibraryEntry } from "../../app/risk/riskLibrary";
import type { HeatMap } from "../../app/risk/heatMaps";
import type { TracedRisk } from "../../app/risk/traceRisks";
import type { ListedFinding } from "../../app/findings/listFindings";
import type { Action } from "../../app/session/actions";
import type { ActionPreview } from "../../app/session/session";
import type { ChangePlan, WorkbookState } from "../../core/workbook";
import type { RecordFieldsProps } from "../control/RecordFields";
import type { RegisterPart } from "./registerParts";

/** What the pane of registers can have done. */
export interface RegisterActions {
  readonly isBusy: boolean;
  readonly isWritable: boolean;
  /** Whether what was done last was written from this pane, so that it can be taken back here. */
  readonly canUndo: boolean;
  readonly onPreview: (action: Action) => Promise<ActionPreview | undefined>;
  /** True when it was done. */
  readonly onPerform: (action: Action) => Promise<boolean>;
}

/** What only risks have. */
export interface RiskParts {
  readonly maps: () => readonly HeatMap[];
  readonly library: () => readonly LibraryEntry[];
  readonly addPlan: (ids: readonly string[]) => (state: WorkbookState) => ChangePlan;
  /** The risk of the card; undefined while it counts nowhere. */
  readonly traced: (id: string) => TracedRisk | undefined;
  /** yyyy-mm-dd */
  readonly today: string;
}

/** What only findings have. */
export interface FindingParts {
  readonly listed: (id: string) => ListedFinding | undefined;
  /** How many remarks of reviewers could become findings. */
  readonly remarks: () => number;
  readonly remarksPlan: (state: WorkbookState) => ChangePlan;
  /** yyyy-mm-dd */
  readonly today: string;
}

/** What the pane of registers needs. */
export interface RegistersPaneProps
  extends RegisterActions, Pick<RecordFieldsProps, "people" | "onCommit" | "focusRequest"> {
  readonly registers: readonly Register[];
  readonly register: Register;
  /** undefined while the workbook has no such sheet. */
  readonly rows: readonly RegisterRow[] | undefined;
  /** The record whose card is shown; undefined while none is chosen. */
  readonly place: RecordPlace | undefined;
  /** undefined when the chosen record is not there. */
  readonly card: RegisterCard | undefined;
  readonly part: RegisterPart;
  /** The record that was looked at last, where the list is shown again. */
  readonly lastKey: string | undefined;
  readonly risks: RiskParts | undefined;
  readonly findings: FindingParts | undefined;
  readonly onRegister: (table: string) => void;
  readonly onPart: (part: RegisterPart) => void;
  /** Opens the card of a record, of this register or another table. */
  readonly onOpen: (place: RecordPlace) => void;
  readonly onBack: () => void;
  /** Adds a record and opens its card. */
  readonly onAdd: (typed: TypedCells) => Promise<boolean>;
  /** Left out where no sheets are seen. */
  readonly onReveal: ((place: RecordPlace) => void) | undefined;
  readonly onHome: () => void;
}
