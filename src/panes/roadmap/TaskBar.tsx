import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { TaskState } from "../../core/workbook";

const useStyles = makeStyles({
  bar: { strokeWidth: "1px" },
  Done: { fill: tokens.colorNeutralStroke1, stroke: tokens.colorNeutralForeground3 },
  Running: { fill: tokens.colorBrandBackground, stroke: tokens.colorBrandForeground1 },
  Planned: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "1.5px",
  },
  Late: { stroke: tokens.colorStatusDangerForeground1, strokeWidth: "1.5px" },
  stripe: { stroke: tokens.colorStatusDangerForeground1, strokeWidth: "3px" },
  ground: { fill: tokens.colorStatusDangerBackground1 },
});

/** Height of a bar in pixels. */
export const BAR_HEIGHT = 12;
const THIN = 4;
/** A day of a long roadmap is still to be seen. */
const LEAST_PERCENT = 0.8;

const percent = (share: number) => `${String(Math.round(share * 10_000) / 100)}%`;

/**
 * The bar of a task within its picture; each state has a shape of its own: done is thin, running filled,
 * planned hollow, late striped.
 */
export function TaskBar(props: {
  readonly state: Exclude<TaskState, "">;
  /** Shares of the width, 0 to 1. */
  readonly from: number;
  readonly to: number;
  readonly top: number;
}) {
  const { state, from, to, top } = props;
  const styles = useStyles();
  const id = useId();
  const isDone = state === "Done";
  const isLate = state === "Late";
  return (
    <>
      {isLate && (
        <defs>
          <pattern
            id={id}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className={styles.ground} width="6" height="6" />
            <line className={styles.stripe} x1="1" x2="1" y1="0" y2="6" />
          </pattern>
        </defs>
      )}
      <rect
        className={mergeClasses(styles.bar, styles[state])}
        x={percent(from)}
        width={percent(Math.max(LEAST_PERCENT / 100, to - from))}
        y={isDone ? top + (BAR_HEIGHT - THIN) / 2 : top}
        height={isDone ? THIN : BAR_HEIGHT}
        rx="2"
        {...(isLate && { fill: `url(#${id})` })}
      />
    </>
  );
}
