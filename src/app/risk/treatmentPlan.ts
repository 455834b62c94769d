import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import type { Report } from "../../core/exchange";
import type { SheetContext } from "../../core/sheets";
import { cellText, rowsOf, standardsInScope, type WorkbookState } from "../../core/workbook";
import { readContext } from "../readContext";
import { traceRisks, type TracedRisk } from "./traceRisks";

const COLUMNS = [
  { heading: "Risk", width: 9 },
  { heading: "Scenario", width: 36 },
  { heading: "Level", width: 11 },
  { heading: "Risk owner", width: 16 },
  { heading: "Treatment", width: 10 },
  { heading: "Controls", width: 20 },
  { heading: "Action", width: 32 },
  { heading: "Action owner", width: 16 },
  { heading: "Due", width: 18 },
  { heading: "Residual", width: 11 },
  { heading: "Accepted", width: 24 },
];

/**
 * The treatment plan of each standard in scope, to be printed and approved (27001: 6.1.3 e and f;
 * 42001: 6.1.3): the risks under treatment in the order of the sheet, those that are kept above the
 * acceptable risk with who accepts them, and behind each plan the lines to sign.
 *
 * @param standards - the wanted ones
 * @throws WorkbookError `not-filled`
 */
export function treatmentPlan(
  state: WorkbookState,
  today: IsoDate,
  standards: readonly Standard[],
): readonly Report[] {
  const context = readContext(state, today);
  const { risks } = traceRisks(state, today);
  const inScope = standardsInScope(context.settings).filter((one) => standards.includes(one));
  return inScope.flatMap((standard) => {
    const ours = risks.filter(
      (one) => one.risk.standards.includes(standard) && (one.isTreated || isKeptAbove(one)),
    );
    return [planReport(standard, ours, context), approvalReport(standard, ours, context)];
  });
}

function isKeptAbove({ risk, meetsCriterion }: TracedRisk): boolean {
  return risk.treatment === "Retain" && meetsCriterion === false;
}

function planReport(
  standard: Standard,
  risks: readonly TracedRisk[],
  { settings, today }: SheetContext,
): Report {
  const text = (name: string) => settings.text(name, standard);
  return {
    name: `Treatment_plan_${standard}`,
    sheet: `Plan ${standard}`,
    title: `Risk treatment plan - ${STANDARD_NAMES[standard].full}`,
    facts: [
      ["Organisation", text("Organisation")],
      ["Scope", text("Scope")],
      ["As of", today],
      ["Acceptable risk", text("Acceptable risk")],
      ["Classification", text("Classification")],
    ],
    columns: COLUMNS,
    rows: risks.map((one) => rowOf(one, standard)),
    whenEmpty: "No risk is under treatment.",
  };
}

function rowOf(one: TracedRisk, standard: Standard): readonly string[] {
  const { risk, controls, inherent, residual } = one;
  const due = risk.planDueOn ?? "";
  return [
    ...[risk.id, risk.scenario, rated(inherent), risk.owner, risk.treatment ?? ""],
    controls
      .filter((control) => control.standard === standard)
      .map(({ control }) => control)
      .join(", "),
    ...[risk.action, risk.planOwner],
    risk.planDoneOn === undefined ? due : `done ${risk.planDoneOn}`,
    rated(residual),
    acceptance(one),
  ];
}

function rated({ score, level }: TracedRisk["inherent"]): string {
  return score === undefined ? "" : `${String(score)} ${level}`.trim();
}

/** Who accepts what remains; where nobody has to, that the level is within the acceptable risk. */
function acceptance({ risk, meetsCriterion }: TracedRisk): string {
  const { acceptedBy, acceptedOn, acceptedUntil } = risk;
  if (acceptedBy === "") {
    if (meetsCriterion === undefined) return "";
    return meetsCriterion ? "within the acceptable risk" : "not accepted yet";
  }
  const on = acceptedOn === undefined ? "" : ` on ${acceptedOn}`;
  return `${acceptedBy}${on}${acceptedUntil === undefined ? "" : ` until ${acceptedUntil}`}`;
}

const LINE = "________________________";

/**
 * The lines to sign: the names of the setting and, for 27001, the owners of the risks; an empty line
 * where there is none. The day of the setting stands beside the names of the setting.
 */
function approvalReport(
  standard: Standard,
  risks: readonly TracedRisk[],
  context: SheetContext,
): Report {
  const { settings } = context;
  const approvers = namesIn(settings.text("Treatment plan approved by", standard));
  const day = settings.day("Treatment plan approved on", standard) ?? LINE;
  const owners = standard === "27001" ? risks.flatMap(({ risk }) => namesIn(risk.owner)) : [];
  const others = [...new Set(owners)].filter((name) => !approvers.includes(name));
  const as = standard === "27001" ? "risk owner" : "designated management";
  const line = (name: string, on: string) => [name, roleOf(name, context) || as, on, LINE];
  const rows = [
    ...approvers.map((name) => line(name, day)),
    ...others.map((name) => line(name, LINE)),
  ];
  return {
    name: `Approval_${standard}`,
    sheet: `Approval ${standard}`,
    title: `Approval of the treatment plan and of the residual risks - ${STANDARD_NAMES[standard].cell}`,
    facts: [],
    columns: [
      { heading: "Name", width: 28 },
      { heading: "Role", width: 32 },
      { heading: "Day", width: 28 },
      { heading: "Signature", width: 40 },
    ],
    rows: rows.length > 0 ? rows : [[LINE, as, LINE, LINE]],
    whenEmpty: "",
    isContinued: true,
  };
}

function namesIn(text: string): readonly string[] {
  return text
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function roleOf(name: string, { content }: SheetContext): string {
  const found = rowsOf(content, "AB_People").find(
    (row) => cellText(row.get("Person")).trim().toLowerCase() === name.toLowerCase(),
  );
  return found === undefined ? "" : cellText(found.get("Role"));
}
