import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  sort: {
    padding: 0,
    border: 0,
    background: "none",
    color: "inherit",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    minHeight: "24px",
    textAlign: "left",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A heading by which a table is sorted: a press sorts by it, or the other way round. */
export function SortHeader(props: {
  readonly sort: "ascending" | "descending" | "none";
  readonly onSort: () => void;
  readonly children: ReactNode;
}) {
  const { sort, onSort, children } = props;
  return (
    <th scope="col" aria-sort={sort}>
      <button type="button" className={useStyles().sort} onClick={onSort}>
        {children}
        <span aria-hidden="true">{ARROWS[sort]}</span>
      </button>
    </th>
  );
}

const ARROWS = { ascending: " ↑", descending: " ↓", none: "" } as const;
