import { STANDARD_NAMES, standardFromText } from "../../../core/catalog";
import { cellText, recordKey, rowsOf } from "../../../core/workbook";
import { dayOfCell } from "../../cycle/certificationFacts";
import type { DueSource } from "./source";

/** Reviews of clauses 4 to 10. */
export const clausesDue: DueSource = ({ context, standards, laddersOf }) =>
  rowsOf(context.content, "AB_Clauses").flatMap((row) => {
    const standard = standardFromText(cellText(row.get("Standard")));
    const on = dayOfCell(row.get("Next review"));
    const clause = cellText(row.get("Clause")).trim();
    if (standard === undefined || on === undefined || clause === "") return [];
    if (!standards.includes(standard)) return [];
    const title = cellText(row.get("Title")).trim();
    const key = recordKey(row, ["Standard", "Clause"]);
    return [
      {
        standard,
        cycle: undefined,
        kind: "Clause review",
        subject: clause,
        about: `${STANDARD_NAMES[standard].cell} ${clause} ${title}`.trim(),
        dueOn: on,
        plannedOn: undefined,
        doneOn: undefined,
        owner: cellText(row.get("Owner")).trim(),
        steps: laddersOf(standard).usual,
        doneCell: { table: "AB_Clauses", key, column: "Reviewed on", isDecisive: false },
      },
    ];
  });
