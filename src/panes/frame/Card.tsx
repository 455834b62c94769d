import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  card: {
    display: "grid",
    // A wide choice, such as of long words, is cut and does not widen its card.
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    ":focus": { outline: "none" },
  },
});

/** A part of a pane with a heading of its own, which names it for screen readers. */
export function Card(props: {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Whether it takes the place of what had the focus: then its heading gets it. */
  readonly takesFocus?: boolean;
}) {
  const { title, children, takesFocus = false } = props;
  const styles = useStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id} ref={heading} className={styles.heading} {...(takesFocus && { tabIndex: -1 })}>
        {title}
      </h2>
      {children}
    </section>
  );
}
