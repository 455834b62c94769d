import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import { compareContents, fingerprintOf, type Report } from "../../core/exchange";
import {
  columnLayout,
  sealChain,
  sealedStatements,
  soaTable,
  statementsOf,
  type SheetContext,
} from "../../core/sheets";
import {
  DRIVERS,
  isBlank,
  type ApplicabilityStatement,
  type WorkbookState,
} from "../../core/workbook";
import { readContext } from "../readContext";
import { WorkbookError } from "../workbookError";
import { exchangeContent, readableValue } from "./exchangeContent";
import { statementContent } from "./sealedContent";

/** What is handed out of a statement, and to whom. */
export interface StatementExport {
  /** client: what may leave the company. full: every typed column. */
  readonly audience: "client" | "full";
  readonly standard: Standard;
  /** Whether a client sees how far controls are implemented. */
  readonly withStatus: boolean;
  readonly today: IsoDate;
}

/**
 * A Statement of Applicability to hand out, with what it states about itself: organisation, scope,
 * standard and edition, version and date, classification, and its fingerprint when it is sealed.
 * A client gets id, title, applicable, drivers and the reason for exclusion, and nothing of how or by
 * whom a control is implemented.
 *
 * @throws WorkbookError `statement-missing` for a workbook without rows of that standard,
 *   `not-filled`
 */
export function statementReport(state: WorkbookState, wanted: StatementExport): Report {
  const { audience, standard, withStatus, today } = wanted;
  const context = readContext(state, today);
  const statements = statementsOf(context, standard);
  if (statements.length === 0) {
    const message = `The workbook has no statement of ${STANDARD_NAMES[standard].full}.`;
    throw new WorkbookError("statement-missing", message, { place: soaTable(standard) });
  }
  const body =
    audience === "client" ? clientTable(statements, withStatus) : fullTable(state, standard);
  return {
    name: `Statement_${standard}`,
    sheet: `SoA ${standard}`,
    title: `Statement of Applicability - ${STANDARD_NAMES[standard].full}`,
    facts: statementFacts(context, standard, audience === "full"),
    ...body,
    whenEmpty: "No controls.",
  };
}

/** What a statement states about itself. */
export function statementFacts(
  context: SheetContext,
  standard: Standard,
  withPeople: boolean,
): Report["facts"] {
  const { settings } = context;
  const text = (name: string) => settings.text(name, standard);
  const day = (name: string) => settings.day(name, standard) ?? "";
  const dated = day("SoA date") === "" ? "" : ` of ${day("SoA date")}`;
  const approved = day("Approved on") === "" ? "" : ` on ${day("Approved on")}`;
  return [
    ["Organisation", text("Organisation")],
    ["Scope", text("Scope")],
    ["Standard", STANDARD_NAMES[standard].full],
    ["Version", `${text("SoA version")}${dated}`],
    ...(withPeople && text("Approved by") !== ""
      ? [["Approved by", `${text("Approved by")}${approved}`] as const]
      : []),
    ["Classification", text("Classification")],
    ["Seal", sealText(context, standard)],
  ];
}

function sealText(context: SheetContext, standard: Standard): string {
  const last = sealChain(context, standard).versions.at(-1);
  if (last === undefined) return "";
  const sealed = statementContent(standard, sealedStatements(context, standard, last.version));
  const current = statementContent(standard, statementsOf(context, standard));
  return compareContents(sealed, current).length === 0
    ? `version ${last.version}, fingerprint ${fingerprintOf(last)}`
    : `changed since version ${last.version} was sealed`;
}

function clientTable(statements: readonly ApplicabilityStatement[], withStatus: boolean) {
  return {
    columns: [
      { heading: "Control", width: 12 },
      { heading: "Title", width: 44 },
      { heading: "Applicable", width: 12 },
      { heading: "Drivers", width: 30 },
      { heading: "Reason for exclusion", width: 60 },
      ...(withStatus ? [{ heading: "Status", width: 22 }] : []),
    ],
    rows: statements
      .filter(({ control }) => !isBlank(control))
      .map(({ control, title, applicable, drivers, justification, status = "" }) => [
        ...[control, title, applicable ?? "Undecided"],
        applicable === "Yes" ? DRIVERS.filter((driver) => drivers.has(driver)).join(", ") : "",
        applicable === "No" ? justification : "",
        ...(withStatus ? [applicable === "Yes" ? status : ""] : []),
      ]),
  };
}

/** Every typed column, those that people have added included. */
function fullTable(state: WorkbookState, standard: Standard) {
  const name = soaTable(standard);
  const table = exchangeContent(state).find((one) => one.name === name);
  const columns = table?.columns ?? [];
  return {
    columns: columns.map((heading) => ({
      heading,
      width: columnLayout(name, heading)?.width ?? 20,
    })),
    rows: (table?.records ?? []).map(({ cells }) =>
      columns.map((heading) => readableValue(name, cells, heading, cells.get(heading))),
    ),
  };
}
