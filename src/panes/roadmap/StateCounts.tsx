import { makeStyles, tokens } from "@fluentui/react-components";
import type { TaskState } from "../../core/workbook";
import { useStrings } from "../language";
import { TaskBar } from "./TaskBar";

const useStyles = makeStyles({
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  count: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  name: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  number: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

const SHOWN: readonly TaskState[] = ["Done", "Running", "Late", "Planned", ""];

/** How many tasks are in each state, with the look of its bars: the key of the chart. */
export function StateCounts({ counts }: { readonly counts: Readonly<Record<TaskState, number>> }) {
  const { roadmap: strings } = useStrings();
  const styles = useStyles();
  return (
    <dl className={styles.counts}>
      {SHOWN.filter((state) => state !== "" || counts[state] > 0).map((state) => (
        <div key={state} className={styles.count}>
          <dt className={styles.name}>
            <svg width="28" height="14" aria-hidden="true">
              {state !== "" && <TaskBar state={state} from={0.02} to={0.98} top={1} />}
            </svg>
            {strings.states[state]}
          </dt>
          <dd className={styles.number}>{counts[state]}</dd>
        </div>
      ))}
    </dl>
  );
}
