import { STANDARD_NAMES, standardFromText, type Standard } from "../../../core/catalog";
import type { DueThing } from "../../../core/calendar";
import { addMonths, type IsoDate } from "../../../core/day";
import { soaInput } from "../../../core/sheets";
import { cellText, recordKey, rowsOf, type Row } from "../../../core/workbook";
import { dayOfCell } from "../../cycle/certificationFacts";
import type { DueSource, SourceInput } from "./source";

/** Reviews of clauses 4 to 10, and their evidence that stops counting. */
export const clausesDue: DueSource = (input) =>
  rowsOf(input.context.content, "AB_Clauses").flatMap((row) => {
    const standard = standardFromText(cellText(row.get("Standard")));
    if (standard === undefined || !input.standards.includes(standard)) return [];
    const provedOn = dayOfCell(row.get("Evidence date"));
    const { evidenceMonths } = soaInput(input.context, standard).settings;
    const until = provedOn && addMonths(provedOn, evidenceMonths);
    return [
      ...thing(row, input, {
        ...{ standard, kind: "Clause review", on: dayOfCell(row.get("Next review")) },
        column: "Reviewed on",
      }),
      ...thing(row, input, {
        ...{ standard, kind: "Clause evidence to renew", on: until },
        column: "Evidence date",
      }),
    ];
  });

interface Due extends Pick<DueThing, "kind"> {
  readonly standard: Standard;
  readonly on: IsoDate | undefined;
  /** Column that takes the day on which it was done. */
  readonly column: string;
}

function thing(
  row: Row,
  { laddersOf }: SourceInput,
  { standard, kind, on, column }: Due,
): DueThing[] {
  const clause = cellText(row.get("Clause")).trim();
  if (on === undefined || clause === "") return [];
  const title = cellText(row.get("Title")).trim();
  const key = recordKey(row, ["Standard", "Clause"]);
  return [
    {
      standard,
      cycle: undefined,
      kind,
      subject: clause,
      about: `${STANDARD_NAMES[standard].cell} ${clause} ${title}`.trim(),
      dueOn: on,
      plannedOn: undefined,
      doneOn: undefined,
      owner: cellText(row.get("Owner")).trim(),
      steps: laddersOf(standard).usual,
      doneCell: { table: "AB_Clauses", key, column, isDecisive: false },
    },
  ];
}
