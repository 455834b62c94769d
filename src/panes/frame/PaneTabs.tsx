import {
  Button,
  makeStyles,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
  useOverflowMenu,
} from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { PANES } from "../../app/session/sessionState";
import { useStrings } from "../language";
import type { PaneTabsProps } from "./paneTabsProps";

const useStyles = makeStyles({
  // One line, beside Excel one of its own: what has no room there is in the menu.
  line: {
    display: "flex",
    flexWrap: "nowrap",
    alignItems: "center",
    flexGrow: 1,
    flexShrink: 1,
    // A width that does not hang on what is shown: else tabs would come and go for ever.
    flexBasis: "780px",
    minWidth: 0,
    overflowX: "hidden",
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    "@media (max-width: 639px)": { flexBasis: "100%" },
  },
  tabs: { flexShrink: 0 },
});

const MoreTabs = lazy(async () => {
  const module = await import(/* webpackChunkName: "moreTabs" */ "./MoreTabs");
  return { default: module.MoreTabs };
});

/** The tabs of the panes in one line; those that have no room are in a menu at its end. */
export function PaneTabs(props: PaneTabsProps) {
  const { pane, onPane } = props;
  const strings = useStrings();
  const styles = useStyles();
  return (
    <Overflow minimumVisible={1}>
      <div className={styles.line}>
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={pane}
          aria-label={strings.panesLabel}
          onTabSelect={(_event, { value }) => {
            const chosen = PANES.find((one) => one === value);
            if (chosen !== undefined) onPane(chosen);
          }}
        >
          {PANES.map((one) => (
            <OverflowItem key={one} id={one} priority={one === pane ? 2 : 1}>
              <Tab value={one}>{strings.panes[one]}</Tab>
            </OverflowItem>
          ))}
        </TabList>
        <More {...props} />
      </div>
    </Overflow>
  );
}

/** The button of the menu, which is there at once; the menu itself is loaded when it is needed. */
function More(props: PaneTabsProps) {
  const { ref, overflowCount, isOverflowing } = useOverflowMenu<HTMLSpanElement>();
  const strings = useStrings();
  if (!isOverflowing) return null;
  const waiting = (
    <Button size="small" appearance="subtle" disabledFocusable>
      {strings.morePanes}
    </Button>
  );
  return (
    <span ref={ref}>
      <Suspense fallback={waiting}>
        <MoreTabs {...props} count={overflowCount} />
      </Suspense>
    </span>
  );
}
