import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { PANES, type Pane } from "../../app/session/sessionState";
import { useStrings } from "../language";

const useStyles = makeStyles({
  tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, flexWrap: "wrap" },
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
