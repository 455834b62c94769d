import type { RoadmapTask } from "../../core/workbook";
import { Own, Paragraph } from "../frame/Column";
import { useLayoutStyles } from "../frame/layoutStyles";
import { useSteps } from "../frame/useSteps";
import { useFormats, useStrings } from "../language";

const STEP = 20;

/** The tasks that planning would add, with their days; nothing where there are none. */
export function AddedTasks({ tasks }: { readonly tasks: readonly RoadmapTask[] }) {
  const { roadmap: strings } = useStrings();
  const { day } = useFormats();
  const layout = useLayoutStyles();
  const [shown, more] = useSteps(tasks, STEP);
  if (tasks.length === 0) return null;
  return (
    <>
      <Paragraph>{strings.added(tasks.length)}</Paragraph>
      <ul className={layout.list}>
        {shown.map(({ id, what, startsOn = "", endsOn = "" }) => (
          <li key={id}>
            <Own>{what}</Own>{" "}
            <span className={layout.faint}>{strings.days(day(startsOn), day(endsOn))}</span>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
