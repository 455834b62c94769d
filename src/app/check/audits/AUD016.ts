import { PROGRAMME_KIND_NAMES } from "../../../core/audit";
import { dayOfCell } from "../../cycle/certificationFacts";
import { preparationOf } from "../../programme/programmeOf";
import type { AuditCheck } from "./auditCheck";
import { auditPlace } from "./places";

export const AUD016: AuditCheck = {
  id: "AUD016",
  severity: "warning",
  summary: "An internal audit, a review or an evidence freeze is overdue",
  source: "27001 and 42001: 9.2, 9.3",
  find: ({ standards, context: { today } }) =>
    standards.flatMap(({ standard, rows }) =>
      rows.flatMap((row) => {
        const kind = preparationOf(row);
        const day = (heading: string) => dayOfCell(row.get(heading));
        const dueOn = day("Planned on") ?? day("Target");
        if (kind === undefined || day("Done on") !== undefined) return [];
        if (dueOn === undefined || dueOn >= today) return [];
        const message = `${PROGRAMME_KIND_NAMES[kind]} was due on ${dueOn}: hold it, or type when it was done.`;
        return [{ ...auditPlace(standard, row, "Done on"), message }];
      }),
    ),
};
