import { Button } from "@fluentui/react-components";
import { Line } from "../frame/Column";
import { useStrings } from "../language";
import type { MaturityActions } from "./maturityActions";

/** Takes back what was written from here last. */
export function UndoLine(props: Pick<MaturityActions, "canUndo" | "isBusy" | "onPerform">) {
  const { canUndo, isBusy, onPerform } = props;
  const { maturity } = useStrings();
  if (!canUndo) return null;
  return (
    <Line>
      <Button disabledFocusable={isBusy} onClick={() => void onPerform({ name: "undo" })}>
        {maturity.undo}
      </Button>
    </Line>
  );
}
