import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of tables of numbers: `scroll` around the `table`, which may be wider than the pane; days are `short`. */
export const useTableStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th": {
      textAlign: "left",
      fontWeight: tokens.fontWeightSemibold,
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      verticalAlign: "bottom",
    },
    "& td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      verticalAlign: "top",
    },
    "& tbody tr": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    "& tbody th": { verticalAlign: "top" },
  },
  short: { whiteSpace: "nowrap" },
});
