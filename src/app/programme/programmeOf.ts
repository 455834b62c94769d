import {
  auditProgramme,
  planCertification,
  PREPARATIONS,
  PROGRAMME_KIND_NAMES,
  type Preparation,
  type PreparationLeads,
  type ProgrammeEntry,
} from "../../core/audit";
import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import {
  cellText,
  isSameKey,
  leadDays,
  type LeadDaySetting,
  type Row,
  type Settings,
} from "../../core/workbook";
import {
  auditKindOf,
  auditRowsOf,
  certificationFacts,
  cycleOfRow,
  dayOfCell,
  sensibleDay,
  windowDays,
} from "../cycle/certificationFacts";

/** An entry of the programme, with the row of the workbook that it has. */
export interface ProgrammeRecord {
  readonly entry: ProgrammeEntry;
  /** Key of its row: "ISO 27001 C1 Surveillance audit 1". */
  readonly key: string;
  readonly row: Row | undefined;
}

const LEADS: Readonly<Record<Preparation, LeadDaySetting>> = {
  "internal-audit": "Internal audit lead days",
  "soa-review": "SoA review lead days",
  "management-review": "Management review lead days",
  "evidence-freeze": "Evidence freeze lead days",
};

/**
 * The audit programme of one standard as its settings make it, with the rows that are there already.
 *
 * @param rows - of AB_Audits
 * @throws UserError for days that contradict each other
 */
export function programmeOf(
  standard: Standard,
  settings: Settings,
  rows: readonly Row[],
  today: IsoDate,
): readonly ProgrammeRecord[] {
  const facts = certificationFacts(standard, settings, rows);
  const ofStandard = auditRowsOf(rows, standard);
  const entries = auditProgramme({
    stage1On: sensibleDay(settings.day("Stage 1 on", standard)),
    stage2On: sensibleDay(settings.day("Stage 2 on", standard)),
    certification: facts && { facts, plan: planCertification(facts, today) },
    leads: leadsOf(settings, standard),
    windowDays: windowDays(settings, standard),
    agreed: agreedDays(ofStandard, standard),
    own: ownDays(ofStandard, standard),
    names: new Set(ofStandard.map((row) => nameOf(row, standard))),
    today,
  });
  return entries.map((entry) => ({
    entry,
    key: keyOf(standard, entry.name),
    row: rowOf(ofStandard, standard, entry),
  }));
}

/** Key of the row of an entry. */
export function keyOf(standard: Standard, name: string): string {
  return `${STANDARD_NAMES[standard].cell} ${name}`;
}

/** The kind of preparation that a row is; undefined for all other rows. */
export function preparationOf(row: Row): Preparation | undefined {
  const name = cellText(row.get("Kind")).trim().toLowerCase();
  return PREPARATIONS.find((kind) => PROGRAMME_KIND_NAMES[kind].toLowerCase() === name);
}

/** Whether a row has a key as the programme gives them, so that it is the programme's and no own one. */
export function isOfProgramme(row: Row, standard: Standard): boolean {
  const key = cellText(row.get("Audit")).trim().toLowerCase();
  const start = `${STANDARD_NAMES[standard].cell} `.toLowerCase();
  return key.startsWith(start) && PROGRAMME_NAME.test(key.slice(start.length));
}

const KINDS = Object.values(PROGRAMME_KIND_NAMES).join("|");
const PROGRAMME_NAME = new RegExp(
  `^(?:c\\d+ )?(?:${KINDS})(?: \\d{4}| before (?:${KINDS}))?$`,
  "i",
);

function leadsOf(settings: Settings, standard: Standard): PreparationLeads {
  const lead = (kind: Preparation) => leadDays(settings, LEADS[kind], standard);
  return {
    "internal-audit": lead("internal-audit"),
    "soa-review": lead("soa-review"),
    "management-review": lead("management-review"),
    "evidence-freeze": lead("evidence-freeze"),
  };
}

function nameOf(row: Row, standard: Standard): string {
  const kind = auditKindOf(row);
  if (kind !== undefined) return `C${String(cycleOfRow(row))} ${PROGRAMME_KIND_NAMES[kind]}`;
  return cellText(row.get("Audit")).trim().slice(keyOf(standard, "").length);
}

function agreedDays(rows: readonly Row[], standard: Standard): ReadonlyMap<string, IsoDate> {
  return new Map(
    rows.flatMap((row): [string, IsoDate][] => {
      const planned = dayOfCell(row.get("Planned on"));
      const held = preparationOf(row) === undefined ? undefined : dayOfCell(row.get("Done on"));
      const on = held ?? planned;
      return on === undefined ? [] : [[nameOf(row, standard), on]];
    }),
  );
}

function ownDays(rows: readonly Row[], standard: Standard) {
  return rows.flatMap((row) => {
    const kind = preparationOf(row);
    if (kind === undefined || isOfProgramme(row, standard)) return [];
    const days = ["Done on", "Planned on", "Target"].map((heading) => dayOfCell(row.get(heading)));
    const on = days.find((day) => day !== undefined);
    return on === undefined ? [] : [{ kind, on }];
  });
}

/** By key; an external audit also by kind and cycle, because people give audits names of their own. */
function rowOf(rows: readonly Row[], standard: Standard, entry: ProgrammeEntry): Row | undefined {
  const key = keyOf(standard, entry.name);
  const byKey = rows.find((row) => isSameKey(cellText(row.get("Audit")).trim(), key));
  if (byKey !== undefined) return byKey;
  return rows.find((row) => auditKindOf(row) === entry.kind && cycleOfRow(row) === entry.cycle);
}
