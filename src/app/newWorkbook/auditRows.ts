import { AUDIT_KIND_NAMES, planCertification, WINDOW_DAYS } from "../../core/audit";
import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import { toSerial, type IsoDate } from "../../core/day";
import type { CellValue, Row, Settings } from "../../core/workbook";

/**
 * The audit programme of one standard from its settings: stage 1 and 2 where they have days, and the
 * cycle once the certification decision is known.
 */
export function auditRows(standard: Standard, settings: Settings, today: IsoDate): readonly Row[] {
  return [...stageRows(standard, settings), ...cycleRows(standard, settings, today)];
}

function stageRows(standard: Standard, settings: Settings): Row[] {
  if (settings.day("Decided on", standard) !== undefined) return [];
  return ["Stage 1", "Stage 2"].flatMap((kind) => {
    const on = settings.day(`${kind} on`, standard);
    if (on === undefined) return [];
    return [
      auditRow(standard, kind, [
        ["Target", toSerial(on)],
        ["Hard limit", toSerial(on)],
        ["Window start", toSerial(on)],
        ["Window end", toSerial(on)],
        ["Planned on", toSerial(on)],
        ["Body", settings.text("Certification body", standard)],
      ]),
    ];
  });
}

function cycleRows(standard: Standard, settings: Settings, today: IsoDate): Row[] {
  const decidedOn = settings.day("Decided on", standard);
  if (decidedOn === undefined) return [];
  const expiresOn = settings.day("Expires on", standard);
  const typedDays = Number(settings.text("Window days", standard));
  const { audits } = planCertification(
    {
      decidedOn,
      ...(expiresOn !== undefined && { expiresOn }),
      windowDays: WINDOW_DAYS.find((days) => days === typedDays) ?? 30,
      strictAnniversary: settings.word("Strict anniversary", standard, ["Yes", "No"]) === "Yes",
    },
    today,
  );
  return audits.map(({ kind, cycle, target, hardLimit, windowStart, windowEnd }) =>
    auditRow(standard, AUDIT_KIND_NAMES[kind], [
      ["Cycle", cycle],
      ["Target", toSerial(target)],
      ["Hard limit", toSerial(hardLimit)],
      ["Window start", toSerial(windowStart)],
      ["Window end", toSerial(windowEnd)],
      ["Body", settings.text("Certification body", standard)],
    ]),
  );
}

function auditRow(standard: Standard, kind: string, cells: [string, CellValue][]): Row {
  const cell = STANDARD_NAMES[standard].cell;
  const cycle = cells.find(([heading]) => heading === "Cycle")?.[1];
  const key = typeof cycle === "number" ? `${cell} C${String(cycle)} ${kind}` : `${cell} ${kind}`;
  return new Map([["Audit", key], ["Standard", cell], ["Kind", kind], ...cells]);
}
