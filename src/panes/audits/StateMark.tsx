import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { LineState } from "../../app/programme/programmeLine";
import { useStrings } from "../language";

const useStyles = makeStyles({
  mark: {
    display: "inline-block",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
  missed: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  due: {
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  soon: { fontWeight: tokens.fontWeightSemibold },
  later: { color: tokens.colorNeutralForeground2 },
  done: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
});

/** The word for where something stands; its colour says the same again. */
export function StateMark({ state }: { readonly state: LineState }) {
  const { audits } = useStrings();
  const styles = useStyles();
  return <span className={mergeClasses(styles.mark, styles[state])}>{audits.states[state]}</span>;
}
