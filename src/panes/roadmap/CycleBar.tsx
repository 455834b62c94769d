import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PdcaState } from "../../app/pdca/pdcaThing";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "end",
    gap: "2px",
    height: "10px",
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground3,
    forcedColorAdjust: "none",
  },
  // Heights tell them apart where themes of high contrast give all of them one colour.
  Done: { backgroundColor: tokens.colorPaletteGreenBackground3, height: "10px" },
  Open: { backgroundColor: tokens.colorNeutralStroke1, height: "3px" },
  Overdue: { backgroundColor: tokens.colorPaletteRedBackground3, height: "6px" },
});

const STATES: readonly PdcaState[] = ["Done", "Overdue", "Open"];

/** The share of each state; its numbers stand above it. */
export function CycleBar({ counts }: { readonly counts: Readonly<Record<PdcaState, number>> }) {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden="true">
      {STATES.filter((state) => counts[state] > 0).map((state) => (
        <div
          key={state}
          className={mergeClasses(styles[state])}
          style={{ flexGrow: counts[state], flexBasis: 0 }}
        />
      ))}
    </div>
  );
}
