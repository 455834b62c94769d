import { STANDARD_NAMES, STANDARDS } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import {
  chainOf,
  mergeContents,
  versionFromRow,
  type ExchangeContent,
  type MergeConflict,
  type MergeSide,
} from "../../core/exchange";
import {
  cellText,
  rowsOf,
  settingsFromRows,
  tableOf,
  type ChangePlan,
  type LeftOut,
  type WorkbookState,
} from "../../core/workbook";
import type { Sha256 } from "../ports";
import { contentOf, readContext } from "../readContext";
import { WorkbookError } from "../workbookError";
import { exchangeContent, readableKey, readableValue, tableLabel } from "./exchangeContent";
import { planMerged } from "./mergePlan";
import { cellRulesOf, mayRemoveFrom } from "./mergeRules";
import { newestSide } from "./newestSide";
import { sealFaults } from "./verifySeals";

/** Rules that settle conflicts; "newest" only where both change logs say when a cell was typed. */
export const MERGE_RULES = ["ours", "theirs", "newest"] as const;
type MergeRule = (typeof MERGE_RULES)[number];

/** What is merged into a workbook, and how conflicts are settled. */
export interface MergeWorkbooksInput {
  /** undefined: not known, so every difference is asked. */
  readonly base: WorkbookState | undefined;
  readonly theirs: WorkbookState;
  /** Settles every conflict that `take` does not name; undefined leaves them open. */
  readonly prefer: MergeRule | undefined;
  /** By the ids of conflicts, in lower case. */
  readonly take: ReadonlyMap<string, MergeSide>;
  readonly today: IsoDate;
  readonly sha256: Sha256;
}

/** A conflict as people read it. Texts are "" where a cell holds nothing. */
export interface ReadableConflict {
  /** Such as "SoA_27001/A.5.1/Owner". */
  readonly id: string;
  readonly kind: MergeConflict["kind"];
  readonly table: string;
  readonly record: string;
  readonly field: string;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly result: string;
  readonly decided: MergeSide | undefined;
}

/** What a merge would do to OURS. */
export interface MergedWorkbook {
  readonly plan: ChangePlan;
  readonly conflicts: readonly ReadableConflict[];
}

/**
 * Plans what OURS becomes when THEIRS is merged into it. Every value that does not get through is in
 * the conflict list and in the change log.
 *
 * @param state - OURS
 * @throws WorkbookError `other-workbook`, `schema-versions-differ`, `seal-broken`, `both-sealed`,
 *   `table-missing`, `unknown-id`, `not-filled`
 */
export async function planMerge(
  state: WorkbookState,
  input: MergeWorkbooksInput,
): Promise<MergedWorkbook> {
  const { base, theirs, take, prefer } = input;
  refuseStrangers(state, [...(base === undefined ? [] : [base]), theirs]);
  await refuseBrokenSeals(state, "OURS", input);
  await refuseBrokenSeals(theirs, "THEIRS", input);
  const ours = exchangeContent(state);
  const newest = prefer === "newest" ? newestSide(state, theirs) : () => undefined;
  const byRule = (conflict: Asked) => (prefer === "newest" ? newest(conflict) : prefer);
  const { content, conflicts } = mergeContents(
    { base: base && exchangeContent(base), ours, theirs: exchangeContent(theirs) },
    {
      cellRules: cellRulesOf,
      mayRemove: mayRemoveFrom,
      decide: (conflict) => take.get(idOf(conflict).toLowerCase()) ?? byRule(conflict),
    },
  );
  refuseUnknown(take, conflicts);
  refuseForks(content);
  const readable = conflicts.map(toReadable);
  const leftOut = readable.flatMap((conflict) => logged(conflict, state));
  return { plan: { ...planMerged(state, ours, content), leftOut }, conflicts: readable };
}

