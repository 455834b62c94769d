import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GroupCounts } from "../../app/session/statementCounts";
import { useStrings } from "../language";

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
  implemented: { backgroundColor: tokens.colorPaletteGreenBackground3, height: "10px" },
  notYet: { backgroundColor: tokens.colorPaletteMarigoldBackground3, height: "6px" },
  excluded: { backgroundColor: tokens.colorNeutralStroke1, height: "3px" },
  undecided: {
    backgroundColor: tokens.colorPaletteBlueBackground2,
    height: "10px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  key: {
    display: "inline-block",
    width: "10px",
    marginRight: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: "none",
  },
});

const STATES = ["implemented", "notYet", "excluded", "undecided"] as const;
type State = (typeof STATES)[number];

/** The colour of a state beside its name. */
export function StateKey({ state }: { state: State }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.key, styles[state])} aria-hidden="true" />;
}

/** The share of each state of a group as a bar; the numbers stand in the table beside it. */
export function StateBar({ counts }: { counts: GroupCounts }) {
  const { statement } = useStrings();
  const styles = useStyles();
  const { implemented, notYet, excluded, undecided } = counts;
  return (
    <div
      className={styles.bar}
      role="img"
      aria-label={statement.bar(implemented, notYet, excluded, undecided)}
    >
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
