import { STANDARD_NAMES } from "../catalog";
import { isBlank, type ContextIssue, type ContextKind } from "../workbook";
import {
  forEachRecord,
  forEachStandard,
  nameless,
  overdueReview,
  unreadableValues,
  type GovernanceCheck,
  type Register,
} from "./governanceCheck";

const CONTEXT: Register<ContextIssue> = {
  table: "AB_Context",
  recordsOf: ({ context }) => context,
  nameOf: ({ name }) => (name === "" ? "The row" : name),
};

const ISSUES = "27001 and 42001: 4.1";
const PARTIES = "27001 and 42001: 4.2";
const CLIMATE = "27001: 4.1 (Amd 1:2024); 42001: 4.1";

/** Kinds without which a context is not whole. */
const WANTED = [
  ["External issue", "no external issue"],
  ["Internal issue", "no internal issue"],
  ["Interested party", "no interested party"],
] as const satisfies readonly (readonly [ContextKind, string])[];

/** All checks of the context, in the order of their ids. */
export const CONTEXT_CHECKS: readonly GovernanceCheck[] = [
  {
    id: "CTX001",
    severity: "error",
    summary: "A row of the context without an issue or party (two with one name: WBK004)",
    source: "practice",
    find: nameless(CONTEXT, ({ name }) => name, {
      column: "Issue or party",
      message: "Say which issue or party the row is about.",
    }),
  },
  {
    id: "CTX002",
    severity: "error",
    summary: "A value of the context that its column does not allow; it counts as blank",
    source: "practice",
    find: unreadableValues(CONTEXT),
  },
  {
    id: "CTX003",
    severity: "warning",
    summary: "Nobody has said whether a row is about an issue or an interested party",
    source: `${ISSUES}, 4.2`,
    find: forEachRecord(CONTEXT, (row) => {
      if (row.kind !== undefined || row.unreadable.has("Kind")) return [];
      const message = `${CONTEXT.nameOf(row)}: say in Kind whether it is an issue or an interested party.`;
      return [{ column: "Kind", message }];
    }),
  },
  {
    id: "CTX004",
    severity: "warning",
    summary: "Nobody has decided whether the management system addresses an issue or a need",
    source: `${ISSUES}, 4.2`,
    find: forEachRecord(CONTEXT, (row) => {
      if (row.addressed !== undefined || row.unreadable.has("Addressed")) return [];
      const message = `${CONTEXT.nameOf(row)}: decide whether your management system addresses it.`;
      return [{ column: "Addressed", message }];
    }),
  },
  {
    id: "CTX005",
    severity: "warning",
    summary: "A row of the context that does not say how it is addressed, or why it is not",
    source: PARTIES,
    find: forEachRecord(CONTEXT, (row) => {
      if (row.addressed === undefined || !isBlank(row.how)) return [];
      const what = row.addressed === "Yes" ? "how it is addressed" : "why it is not addressed";
      return [
        {
          column: "How or why not",
          message: `${CONTEXT.nameOf(row)}: say ${what}, in a sentence.`,
        },
      ];
    }),
  },
  {
    id: "CTX006",
    severity: "warning",
    summary: "An interested party without what it needs",
    source: PARTIES,
    find: forEachRecord(CONTEXT, (row) => {
      if (row.kind !== "Interested party" || !isBlank(row.needs)) return [];
      const message = `${CONTEXT.nameOf(row)}: say what this party needs or expects of you.`;
      return [{ column: "What it means or needs", message }];
    }),
  },
  {
    id: "CTX007",
    severity: "warning",
    summary: "No interested party, or no external or internal issue (only when there are rows)",
    source: `${ISSUES}, 4.2`,
    find: forEachStandard(CONTEXT, "Kind", (standard, rows) => {
      const missing = WANTED.filter(([kind]) => !rows.some((row) => row.kind === kind));
      if (missing.length === 0) return undefined;
      const names = missing.map(([, name]) => name).join(", ");
      return `The context of ${STANDARD_NAMES[standard].cell} has ${names}: add what there is.`;
    }),
  },
  {
    id: "CTX008",
    severity: "warning",
    summary:
      "Nobody has decided whether climate change is a relevant issue (only when there are rows)",
    source: CLIMATE,
    find: forEachStandard(CONTEXT, "Kind", (standard, rows) =>
      rows.some(({ kind }) => kind === "Climate change")
        ? undefined
        : `Nobody has said whether climate change matters to ${STANDARD_NAMES[standard].cell}: add a row of the kind Climate change, and decide.`,
    ),
  },
  {
    id: "CTX009",
    severity: "warning",
    summary: "The review of a row of the context is overdue",
    source: "practice",
    find: overdueReview(CONTEXT),
  },
];
