import { STANDARDS, type Guidance } from "../../core/catalog";
import { blueprint, columnLayout } from "../../core/sheets";
import type { IsoDate } from "../../core/day";
import {
  cellText,
  planOf,
  recordKey,
  rowsOf,
  settingsFromRows,
  standardsInScope,
  tableOf,
  type CellValue,
  type ChangePlan,
  type Row,
  type SheetPlan,
  type SheetState,
  type TableState,
  type WorkbookState,
} from "../../core/workbook";
import { newContent } from "../newWorkbook/newContent";
import { programmeRows } from "../programme/programmeRow";
import { contentOf, recordsOf } from "../readContext";
import { sheetOfPlan } from "../sheetOfPlan";

/** A sheet of ours that stays, and why. */
export interface KeptSheet {
  readonly sheet: string;
  /** Cells that a person has typed into it; 0 when only other sheets need it. */
  readonly typed: number;
}

/** What "Remove what Annexbook added" would do. */
export interface Unfill {
  readonly plan: ChangePlan;
  readonly kept: readonly KeptSheet[];
}

/**
 * Plans to take away the sheets that Annexbook added and nobody has typed into. Those with typed
 * values stay, and those that their formulas need, unless all are to go.
 *
 * @throws WorkbookError `not-filled`
 */
export function planUnfill(
  state: WorkbookState,
  input: {
    readonly today: IsoDate;
    readonly guidance: readonly Guidance[];
    /** Whether sheets with typed values go, too. */
    readonly isAll: boolean;
  },
): Unfill {
  const layout = untouchedLayout(state, input.today, input.guidance);
  const found = layout.flatMap((plan) => {
    const sheet = sheetOfPlan(state, plan);
    return sheet === undefined ? [] : [{ plan, sheet, typed: typedCells(plan, sheet, state) }];
  });
  const kept = new Set(input.isAll ? [] : found.filter(({ typed }) => typed > 0));
  keepWhatIsNeeded(found, kept, state);
  const gone = found.filter((one) => !kept.has(one));
  const names = gone.flatMap(({ plan, sheet }) => namesOf(plan, sheet, state));
  return {
    plan: planOf("Unfill", {
      removedSheets: gone.map(({ sheet }) => sheet.name),
      names: names.map((name) => ({ name, sheet: undefined, refersTo: undefined })),
    }),
    kept: [...kept].map(({ sheet, typed }) => ({ sheet: sheet.name, typed })),
  };
}

interface Found {
  readonly plan: SheetPlan;
  readonly sheet: SheetState;
  readonly typed: number;
}

/** Our sheets as they would be had nobody typed anything, for the same standards and id. */
function untouchedLayout(
  state: WorkbookState,
  today: IsoDate,
  guidance: readonly Guidance[],
): readonly SheetPlan[] {
  const settings = settingsFromRows(rowsOf(contentOf(state), "AB_Settings"));
  const id = settings.text("Workbook id", "27001");
  const content = newContent(standardsInScope(settings), id);
  const programme = STANDARDS.flatMap((standard) => programmeRows(standard, settings, [], today));
  return blueprint({
    content: new Map([...content, ["AB_Audits", programme]]),
    settings: settingsFromRows(rowsOf(content, "AB_Settings")),
    guidance,
    today,
  }).sheets;
}

function typedCells(plan: SheetPlan, sheet: SheetState, state: WorkbookState): number {
  const table = plan.table && tableOf(state, plan.table.name);
  const inTable = table === undefined ? 0 : typedInTable(table, plan);
  const planned = new Map(plan.cells.map((cell) => [cell.at, cell]));
  const outside = [...sheet.cells].filter(([at, { value, formula }]) => {
    const cell = planned.get(at);
    if (cell === undefined) return cellText(value) !== "" || formula !== undefined;
    return cell.formula === undefined && cellText(cell.value) !== cellText(value);
  });
  return inTable + outside.length;
}

/** The log is ours, whatever it says. */
function typedInTable(table: TableState, { table: plan }: SheetPlan): number {
  if (plan === undefined || plan.name === "AB_Change_log") return 0;
  const untouched = new Map(plan.rows.map((row) => [recordKey(row, plan.keys).toLowerCase(), row]));
  return recordsOf(table)
    .map(({ row }) => differences(table, row, untouched.get(keyOf(row, plan.keys))))
    .reduce((sum, count) => sum + count, 0);
}

function keyOf(row: Row, keys: readonly string[]): string {
  return recordKey(row, keys).toLowerCase();
}

function differences({ name, headings }: TableState, row: Row, untouched: Row | undefined): number {
  return headings.filter((heading) => {
    if (columnLayout(name, heading)?.type === "computed") return false;
    // Reminders are derived but for one column.
    if (name === "AB_Reminders" && heading !== "Done on") return false;
    // A blank cell loses nothing; what a new workbook says there today an older one did not.
    const isBlank = cellText(row.get(heading)) === "";
    return !isBlank && !isSame(row.get(heading), untouched?.get(heading));
  }).length;
}

function isSame(one: CellValue, other: CellValue): boolean {
  return cellText(one) === cellText(other);
}

/** Formulas of what stays must not lose what they compute from. */
function keepWhatIsNeeded(found: readonly Found[], kept: Set<Found>, state: WorkbookState): void {
  for (let before = -1; before !== kept.size;) {
    before = kept.size;
    const used = new Set([...kept].flatMap(({ plan }) => usedWords(plan)));
    for (const one of found) {
      if (wordsOf(one, state).some((word) => used.has(word.toLowerCase()))) kept.add(one);
    }
  }
}

function usedWords({ table, cells, rules = [] }: SheetPlan): string[] {
  const texts = [
    ...cells.flatMap(({ formula, link }) => [formula ?? "", link ?? ""]),
    ...(table?.columns.map(({ formula = "" }) => formula) ?? []),
    ...(table?.highlights.map(({ when }) => when) ?? []),
    ...[...rules, ...(table?.columns ?? [])].map(({ accepts }) =>
      accepts !== undefined && "wordsOf" in accepts ? accepts.wordsOf : "",
    ),
  ];
  // A link to a sheet that has gone is no loss of data.
  return texts
    .flatMap((text) => text.match(/AB_(?!go_)\w+/g) ?? [])
    .map((word) => word.toLowerCase());
}

function wordsOf({ plan, sheet }: Found, state: WorkbookState): string[] {
  return [...(plan.table === undefined ? [] : [plan.table.name]), ...namesOf(plan, sheet, state)];
}

/** Names of ours that lead to a sheet. */
function namesOf({ table, names = [] }: SheetPlan, { name }: SheetState, state: WorkbookState) {
  const present = new Set([...state.names.keys()].map((one) => one.toLowerCase()));
  const quoted = `'${name.replaceAll("'", "''")}'!`.toLowerCase();
  const leading = [...state.names]
    .filter(([one, refersTo]) => {
      const target = refersTo.toLowerCase();
      const isHere = target.startsWith(quoted) || target.startsWith(`${name.toLowerCase()}!`);
      const isOfTable = table !== undefined && target.startsWith(`${table.name.toLowerCase()}[`);
      return /^AB_/i.test(one) && (isHere || isOfTable);
    })
    .map(([one]) => one);
  const planned = names.map((one) => one.name).filter((one) => present.has(one.toLowerCase()));
  return [...new Set([...leading, ...planned])];
}
