import { objectivesOf } from "../../../core/sheets";
import { countedObjectives, isOpenObjective } from "../../../core/workbook";
import { recordDue, type DueSource } from "./source";

/** Open objectives to be reached, and to be measured. */
export const objectivesDue: DueSource = (input) =>
  countedObjectives(objectivesOf(input.context))
    .filter(isOpenObjective)
    .flatMap(({ id, aim, owner, dueOn, nextResultOn, standards }) =>
      (
        [
          ["Objective to reach", dueOn],
          ["Objective to measure", nextResultOn],
        ] as const
      ).flatMap(([kind, on]) =>
        recordDue(input, standards, {
          ...{ kind, subject: id, about: `${id} ${aim.trim()}`.trim(), on, owner },
          doneCell: undefined,
        }),
      ),
    );
