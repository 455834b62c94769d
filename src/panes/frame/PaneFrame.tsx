import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ReactNode } from "react";
import type { Pane } from "../../app/session/sessionState";
import { useStrings } from "../language";

const useStyles = makeStyles({
  // The corner of a pane in Excel belongs to Excel's own menu: 34 x 32 pixels.
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 40px ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    position: "sticky",
    top: 0,
    zIndex: 2,
  },
  brand: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: { width: "20px", height: "20px", flexShrink: 0 },
  main: {
    display: "grid",
    alignContent: "start",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
  },
});

const PaneTabs = lazy(async () => {
  const module = await import(/* webpackChunkName: "tabs" */ "./PaneTabs");
  return { default: module.PaneTabs };
});

/** What surrounds the panes. */
export interface PaneFrameProps {
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
  /** Whether there is a workbook to have panes of. */
  readonly hasPanes: boolean;
  /** What a host adds to the header, such as the file. */
  readonly header?: ReactNode;
  readonly notices: ReactNode;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/** Header with the tabs of the panes, notices, the pane itself, and the foot. */
export function PaneFrame(props: PaneFrameProps) {
  const { pane, onPane, hasPanes, header, notices, footer, children } = props;
  const strings = useStrings();
  const styles = useStyles();
  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.brand}>
          <Mark className={styles.mark} />
          <span translate="no">{strings.product}</span>
        </h1>
        {hasPanes && (
          <Suspense>
            <PaneTabs pane={pane} onPane={onPane} />
          </Suspense>
        )}
        {header}
      </header>
      <main className={styles.main} tabIndex={-1}>
        {notices}
        {children}
      </main>
      {footer}
    </>
  );
}

function Mark({ className }: { className: string }) {
  return (
    <svg className={className} viewBox="0 0 20 20" aria-hidden="true">
      <rect width="20" height="20" rx="4" fill="#1f3864" />
      <path
        d="M5 15 9.2 5h1.6L15 15M6.7 11.4h6.6"
        fill="none"
        stroke="#fff"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    </svg>
  );
}
