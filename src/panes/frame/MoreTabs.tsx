import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useIsOverflowItemVisible,
} from "@fluentui/react-components";
import { PANES, type Pane } from "../../app/session/sessionState";
import { useStrings } from "../language";
import type { PaneTabsProps } from "./paneTabsProps";

/** The panes whose tabs have no room, as a menu. */
export function MoreTabs(props: PaneTabsProps & { readonly count: number }) {
  const strings = useStrings();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance="subtle"
          aria-label={strings.morePanesLabel(props.count)}
        >
          {strings.morePanes}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {PANES.map((one) => (
            <MorePane key={one} one={one} {...props} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function MorePane({ one, onPane }: PaneTabsProps & { readonly one: Pane }) {
  const strings = useStrings();
  const isVisible = useIsOverflowItemVisible(one);
  if (isVisible) return null;
  return (
    <MenuItem data-value={one} onClick={() => onPane(one)}>
      {strings.panes[one]}
    </MenuItem>
  );
}
