import { standardsOf } from "../../../core/roadmap";
import { roadmapTasksOf } from "../../../core/sheets";
import { sensibleDay } from "../../cycle/certificationFacts";
import type { DueSource } from "./source";

/** Tasks of the roadmap on the day on which they end. */
export const roadmapDue: DueSource = ({ context, standards, laddersOf }) =>
  roadmapTasksOf(context).flatMap((task) => {
    const [first] = standardsOf(task).filter((one) => standards.includes(one));
    const dueOn = sensibleDay(task.endsOn);
    if (first === undefined || dueOn === undefined || task.id === "") return [];
    const { id, standard, what, owner, doneOn } = task;
    return [
      {
        ...{ standard, cycle: undefined, kind: "Roadmap task", subject: id },
        ...{ about: what === "" ? id : what, dueOn, plannedOn: undefined, doneOn, owner },
        steps: laddersOf(first).usual,
        doneCell: { table: "AB_Roadmap", key: id, column: "Done on", isDecisive: true },
      },
    ];
  });
