import { makeStyles, tokens } from "@fluentui/react-components";
import type { RoadmapBar, RoadmapPart, RoadmapView } from "../../app/roadmap/roadmapView";
import { Own } from "../frame/Column";
import { useLayoutStyles } from "../frame/layoutStyles";
import { useSteps } from "../frame/useSteps";
import { useFormats, useStrings } from "../language";
import type { TaskWays } from "./roadmapProps";
import { BAR_HEIGHT, TaskBar } from "./TaskBar";
import { TaskLink } from "./TaskLink";
import { StateWord } from "./StateWord";
import { TimeLines, TimeScale } from "./TimeScale";

const useStyles = makeStyles({
  phase: { display: "grid", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  // Where there is room the words stand beside their bars.
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalL,
    alignItems: "center",
    "@media (min-width: 700px)": { gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)" },
  },
  beside: { display: "none", "@media (min-width: 700px)": { display: "block" } },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { overflowWrap: "anywhere", minWidth: 0 },
  bar: { display: "block", width: "100%" },
});

const STEP = 40;
const MARGIN = 5;

/** The tasks of a phase: each in words, with its bar; its id leads to its card. */
export function PhaseChart(
  props: TaskWays & { readonly view: RoadmapView; readonly part: RoadmapPart },
) {
  const { view, part, onOpen } = props;
  const { roadmap: strings } = useStrings();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { phase, bars } = part;
  const [shown, more] = useSteps(bars, STEP);
  const done = bars.filter(({ state }) => state === "Done").length;
  return (
    <div className={styles.phase}>
      <h3 className={layout.heading}>
        {phase === undefined ? strings.noPhase : <Own>{phase}</Own>}
        {": "}
        {strings.ofPhase(done, bars.length)}
      </h3>
      <div className={styles.row}>
        <span className={styles.beside} />
        <TimeScale view={view} />
      </div>
      <ul className={styles.rows}>
        {shown.map((bar, index) => (
          <li key={`${bar.task.id} ${String(index)}`} className={styles.entry}>
            <TaskRow view={view} bar={bar} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}

function TaskRow(
  props: Pick<TaskWays, "onOpen"> & { readonly view: RoadmapView; readonly bar: RoadmapBar },
) {
  const { view, bar, onOpen } = props;
  const styles = useStyles();
  const height = BAR_HEIGHT + 2 * MARGIN;
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <TaskLink bar={bar} onOpen={onOpen} /> <Own>{bar.task.what}</Own>
        <TaskFacts bar={bar} />
      </div>
      <svg className={styles.bar} height={height} aria-hidden="true">
        <TimeLines view={view} top={0} height={height} />
        {bar.bar !== undefined && bar.state !== "" && (
          <TaskBar state={bar.state} {...bar.bar} top={MARGIN} />
        )}
      </svg>
    </div>
  );
}

/** State, days and owner of a task in words. */
function TaskFacts({ bar: { task, state, bar } }: { readonly bar: RoadmapBar }) {
  const { roadmap: strings } = useStrings();
  const { day } = useFormats();
  const layout = useLayoutStyles();
  const { startsOn = "", endsOn = "", owner, doneOn } = task;
  return (
    <div className={layout.faint}>
      <StateWord state={state} /> {doneOn !== undefined && <>{strings.doneOn(day(doneOn))}, </>}
      {bar === undefined ? strings.noDays : strings.days(day(startsOn), day(endsOn))}
      {owner !== "" && (
        <>
          , <Own>{owner}</Own>
        </>
      )}
    </div>
  );
}
