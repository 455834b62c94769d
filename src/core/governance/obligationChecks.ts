import { STANDARD_NAMES, type Standard } from "../catalog";
import {
  controlsHeading,
  isBlank,
  type ApplicabilityStatement,
  type Driver,
  type Obligation,
} from "../workbook";
import {
  forEachRecord,
  nameless,
  overdueReview,
  unreadableValues,
  type GovernanceCheck,
  type GovernanceHit,
  type GovernanceInput,
  type RecordHit,
  type Register,
} from "./governanceCheck";

const OBLIGATIONS: Register<Obligation> = {
  table: "AB_Obligations",
  recordsOf: ({ obligations }) => obligations,
  nameOf: ({ name }) => (name === "" ? "The obligation" : name),
};

const SOURCE = "27001: A.5.31";

/** The tick that an obligation of a kind stands behind. */
const TICKS = [
  ["Legal", "Law", "law"],
  ["Contract", "Contract", "contract"],
] as const satisfies readonly (readonly [Driver, Obligation["kind"], string])[];

/** Ids of an obligation, standard by standard, that a test picks; one hit a standard. */
function controlsOf(
  obligation: Obligation,
  { standards, statements }: GovernanceInput,
  isPicked: (row: ApplicabilityStatement | undefined) => boolean,
): readonly (readonly [Standard, readonly string[]])[] {
  return standards.flatMap((standard) => {
    const rows = new Map(
      statements[standard].map((row) => [row.control.trim().toLowerCase(), row] as const),
    );
    const ids = obligation.controls[standard].filter((id) => isPicked(rows.get(id.toLowerCase())));
    return ids.length === 0 ? [] : [[standard, ids] as const];
  });
}

/** Ticks of a statement that no obligation of their kind stands behind. */
function bareTicks(standard: Standard, input: GovernanceInput): GovernanceHit[] {
  return TICKS.flatMap(([driver, kind, word]) => {
    const named = new Set(
      input.obligations
        .filter((one) => one.kind === kind)
        .flatMap(({ controls }) => controls[standard].map((id) => id.toLowerCase())),
    );
    return input.statements[standard].flatMap(({ control, applicable, drivers }, row) => {
      const id = control.trim();
      const isBare = drivers.has(driver) && applicable !== "No" && !named.has(id.toLowerCase());
      if (!isBare || id === "") return [];
      const message = `${driver} is ticked, but no ${word} on the sheet Obligations names this control.`;
      const table = `AB_SoA_${standard}`;
      return [{ table, row, standard, control: id, column: driver, message }];
    });
  });
}

/** All checks of obligations, in the order of their ids. */
export const OBLIGATION_CHECKS: readonly GovernanceCheck[] = [
  {
    id: "OBL001",
    severity: "error",
    summary: "An obligation without a name: nothing can name it (two with one name: WBK004)",
    source: "practice",
    find: nameless(OBLIGATIONS, ({ name }) => name, {
      column: "Obligation",
      message: "Name the law or the contract.",
    }),
  },
  {
    id: "OBL002",
    severity: "error",
    summary: "A value of an obligation that its column does not allow; it counts as blank",
    source: "practice",
    find: unreadableValues(OBLIGATIONS),
  },
  {
    id: "OBL003",
    severity: "error",
    summary: "An obligation names a control that the statement does not have",
    source: SOURCE,
    find: forEachRecord(OBLIGATIONS, (obligation, input) =>
      controlsOf(obligation, input, (row) => row === undefined).map(([standard, ids]) => ({
        column: controlsHeading(standard),
        message: `${OBLIGATIONS.nameOf(obligation)}: the statement of ${STANDARD_NAMES[standard].cell} has no ${ids.join(", ")}.`,
      })),
    ),
  },
  {
    id: "OBL004",
    severity: "warning",
    summary: "An obligation names a control that is excluded",
    source: `${SOURCE}, 6.1.3; 42001: 6.1.3`,
    find: forEachRecord(OBLIGATIONS, (obligation, input) =>
      controlsOf(obligation, input, (row) => row?.applicable === "No").map(([standard, ids]) => ({
        column: controlsHeading(standard),
        message: `${OBLIGATIONS.nameOf(obligation)} concerns ${ids.join(", ")}, which the statement excludes: decide which of both is right.`,
      })),
    ),
  },
  {
    id: "OBL005",
    severity: "warning",
    summary: "An obligation without its kind, or without what it asks of the company",
    source: SOURCE,
    find: forEachRecord(OBLIGATIONS, (obligation): RecordHit[] => {
      const name = OBLIGATIONS.nameOf(obligation);
      if (obligation.kind === undefined && !obligation.unreadable.has("Kind")) {
        return [{ column: "Kind", message: `${name}: say whether it is a law or a contract.` }];
      }
      if (!isBlank(obligation.asks)) return [];
      return [{ column: "Asks for", message: `${name}: say what it asks of you.` }];
    }),
  },
  {
    id: "OBL006",
    severity: "warning",
    summary: "An obligation that nobody looks after",
    source: SOURCE,
    find: forEachRecord(OBLIGATIONS, (obligation) =>
      isBlank(obligation.owner)
        ? [
            {
              column: "Owner",
              message: `${OBLIGATIONS.nameOf(obligation)}: say who watches it for changes.`,
            },
          ]
        : [],
    ),
  },
  {
    id: "OBL007",
    severity: "warning",
    summary: "The review of an obligation is overdue",
    source: SOURCE,
    find: overdueReview(OBLIGATIONS),
  },
  {
    id: "OBL008",
    severity: "info",
    summary:
      "Legal or Contract ticked and no obligation names the control (only when there are any)",
    source: `${SOURCE}, 6.1.3; 42001: 6.1.3`,
    find: (input) =>
      input.obligations.length === 0
        ? []
        : input.standards.flatMap((standard) => bareTicks(standard, input)),
  },
];
