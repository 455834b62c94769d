import { controlsOf, type Standard } from "../../../src/core/catalog";
import { parseIsoDate } from "../../../src/core/day";
import { SOA_CHECKS, type Hit, type SoaInput, type SoaSettings } from "../../../src/core/soa";
import {
  clauseAnswerFromRow,
  statementFromRow,
  type CellValue,
  type ClauseAnswer,
} from "../../../src/core/workbook";

/** Serial number of 2026-11-24, the day of these tests. */
export const TODAY_SERIAL = 46350;

/** Cells of one row by heading. */
export type Cells = Readonly<Record<string, CellValue>>;

/** A row of the statement; Control is A.5.1 unless it says otherwise. */
export const statement = (cells: Cells, standard: Standard = "27001") =>
  statementFromRow(standard, new Map(Object.entries({ Control: "A.5.1", ...cells })));

/** A row of the clauses of ISO 27001 unless it says otherwise. */
export const clause = (cells: Cells): ClauseAnswer =>
  clauseAnswerFromRow(
    new Map(Object.entries({ Standard: "ISO 27001", Clause: "Clause 4.1", ...cells })),
  );

/** Settings that no check objects to. */
const SETTINGS: SoaSettings = {
  phase: "Certified",
  evidenceIsElsewhere: false,
  evidenceMonths: 12,
  version: "1.0",
  datedOn: parseIsoDate("2026-10-01"),
  approvedBy: "Ada",
  treatmentPlanApprovedOn: parseIsoDate("2026-10-01"),
  versionOnCertificate: "1.0",
  onlyUsesAi: false,
};

/** What one standard's checks look at, on 2026-11-24. */
export const input = (
  rows: readonly Cells[],
  more: Omit<Partial<SoaInput>, "settings"> & { readonly settings?: Partial<SoaSettings> } = {},
): SoaInput => {
  const standard = more.standard ?? "27001";
  return {
    today: parseIsoDate("2026-11-24"),
    statements: rows.map((cells) => statement(cells, standard)),
    otherStatements: [],
    clauses: [],
    ...more,
    standard,
    settings: { ...SETTINGS, ...more.settings },
  };
};

const GRAVITY = ["error", "warning", "info"];

/** What one check finds, each hit with its severity, which is never graver than the check's. */
export const hits = (id: string, of: SoaInput): readonly (Hit & { severity: string })[] => {
  const check = SOA_CHECKS.find((one) => one.id === id);
  if (check === undefined) throw new Error(`no check ${id}`);
  return check.find(of).map((hit) => {
    const severity = hit.severity ?? check.severity;
    if (GRAVITY.indexOf(severity) < GRAVITY.indexOf(check.severity)) {
      throw new Error(`${id} is graver than it says`);
    }
    return { ...hit, severity };
  });
};

/** Severities of what one check finds over single rows. */
export const severities = (
  id: string,
  rows: readonly Cells[],
  more: Parameters<typeof input>[1] = {},
) => hits(id, input(rows, more)).map(({ severity }) => severity);

/** All rows of a standard's Annex A, each with the same cells. */
export const annexA = (standard: Standard, cells: Cells): Cells[] =>
  controlsOf(standard).map(({ id, title }) => ({ Control: id, Title: title, ...cells }));
