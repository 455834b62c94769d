import { STANDARD_NAMES, type Standard } from "../../../core/catalog";
import type { DueThing } from "../../../core/calendar";
import { addMonths, type IsoDate } from "../../../core/day";
import { soaInput, soaTable } from "../../../core/sheets";
import { countedStatements, type ApplicabilityStatement } from "../../../core/workbook";
import { sensibleDay } from "../../cycle/certificationFacts";
import type { DueSource, SourceInput } from "./source";

/** Reviews of controls, evidence that stops counting, and target dates of what is not in force. */
export const controlsDue: DueSource = (input) =>
  input.standards.flatMap((standard) => {
    const { statements, settings } = soaInput(input.context, standard);
    return countedStatements(statements).flatMap((row) => {
      const { evidenceOn, validMonths, targetOn, nextReviewOn, applicable, status } = row;
      const isIn = applicable === "Yes";
      const provedOn = isIn ? sensibleDay(evidenceOn) : undefined;
      const until = provedOn && addMonths(provedOn, validMonths ?? settings.evidenceMonths);
      const isOpen = isIn && status !== "Implemented";
      return [
        ...thing(row, input, { kind: "Control review", on: nextReviewOn, column: "Reviewed on" }),
        ...thing(row, input, { kind: "Evidence to renew", on: until, column: "Evidence date" }),
        ...thing(row, input, { kind: "Control in force", on: isOpen ? targetOn : undefined }),
      ];
    });
  });

interface Due {
  readonly kind: string;
  readonly on: IsoDate | undefined;
  /** Column that takes the day on which it was done. */
  readonly column?: string;
}

function thing(
  { standard, control, title, owner }: ApplicabilityStatement,
  { laddersOf }: SourceInput,
  { kind, on, column }: Due,
): DueThing[] {
  if (on === undefined) return [];
  const key = control.trim();
  return [
    {
      standard,
      cycle: undefined,
      kind,
      subject: key,
      about: aboutOf(standard, key, title),
      dueOn: on,
      plannedOn: undefined,
      doneOn: undefined,
      owner: owner.trim(),
      steps: laddersOf(standard).usual,
      doneCell:
        column === undefined
          ? undefined
          : { table: soaTable(standard), key, column, isDecisive: false },
    },
  ];
}

function aboutOf(standard: Standard, id: string, title: string): string {
  return `${STANDARD_NAMES[standard].cell} ${id} ${title.trim()}`.trim();
}
