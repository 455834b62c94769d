import {
  planCertification,
  PROGRAMME_KIND_NAMES,
  type CertificationFacts,
  type CertificationPlan,
} from "../../core/audit";
import type { Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import { UserError } from "../../core/issue";
import type { SheetContext } from "../../core/sheets";
import { rowsOf, type Row } from "../../core/workbook";
import { auditRowsOf, certificationFacts, dayOfCell } from "../cycle/certificationFacts";
import { laddersOf } from "../remind/dueThings";
import { stepsOf } from "../remind/sources/auditsDue";
import { programmeOf, type ProgrammeRecord } from "./programmeOf";
import {
  isExternalKind,
  lineOfRow,
  toLine,
  type LineContext,
  type ProgrammeLine,
} from "./programmeLine";

/** What the pane shows of one standard's audits. */
export interface StandardAudits {
  readonly standard: Standard;
  /** As typed in the settings; undefined before the certification decision. */
  readonly decidedOn: IsoDate | undefined;
  /** Of the cycle that runs last, printed or assumed; undefined before the decision. */
  readonly expiresOn: IsoDate | undefined;
  /** As it stands in the settings; undefined where it is assumed. */
  readonly printedExpiry: IsoDate | undefined;
  readonly stage1On: IsoDate | undefined;
  readonly stage2On: IsoDate | undefined;
  /** Why there are no cycles, one sentence, when the days typed contradict each other. */
  readonly contradiction: string | undefined;
  /** The whole programme by due day; lines without a day last. */
  readonly lines: readonly ProgrammeLine[];
  /** The first audit of the certification body that is not done. */
  readonly next: ProgrammeLine | undefined;
  readonly plan: CertificationPlan | undefined;
}

/** The audits of one standard, as its settings and its rows of AB_Audits say. */
export function standardAudits(context: SheetContext, standard: Standard): StandardAudits {
  const { settings, content, today } = context;
  const rows = rowsOf(content, "AB_Audits");
  const facts = certificationFacts(standard, settings, rows);
  const found = programmeUnlessOdd(standard, context, facts);
  const ladders = laddersOf(settings, standard);
  const lines = linesOf(auditRowsOf(rows, standard), found.records, standard, {
    today,
    plan: found.plan,
    firstStep: (kind) => Math.max(0, ...stepsOf(kind, isExternalKind(kind), ladders)),
  });
  return {
    standard,
    decidedOn: facts?.decidedOn,
    expiresOn: found.plan?.expiresOn ?? facts?.expiresOn,
    printedExpiry: settings.day("Expires on", standard),
    stage1On: settings.day("Stage 1 on", standard),
    stage2On: settings.day("Stage 2 on", standard),
    contradiction: found.contradiction,
    lines,
    next: lines.find((line) => line.isExternal && line.state !== "done" && line.dueOn),
    plan: found.plan,
  };
}

interface Found {
  readonly records: readonly ProgrammeRecord[];
  readonly plan: CertificationPlan | undefined;
  readonly contradiction: string | undefined;
}

function programmeUnlessOdd(
  standard: Standard,
  { settings, content, today }: SheetContext,
  facts: CertificationFacts | undefined,
): Found {
  const rows = rowsOf(content, "AB_Audits");
  try {
    const plan = facts && planCertification(facts, today);
    const records = programmeOf(standard, settings, rows, today);
    return { records, plan, contradiction: undefined };
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    // Shown above what the sheet has.
    return { records: [], plan: undefined, contradiction: cause.message };
  }
}

function linesOf(
  rows: readonly Row[],
  records: readonly ProgrammeRecord[],
  standard: Standard,
  context: LineContext,
): readonly ProgrammeLine[] {
  const used = new Set(records.map(({ row }) => row));
  return [
    ...records.map((record) => lineOfRecord(record, standard, context)),
    ...rows.filter((row) => !used.has(row)).map((row) => lineOfRow(row, standard, context)),
  ]
    .filter(({ key }) => key !== "")
    .sort(byDueDay);
}

function lineOfRecord(
  { entry, key, row }: ProgrammeRecord,
  standard: Standard,
  about: LineContext,
) {
  const day = (heading: string) => dayOfCell(row?.get(heading));
  const { target, hardLimit, windowStart, windowEnd, cycle } = entry;
  const typed = row && lineOfRow(row, standard, about);
  return toLine(
    {
      standard,
      key: typed?.key ?? key,
      kind: PROGRAMME_KIND_NAMES[entry.kind],
      cycle,
      days: {
        ...{ target, hardLimit, windowStart, windowEnd },
        ...{ plannedOn: day("Planned on"), doneOn: day("Done on"), decidedOn: day("Decided on") },
      },
      isOnSheet: row !== undefined,
    },
    about,
  );
}

function byDueDay(one: ProgrammeLine, other: ProgrammeLine): number {
  const [a, b] = [one, other].map(({ dueOn }) => dueOn ?? "9999");
  return (a ?? "") < (b ?? "") ? -1 : Number((a ?? "") > (b ?? ""));
}
