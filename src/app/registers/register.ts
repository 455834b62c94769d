import { tableLayout, tableLayouts } from "../../core/sheets";
import {
  findingFromRow,
  isOpen,
  isOpenObjective,
  isTreated,
  managementReviewFromRow,
  objectiveFromRow,
  riskFromRow,
  type Row,
} from "../../core/workbook";

/** A table of the workbook whose records people keep: one generic pane shows them all. */
export interface Register {
  /** As the layout writes it. */
  readonly table: string;
  /** What its sheet is called, and what it is for: as on the sheet. */
  readonly name: string;
  readonly about: string;
  /** Headings of the cells that tell its records apart. */
  readonly keys: readonly string[];
  /** What its numbered records begin with, such as "R-"; undefined where people name them. */
  readonly idPrefix: string | undefined;
  /** Heading of the cell that says what a record is about; "" where there is none beyond its key. */
  readonly title: string;
  /** Headings of the columns of the list, in their order, after the key. */
  readonly listed: readonly string[];
  /** Whether a record still asks for work; undefined where the register has no such notion. */
  readonly isOpen: ((row: Row) => boolean) | undefined;
  /** Kinds of things that fall due and have no cell that takes the day on which they are done. */
  readonly dueKinds: readonly string[];
}

type Custom = Partial<Pick<Register, "idPrefix" | "title" | "listed" | "isOpen" | "dueKinds">>;

/** What cannot be told from the layout of a register. */
const CUSTOM: Readonly<Record<string, Custom>> = {
  AB_Risks: {
    idPrefix: "R-",
    listed: ["Scenario", "Risk level", "Residual level", "Treatment", "Risk owner"],
    isOpen: isOpenRisk,
    dueKinds: ["Risk acceptance ends"],
  },
  AB_Findings: {
    idPrefix: "F-",
    title: "Objective evidence",
    listed: ["Objective evidence", "Kind", "Requirement", "Owner"],
    isOpen: (row) => isOpen(findingFromRow(row)),
  },
  AB_AI_systems: {
    idPrefix: "AI-",
    title: "Name",
    listed: ["Name", "Stage", "Outcome", "Owner"],
    isOpen: (row) => row.get("Stage") !== "Retired",
  },
  AB_AI_assessments: {
    idPrefix: "IA-",
    title: "AI system",
    listed: ["AI system", "Kind", "Version", "Decision", "Approver"],
    dueKinds: ["AI impact assessment"],
  },
  AB_Suppliers: {
    title: "Service",
    listed: ["Service", "Criticality", "AI involved", "Owner"],
    dueKinds: ["Supplier assurance expires", "Supplier agreement ends"],
  },
  AB_Objectives: {
    title: "Aim",
    listed: ["Aim", "Target", "Status", "Owner"],
    isOpen: (row) => isOpenObjective(objectiveFromRow(row)),
    dueKinds: ["Objective to reach", "Objective to measure"],
  },
  AB_Management_reviews: {
    idPrefix: "MR-",
    title: "Decisions",
    listed: ["Decisions", "Actions", "Held on", "Owner"],
    isOpen: hasOpenActions,
  },
  AB_Roadmap: {
    listed: ["What", "Phase", "Status", "Ends on", "Owner"],
    isOpen: (row) => row.get("Done on") === undefined,
  },
  AB_People: {
    title: "Role",
    listed: ["Role", "Deputy", "May audit", "Valid until"],
    dueKinds: ["Competence to renew"],
  },
};

/** Tables that the catalog or the program fills, and those that have a pane of their own. */
const NO_REGISTERS: ReadonlySet<string> = new Set([
  "AB_Settings",
  "AB_SoA_27001",
  "AB_SoA_42001",
  "AB_Clauses",
  "AB_Risk_matrix",
  "AB_Documents",
  "AB_Audits",
  "AB_Reminders",
  "AB_Guide",
  "AB_Mappings",
  "AB_Standards_compared",
  "AB_Reviews",
  "AB_SoA_versions",
  "AB_SoA_sealed",
  "AB_Maturity_history",
  "AB_Change_log",
]);

let all: readonly Register[] | undefined;

/** The registers that this version knows, in the order of their sheets. */
export function registers(): readonly Register[] {
  all ??= tableLayouts().flatMap(({ name, cells, table }): Register[] => {
    if (table === undefined || NO_REGISTERS.has(table.name)) return [];
    const about = cells.find(({ at }) => at === "A3")?.value;
    return [
      {
        ...{ table: table.name, name, about: typeof about === "string" ? about : "" },
        ...{ keys: table.keys, ...derived(table.name), ...CUSTOM[table.name] },
      },
    ];
  });
  return all;
}

/** A register by its table, in any case; undefined for a table that is none. */
export function registerOf(table: string): Register | undefined {
  return registers().find((one) => one.table.toLowerCase() === table.toLowerCase());
}

/** Columns that are offered as a list are short, and what a list of records is read for. */
const MOST_LISTED = 4;
const WIDTH_OF_TITLES = 20;

function derived(name: string): Required<Custom> {
  const { keys = [], columns = [] } = tableLayout(name) ?? {};
  const others = columns.filter(({ heading }) => !keys.includes(heading));
  const isText = others.find(({ type, width }) => type === "text" && width >= WIDTH_OF_TITLES);
  const title = isText?.heading ?? "";
  const words = others.filter(({ accepts }) => accepts !== undefined && !("days" in accepts));
  const [key, second] = columns.filter(({ heading }) => keys.includes(heading));
  const isNumbered = key?.type === "id" && second === undefined;
  return {
    idPrefix: isNumbered ? `${initials(key.heading)}-` : undefined,
    title,
    listed: [...new Set([title, ...words.map(({ heading }) => heading)])]
      .filter((heading) => heading !== "")
      .slice(0, MOST_LISTED),
    isOpen: undefined,
    dueKinds: [],
  };
}

function initials(heading: string): string {
  const words = heading.split(/\s+/);
  return words.map((word) => word.charAt(0).toUpperCase()).join("");
}

/** Until it is retained, or its treatment has been carried out. */
function isOpenRisk(row: Row): boolean {
  const risk = riskFromRow(row);
  if (risk.treatment === undefined) return true;
  return isTreated(risk) && risk.planDoneOn === undefined;
}

/** Until the actions that it has decided on are done. */
function hasOpenActions(row: Row): boolean {
  const { actions, actionsDueOn, actionsDoneOn } = managementReviewFromRow(row);
  return (actions.trim() !== "" || actionsDueOn !== undefined) && actionsDoneOn === undefined;
}
