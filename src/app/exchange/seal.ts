import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import { toSerial, type IsoDate } from "../../core/day";
import {
  canonicalStatement,
  canonicalVersion,
  isOfVersion,
  isSameValue,
  SEALED_SOURCES,
  sealedRow,
  sealedTexts,
  type SealedVersion,
} from "../../core/exchange";
import { sealChain, statementsOf, tableLayout, type SheetContext } from "../../core/sheets";
import {
  isBlank,
  planOf,
  recordKey,
  tableOf,
  type ApplicabilityStatement,
  type CellChange,
  type CellValue,
  type ChangePlan,
  type RecordState,
  type Row,
  type WorkbookState,
} from "../../core/workbook";
import type { Sha256 } from "../ports";
import { neededTable } from "../neededTable";
import { readContext, recordsOf } from "../readContext";
import { WorkbookError } from "../workbookError";
import { sealFaults } from "./verifySeals";

/** An approval: of which statement, under which number, by whom and why. */
export interface SealInput {
  readonly standard: Standard;
  readonly version: string;
  readonly approver: string;
  readonly reason: string;
  /** The day of the approval. */
  readonly today: IsoDate;
}

const VERSIONS = "AB_SoA_versions";
const SEALED = "AB_SoA_sealed";

/**
 * Plans a sealed version: its row with the hashes, chained to the version before it, the statement's
 * rows as they are, and the settings that the printed title shows.
 *
 * @throws WorkbookError `seal-incomplete`, `version-exists`, `version-differs` for a version that
 *   somebody listed with another approver, day or reason, `not-sealable` for a statement with
 *   doubled or unreadable rows, `seal-broken` for an earlier seal that does not hold,
 *   `table-missing`, `not-filled`
 */
export async function planSeal(
  state: WorkbookState,
  input: SealInput,
  sha256: Sha256,
): Promise<ChangePlan> {
  const { standard } = input;
  refuseBlank(input);
  for (const name of [VERSIONS, SEALED]) neededTable(state, name);
  const context = readContext(state, input.today);
  const statements = sealableStatements(context, standard);
  await refuseBroken(context, standard, sha256);
  const listed = listedVersion(state, input);
  const sealed = await sealedVersion(context, statements, input, sha256);
  const row = versionRow(sealed);
  const addedRows = statements.map((statement) => ({
    table: SEALED,
    row: sealedRow(standard, sealed.version, statement),
  }));
  return planOf("Seal", {
    cells: [
      ...(listed === undefined ? [] : typedOver(VERSIONS, listed, row)),
      ...settingChanges(state, input),
    ],
    addedRows: [...(listed === undefined ? [{ table: VERSIONS, row }] : []), ...addedRows],
  });
}

function refuseBlank({ version, approver, reason }: SealInput): void {
  if (![version, approver, reason].some((text) => text.trim() === "")) return;
  const message = "A sealed version needs a version, an approver and a reason.";
  throw new WorkbookError("seal-incomplete", message);
}

/** Two rows of one control, or a word outside its list, would seal something else than is shown. */
function sealableStatements(
  context: SheetContext,
  standard: Standard,
): readonly ApplicabilityStatement[] {
  const all = statementsOf(context, standard);
  if (all.length === 0) throw notSealable(standard, "it has no rows");
  const seen = new Set<string>();
  for (const { control, unreadable } of all) {
    if (isBlank(control)) throw notSealable(standard, "a row has no control");
    if (seen.has(control.toLowerCase())) throw notSealable(standard, `${control} stands twice`);
    seen.add(control.toLowerCase());
    const [column] = [...unreadable.keys()].filter((heading) => SEALED_SOURCES.has(heading));
    if (column !== undefined) {
      throw notSealable(standard, `${control} has a value in ${column} that it does not allow`);
    }
  }
  return all;
}

function notSealable(standard: Standard, why: string): WorkbookError {
  const message = `The statement of ${STANDARD_NAMES[standard].full} cannot be sealed: ${why}.`;
  return new WorkbookError("not-sealable", message);
}

async function refuseBroken(context: SheetContext, standard: Standard, sha256: Sha256) {
  const [fault] = await sealFaults(context, standard, sha256);
  if (fault === undefined) return;
  const message = `An earlier seal does not hold, so nothing can be built on it. ${fault.message}`;
  throw new WorkbookError("seal-broken", message, { place: fault.version ?? "" });
}

