import { AuditsOutOfOrderError } from "../../../core/audit";
import { cellText, isSameKey, type Settings } from "../../../core/workbook";
import { dayOfCell } from "../../cycle/certificationFacts";
import { CYCLE_SOURCE, type AuditCheck, type AuditHit, type StandardAudits } from "./auditCheck";
import { auditPlace, settingPlace } from "./places";

const CODES = ["audits-out-of-order", "audit-given-twice"];

export const AUD004: AuditCheck = {
  id: "AUD004",
  severity: "error",
  summary: "Audits and decisions whose days are not in their order",
  source: CYCLE_SOURCE,
  find: ({ standards, context }) =>
    standards.flatMap((audits) => [...stages(audits, context.settings), ...ofCycle(audits)]),
};

function stages({ standard, facts }: StandardAudits, settings: Settings): AuditHit[] {
  const [stage1, stage2] = ["Stage 1 on", "Stage 2 on"].map((name) => settings.day(name, standard));
  const place = settingPlace(standard, "Stage 2 on");
  if (stage2 === undefined) return [];
  if (stage1 !== undefined && stage1 > stage2) {
    return [{ ...place, message: `Stage 2 (${stage2}) must not be before stage 1 (${stage1}).` }];
  }
  const decidedOn = facts?.decidedOn;
  if (decidedOn === undefined || decidedOn >= stage2) return [];
  const message = `Stage 2 (${stage2}) must not be after the certification decision (${decidedOn}).`;
  return [{ ...place, message }];
}

function ofCycle({ standard, rows, contradiction }: StandardAudits): AuditHit[] {
  if (contradiction === undefined || !CODES.includes(contradiction.code)) return [];
  const { message } = contradiction;
  if (contradiction instanceof AuditsOutOfOrderError) {
    const { second, secondOn } = contradiction;
    for (const column of ["Done on", "Planned on", "Decided on"]) {
      const row = rows.find(
        (one) =>
          dayOfCell(one.get(column)) === secondOn &&
          (column === "Decided on" || isSameKey(cellText(one.get("Kind")).trim(), second)),
      );
      if (row !== undefined) return [{ ...auditPlace(standard, row, column), message }];
    }
  }
  return [{ ...settingPlace(standard, "Decided on"), message }];
}
