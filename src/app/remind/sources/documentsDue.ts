import { STANDARD_NAMES, standardFromText } from "../../../core/catalog";
import { cellText, rowsOf } from "../../../core/workbook";
import { dayOfCell } from "../../cycle/certificationFacts";
import type { DueSource } from "./source";

/** Reviews of documents and records. */
export const documentsDue: DueSource = ({ context, standards, laddersOf }) =>
  rowsOf(context.content, "AB_Documents").flatMap((row) => {
    const standard = standardFromText(cellText(row.get("Standard")));
    const on = dayOfCell(row.get("Next review"));
    const [of, title] = ["Clause", "Document"].map((one) => cellText(row.get(one)).trim());
    if (standard === undefined || on === undefined || title === undefined || title === "") {
      return [];
    }
    if (!standards.includes(standard)) return [];
    return [
      {
        standard,
        cycle: undefined,
        kind: "Document review",
        subject: `${of ?? ""} ${title}`.trim(),
        about: `${STANDARD_NAMES[standard].cell} ${of ?? ""}: ${title}`,
        dueOn: on,
        plannedOn: undefined,
        doneOn: undefined,
        owner: cellText(row.get("Owner")).trim(),
        steps: laddersOf(standard).usual,
        doneCell: undefined,
      },
    ];
  });
