import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useStrings } from "../language";

/** The sheet is behind what the decision and the settings make of it. */
export function OutdatedNotice(props: {
  readonly number: number;
  readonly isBusy: boolean;
  readonly onPlan: () => void;
}) {
  const { audits } = useStrings();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{audits.outdated(props.number)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={props.isBusy} onClick={props.onPlan}>
          {audits.decision.preview}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
