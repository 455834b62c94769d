import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  figure: {
    display: "grid",
    alignContent: "start",
    justifyItems: "start",
    textAlign: "left",
    padding: tokens.spacingHorizontalSNudge,
    // Seen in themes of high contrast only, where backgrounds are alike.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    cursor: "pointer",
    position: "relative",
    minWidth: 0,
    ":hover": { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  value: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    maxWidth: "100%",
    overflowWrap: "break-word",
  },
  hint: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  plain: {
    display: "inline",
    padding: 0,
    border: 0,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    textAlign: "left",
    textDecorationLine: "underline",
    cursor: "pointer",
    minWidth: "24px",
    minHeight: "24px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A number that opens its "why". */
export function Figure(props: {
  readonly value: string;
  readonly label: string;
  readonly detail?: ReactNode;
  /** What a screen reader says behind the number: that it can be opened. */
  readonly hint: string;
  readonly onOpen: () => void;
}) {
  const { value, label, detail, hint, onOpen } = props;
  const styles = useStyles();
  return (
    <button type="button" className={styles.figure} onClick={onOpen}>
      <span className={styles.value}>{value}</span>
      <span className={styles.label}>{label}</span>
      {detail !== undefined && <span className={styles.label}>{detail}</span>}
      <span className={styles.hint}>{hint}</span>
    </button>
  );
}

/** A number or word within text that leads somewhere. */
export function PlainButton(props: {
  readonly name?: string;
  readonly onOpen: () => void;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Of one of several that show one thing at a time. */
  readonly isPressed?: boolean;
}) {
  const { name, onOpen, children, className, isPressed } = props;
  return (
    <button
      type="button"
      className={mergeClasses(useStyles().plain, className)}
      {...(name !== undefined && { "aria-label": name })}
      {...(isPressed !== undefined && { "aria-pressed": isPressed })}
      onClick={onOpen}
    >
      {children}
    </button>
  );
}
