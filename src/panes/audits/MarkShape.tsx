import { makeStyles, tokens } from "@fluentui/react-components";
import type { TimeMark } from "../../app/programme/timeLine";

const useStyles = makeStyles({
  done: { fill: tokens.colorStatusSuccessForeground1, stroke: tokens.colorNeutralBackground1 },
  agreed: { fill: tokens.colorBrandForeground1, stroke: tokens.colorNeutralBackground1 },
  target: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
  },
});

/** An audit around the origin of its picture: done a dot, agreed a filled diamond, else a hollow one. */
export function MarkShape({ shape }: Pick<TimeMark, "shape">) {
  const styles = useStyles();
  if (shape === "done") return <circle className={styles.done} r="6" />;
  return <path className={styles[shape]} d="M0-7 7 0 0 7-7 0Z" />;
}
