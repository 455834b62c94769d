import type { Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import type { Issue } from "../../core/issue";
import { nextActions, type NextAction } from "../../core/maturity";
import { errorsOf, type SoaInput } from "../../core/soa";
import {
  countedStatements,
  idsOf,
  type ApplicabilityStatement,
  type ImplementationStatus,
} from "../../core/workbook";

/** What puts an action before the next one, in the order in which it is asked. */
type OrderReason = "urgency" | "openErrors" | "linkedRisks" | "id";

/** A control to work on next, with the reason for its place and who is to do it by when. */
export interface NextStep extends NextAction {
  readonly standard: Standard;
  readonly title: string;
  /** Theme or objective, as in the cell. */
  readonly group: string;
  readonly status: ImplementationStatus | undefined;
  /** "" when nobody is named. */
  readonly owner: string;
  readonly targetOn: IsoDate | undefined;
  /** What puts it before the next one; undefined for the last. */
  readonly reason: OrderReason | undefined;
}

/**
 * The controls of a standard that are below their target, in the order of nextActions.
 *
 * @param target - 1 to 5, for controls without a target
 */
export function nextSteps(input: SoaInput, target: number): readonly NextStep[] {
  const rows = countedStatements(input.statements);
  const byId = new Map(rows.map((row) => [row.control, row]));
  const named = treatedRisks(input);
  const actions = nextActions(rows, target, {
    openErrors: openErrorsOf(errorsOf(input)),
    linkedRisks: (control) => {
      const typed = idsOf(byId.get(control)?.risks ?? "").map((id) => id.toLowerCase());
      return new Set([...typed, ...(named.get(control.trim().toLowerCase()) ?? [])]).size;
    },
  });
  return actions.flatMap((action, index) => {
    const row = byId.get(action.control);
    return row === undefined ? [] : toStep(action, row, actions[index + 1]);
  });
}

function toStep(
  action: NextAction,
  row: ApplicabilityStatement,
  next: NextAction | undefined,
): NextStep {
  return {
    control: action.control,
    weight: action.weight,
    target: action.target,
    level: action.level,
    gap: action.gap,
    urgency: action.urgency,
    openErrors: action.openErrors,
    linkedRisks: action.linkedRisks,
    standard: row.standard,
    title: row.title,
    group: row.group,
    status: row.status,
    owner: row.owner,
    targetOn: row.targetOn,
    reason: reasonOf(action, next),
  };
}

function reasonOf(action: NextAction, next: NextAction | undefined): OrderReason | undefined {
  if (next === undefined) return undefined;
  const asked = ["urgency", "openErrors", "linkedRisks"] as const;
  return asked.find((one) => action[one] !== next[one]) ?? "id";
}

function openErrorsOf(issues: readonly Pick<Issue, "severity" | "control">[]) {
  const errors = new Map<string, number>();
  for (const { severity, control = "" } of issues) {
    if (severity === "error") errors.set(control, (errors.get(control) ?? 0) + 1);
  }
  return (control: string) => errors.get(control) ?? 0;
}

/** Ids in lower case of the treated risks that name a control, by control in lower case. */
function treatedRisks({ risks = [] }: SoaInput): ReadonlyMap<string, readonly string[]> {
  const byControl = new Map<string, string[]>();
  for (const { id, controls, isTreated } of risks) {
    if (!isTreated) continue;
    for (const control of controls) {
      const key = control.toLowerCase();
      byControl.set(key, [...(byControl.get(key) ?? []), id.toLowerCase()]);
    }
  }
  return byControl;
}
