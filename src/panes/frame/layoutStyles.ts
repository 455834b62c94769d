import { makeStyles, tokens } from "@fluentui/react-components";

/** Layout of the parts: cards `beside` each other where there is room, numbers in a row, headings. */
export const useLayoutStyles = makeStyles({
  beside: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(380px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(max(96px, 34%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(150px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
    // The longest word of a choice, or the usual width of a field, must not widen the pane.
    "& > *": { minWidth: 0 },
    "& .fui-Input": { minWidth: 0, width: "100%" },
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
  // What is folded away may be wider than the pane, and scrolls there.
  folded: { minWidth: 0 },
  summary: {
    cursor: "pointer",
    minHeight: "24px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  faint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
