import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GridCell } from "../../core/inventory";
import { useStrings } from "../language";

const useStyles = makeStyles({
  button: {
    display: "block",
    width: "100%",
    minHeight: "28px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  applies: { fontWeight: tokens.fontWeightSemibold },
  lacks: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    ":hover": { backgroundColor: tokens.colorStatusWarningBackground2 },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  counts: { display: "block", fontWeight: tokens.fontWeightRegular },
});

interface GridCellButtonProps {
  readonly cell: GridCell;
  readonly control: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Whether the control applies to the system, in words; opens why. */
export function GridCellButton({ cell, control, isOpen, onToggle }: GridCellButtonProps) {
  const { aiGrid: strings } = useStrings();
  const styles = useStyles();
  const { applies, held, missing, system } = cell;
  const word =
    applies === undefined ? strings.unknown : applies ? strings.applies : strings.notAsked;
  const counts = strings.counts(held.length, missing.length);
  return (
    <button
      type="button"
      className={mergeClasses(
        styles.button,
        applies === true ? styles.applies : styles.quiet,
        missing.length > 0 && styles.lacks,
      )}
      aria-expanded={isOpen}
      aria-label={strings.cell(system, control, [word, counts].filter(Boolean).join(", "))}
      onClick={onToggle}
    >
      {/* The space keeps the words apart for those who read or speak the button's name. */}
      {word} {counts !== "" && <span className={styles.counts}>{counts}</span>}
    </button>
  );
}
