import { makeStyles } from "@fluentui/react-components";
import type { IsoDate } from "../../core/day";
import type { RoadmapBar } from "../../app/roadmap/roadmapView";
import { Own } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useTableStyles } from "../frame/tableStyles";
import { useSteps } from "../frame/useSteps";
import { useFormats, useStrings } from "../language";
import { placeOfTask, type TaskWays } from "./roadmapProps";
import { StateWord } from "./StateWord";
import { TaskLink } from "./TaskLink";

const useStyles = makeStyles({ what: { minWidth: "160px" } });

const STEP = 150;

/** All tasks with their days; each leads to its card, and where sheets are seen to its row. */
export function TaskTable(props: TaskWays & { readonly bars: readonly RoadmapBar[] }) {
  const { bars, onReveal } = props;
  const { roadmap: strings } = useStrings();
  const styles = useTableStyles();
  const [shown, more] = useSteps(bars, STEP);
  const columns = Object.values(strings.columns);
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={strings.table}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[...columns, ...(onReveal === undefined ? [] : [strings.sheet])].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((bar, index) => (
              <TaskRow key={`${bar.task.id} ${String(index)}`} {...props} bar={bar} />
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}

function TaskRow({ bar, onOpen, onReveal }: TaskWays & { readonly bar: RoadmapBar }) {
  const { none, roadmap: strings } = useStrings();
  const { day } = useFormats();
  const styles = useTableStyles();
  const own = useStyles();
  const { id, what, startsOn, endsOn, owner } = bar.task;
  const place = placeOfTask(bar);
  const shown = (on: IsoDate | undefined) => (on === undefined ? none : day(on));
  return (
    <tr>
      <th scope="row">
        <TaskLink bar={bar} onOpen={onOpen} />
      </th>
      <td className={own.what}>
        <Own>{what}</Own>
      </td>
      <td>
        <StateWord state={bar.state} />
      </td>
      <td className={styles.short}>{shown(startsOn)}</td>
      <td className={styles.short}>{shown(endsOn)}</td>
      <td>
        <Own>{owner}</Own>
      </td>
      {onReveal !== undefined && (
        <td>
          {place !== undefined && (
            <PlainButton name={strings.revealOf(id)} onOpen={() => onReveal(place)}>
              {strings.reveal}
            </PlainButton>
          )}
        </td>
      )}
    </tr>
  );
}
