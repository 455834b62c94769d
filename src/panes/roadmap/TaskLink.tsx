import type { RoadmapBar } from "../../app/roadmap/roadmapView";
import { Own } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useStrings } from "../language";
import { placeOfTask, type TaskWays } from "./roadmapProps";

/** The id of a task, which leads to its card. */
export function TaskLink(
  props: Pick<TaskWays, "onOpen"> & { readonly bar: Pick<RoadmapBar, "task"> },
) {
  const { bar, onOpen } = props;
  const { roadmap: strings } = useStrings();
  const place = placeOfTask(bar);
  if (place === undefined) return <>{strings.noId}</>;
  return (
    <PlainButton onOpen={() => onOpen(place)}>
      <Own>{bar.task.id}</Own>
    </PlainButton>
  );
}
