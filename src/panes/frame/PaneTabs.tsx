import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { PANES, type Pane } from "../../app/session/sessionState";
import { useStrings } from "../language";

const useStyles = makeStyles({
  // Beside Excel there is room for three tabs: the others stand below, in sight, not in a menu.
  tabs: {
    flexWrap: "wrap",
    flexShrink: 1,
    minWidth: 0,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

/** The tabs of the panes. */
export function PaneTabs(props: { readonly pane: Pane; readonly onPane: (pane: Pane) => void }) {
  const strings = useStrings();
  return (
    <TabList
      className={useStyles().tabs}
      size="small"
      selectedValue={props.pane}
      aria-label={strings.panesLabel}
      onTabSelect={(_event, { value }) => {
        const chosen = PANES.find((one) => one === value);
        if (chosen !== undefined) props.onPane(chosen);
      }}
    >
      {PANES.map((one) => (
        <Tab key={one} value={one}>
          {strings.panes[one]}
        </Tab>
      ))}
    </TabList>
  );
}