/** Copies of one workbook have one id, and are merged in one layout. */
function refuseStrangers(ours: WorkbookState, others: readonly WorkbookState[]): void {
  const [own, ...rest] = [ours, ...others].map((state) => {
    const settings = settingsFromRows(rowsOf(contentOf(state), "AB_Settings"));
    return {
      id: settings.text("Workbook id", "27001"),
      schema: settings.text("Schema version", "27001"),
    };
  });
  if (rest.some(({ id }) => id !== own?.id)) {
    const message =
      "These are not copies of one workbook: their settings have another Workbook id.";
    throw new WorkbookError("other-workbook", message);
  }
  if (rest.every(({ schema }) => schema === own?.schema)) return;
  const message =
    'The copies have different layouts (Schema version): run "fill" on the older one first.';
  throw new WorkbookError("schema-versions-differ", message);
}

async function refuseBrokenSeals(
  state: WorkbookState,
  name: string,
  { today, sha256 }: MergeWorkbooksInput,
): Promise<void> {
  const context = readContext(state, today);
  for (const standard of STANDARDS) {
    const [fault] = await sealFaults(context, standard, sha256);
    if (fault === undefined) continue;
    const message = `${name} has a seal that does not hold, so it is not merged. ${fault.message}`;
    throw new WorkbookError("seal-broken", message, { place: name });
  }
}

/** Two versions that follow the same one would be two histories. */
function refuseForks(merged: ExchangeContent): void {
  const records = merged.find(({ name }) => name === "AB_SoA_versions")?.records ?? [];
  const versions = records.flatMap(({ cells }) => versionFromRow(cells) ?? []);
  for (const standard of STANDARDS) {
    const [fault] = chainOf(versions.filter((one) => one.standard === standard)).faults;
    if (fault === undefined) continue;
    const message = `Both copies have sealed a version of ${STANDARD_NAMES[standard].full} since they parted. ${fault} Undo one of the seals first.`;
    throw new WorkbookError("both-sealed", message);
  }
}

function refuseUnknown(
  take: MergeWorkbooksInput["take"],
  conflicts: readonly MergeConflict[],
): void {
  const known = new Set(conflicts.map((conflict) => idOf(conflict).toLowerCase()));
  const unknown = [...take.keys()].find((id) => !known.has(id));
  if (unknown === undefined) return;
  const message = `There is no conflict "${unknown}"; ids look like SoA_27001/A.5.1/Owner.`;
  throw new WorkbookError("unknown-id", message, { place: unknown });
}

type Asked = Omit<MergeConflict, "decided">;

function idOf({ table, key, column, cells }: Asked): string {
  const record = key === "" ? "" : readableKey(table, { key, cells });
  return [tableLabel(table), record, column].filter((part) => part !== "").join("/");
}

function toReadable(conflict: MergeConflict): ReadableConflict {
  const { kind, table, key, column, cells, decided } = conflict;
  const isCell = kind === "changed" || kind === "emptied" || kind === "no base";
  const shown = (side: "base" | "ours" | "theirs" | "result") => {
    const value = conflict[side];
    if (isCell) return readableValue(table, cells, column, value);
    return value === undefined ? "" : `(${cellText(value)} cells)`;
  };
  return {
    id: idOf(conflict),
    ...{ kind, decided, table: tableLabel(table), field: column },
    record: key === "" ? "" : readableKey(table, { key, cells }),
    base: shown("base"),
    ours: shown("ours"),
    theirs: shown("theirs"),
    result: shown("result"),
  };
}

/** The values of a conflict that did not get through. */
function logged(conflict: ReadableConflict, state: WorkbookState): LeftOut[] {
  const { table, record, field, result, decided } = conflict;
  const sheet = tableOf(state, `AB_${table}`)?.sheet ?? table;
  return (["ours", "theirs"] as const)
    .filter((side) => conflict[side] !== result && conflict[side] !== "")
    .map((side) => ({
      sheet,
      record: [record, field].filter((part) => part !== "").join(" "),
      value: conflict[side],
      reason: `${side}: ${decided === undefined ? "open conflict" : `decided for ${decided}`}`,
    }));
}
