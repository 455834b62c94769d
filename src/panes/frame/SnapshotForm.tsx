import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useStrings } from "../language";
import { Column, Line } from "./Column";

/** Names a snapshot and takes it. */
export function SnapshotForm(props: {
  readonly isBusy: boolean;
  readonly onSnapshot: (label: string) => void;
}) {
  const { overview: strings } = useStrings();
  const [label, setLabel] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        props.onSnapshot(label);
        setLabel("");
      }}
    >
      <Column>
        <Field label={strings.snapshotLabel} hint={strings.snapshotHint}>
          <Input value={label} onChange={(_event, { value }) => setLabel(value)} />
        </Field>
        <Line>
          <Button type="submit" disabledFocusable={props.isBusy || label.trim() === ""}>
            {strings.snapshot}
          </Button>
        </Line>
      </Column>
    </form>
  );
}