/** The row of a version that somebody listed and nobody sealed. */
function listedVersion(state: WorkbookState, input: SealInput): RecordState | undefined {
  const { standard, version, approver, reason, today } = input;
  const table = tableOf(state, VERSIONS);
  const found = (table === undefined ? [] : recordsOf(table)).find(({ row }) =>
    isOfVersion(row, standard, version),
  );
  if (found === undefined) return undefined;
  const isSealed = ["Statement hash", "Record hash", "Previous hash"].some(
    (heading) => !isSameValue(found.row.get(heading), ""),
  );
  if (isSealed) {
    const message = `Version ${version} of ISO ${standard} is sealed already: choose another number.`;
    throw new WorkbookError("version-exists", message, { place: version });
  }
  const given: [string, CellValue][] = [
    ["Approved on", toSerial(today)],
    ["Approved by", approver],
    ["Reason", reason],
  ];
  const other = given.find(([heading, value]) => {
    const typed = found.row.get(heading);
    return !isSameValue(typed, "") && !isSameValue(typed, value);
  });
  if (other === undefined) return found;
  const message = `Version ${version} of ISO ${standard} is listed with another "${other[0]}": change that cell, or what you seal with.`;
  throw new WorkbookError("version-differs", message, { place: other[0] });
}

async function sealedVersion(
  context: SheetContext,
  statements: readonly ApplicabilityStatement[],
  input: SealInput,
  sha256: Sha256,
): Promise<SealedVersion> {
  const { standard, version, approver, reason, today } = input;
  const rows = statements.map(sealedTexts);
  const unsigned = {
    ...{ standard, reason, version: version.trim() },
    approvedOn: today,
    approvedBy: approver,
    statementHash: await sha256(canonicalStatement(standard, rows)),
    previousHash: sealChain(context, standard).versions.at(-1)?.recordHash ?? "",
  };
  const workbookId = context.settings.text("Workbook id", "27001");
  return { ...unsigned, recordHash: await sha256(canonicalVersion(workbookId, unsigned)) };
}

function versionRow(sealed: SealedVersion): Row {
  return new Map<string, CellValue>([
    ["Standard", STANDARD_NAMES[sealed.standard].cell],
    ["Version", sealed.version],
    ["Approved on", toSerial(sealed.approvedOn as IsoDate)],
    ["Approved by", sealed.approvedBy],
    ["Reason", sealed.reason],
    ["Statement hash", sealed.statementHash],
    ["Record hash", sealed.recordHash],
    ["Previous hash", sealed.previousHash === "" ? undefined : sealed.previousHash],
  ]);
}

/** Changes of the cells of a record that hold something else. */
function typedOver(table: string, record: RecordState, values: Row): CellChange[] {
  const key = recordKey(record.row, tableLayout(table)?.keys ?? []);
  return [...values].flatMap(([column, value]): CellChange[] => {
    const expected = record.row.get(column);
    return isSameValue(expected, value) ? [] : [{ table, key, column, expected, value }];
  });
}

/** The printed title says what was approved; the date of a version stays when it was given. */
function settingChanges(state: WorkbookState, input: SealInput): CellChange[] {
  const { standard, version, approver, today } = input;
  const table = tableOf(state, "AB_Settings");
  const column = STANDARD_NAMES[standard].cell;
  if (table?.headings.includes(column) !== true) return [];
  const record = (name: string) => {
    const found = recordsOf(table).filter(({ row }) => row.get("Setting") === name);
    return found.length === 1 ? found[0] : undefined;
  };
  const before = record("SoA version")?.row.get(column);
  const isDated = !isSameValue(record("SoA date")?.row.get(column), "");
  const isSameVersion = isSameValue(before, version.trim());
  const values: [string, CellValue][] = [
    ["SoA version", version.trim()],
    ...(isSameVersion && isDated ? [] : [["SoA date", toSerial(today)] as [string, CellValue]]),
    ["Approved by", approver],
    ["Approved on", toSerial(today)],
  ];
  return values.flatMap(([name, value]) => {
    const found = record(name);
    return found === undefined ? [] : typedOver("AB_Settings", found, new Map([[column, value]]));
  });
}
