import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  column: { display: "grid", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  faint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Things below each other. */
export function Column({ children }: { children: ReactNode }) {
  return <div className={useStyles().column}>{children}</div>;
}

/** Things beside each other, which wrap where there is no room. */
export function Line({ children }: { children: ReactNode }) {
  return <div className={useStyles().row}>{children}</div>;
}

/** A paragraph; `isFaint` for what is good to know. */
export function Paragraph({
  children,
  isFaint = false,
}: {
  children: ReactNode;
  isFaint?: boolean;
}) {
  const styles = useStyles();
  return <p className={mergeClasses(styles.text, isFaint && styles.faint)}>{children}</p>;
}

/** Words of the workbook or the catalog, which no language of the panes translates. */
export function Own({ children }: { children: ReactNode }) {
  return <span translate="no">{children}</span>;
}
