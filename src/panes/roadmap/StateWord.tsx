import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TaskState } from "../../core/workbook";
import { useStrings } from "../language";

const useStyles = makeStyles({
  word: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  late: { color: tokens.colorStatusDangerForeground1 },
});

/** The word for where a task stands. */
export function StateWord({ state }: { readonly state: TaskState }) {
  const { roadmap: strings } = useStrings();
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.word, state === "Late" && styles.late)}>
      {strings.states[state]}
    </span>
  );
}
