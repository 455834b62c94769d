import type { RoadmapView } from "../../app/roadmap/roadmapView";
import { Paragraph } from "../frame/Column";
import { useLayoutStyles } from "../frame/layoutStyles";
import { useSteps } from "../frame/useSteps";
import { useStrings } from "../language";
import type { TaskWays } from "./roadmapProps";
import { TaskLink } from "./TaskLink";

/** Names the tasks that nothing needs any more; nothing where there are none. */
export function UnneededTasks(props: TaskWays & { readonly view: RoadmapView }) {
  const { roadmap: strings } = useStrings();
  const layout = useLayoutStyles();
  const unneeded = props.view.parts.flatMap(({ bars }) => bars).filter((one) => one.isUnneeded);
  const [shown, more] = useSteps(unneeded, 10);
  if (unneeded.length === 0) return null;
  return (
    <>
      <Paragraph>{strings.unneeded}</Paragraph>
      <ul className={layout.list}>
        {shown.map((bar) => (
          <li key={bar.task.id}>
            <TaskLink bar={bar} onOpen={props.onOpen} /> <span translate="no">{bar.task.what}</span>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
