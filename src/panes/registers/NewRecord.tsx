import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { TypedCells } from "../../app/registers/planAddRecord";
import type { Register } from "../../app/registers/register";
import { Column, Line } from "../frame/Column";
import { useLayoutStyles } from "../frame/layoutStyles";
import { useStrings } from "../language";

/** What a record of a register is called in a sentence. */
export function useRecordName({ table }: Register): string {
  const { registers } = useStrings();
  return registers.records[table]?.one ?? registers.record;
}

/** Adds a record: a numbered one at once, any other when it has been named. */
export function NewRecord(props: {
  readonly register: Register;
  readonly isBusy: boolean;
  readonly onAdd: (typed: TypedCells) => Promise<boolean>;
}) {
  const { register, isBusy, onAdd } = props;
  const { registers } = useStrings();
  const [isNaming, setNaming] = useState(false);
  const name = useRecordName(register);
  const isNumbered = register.idPrefix !== undefined;
  if (isNaming) return <NamingForm {...props} onClose={() => setNaming(false)} />;
  return (
    <Line>
      <Button
        appearance="primary"
        disabledFocusable={isBusy}
        onClick={() => (isNumbered ? void onAdd({}) : setNaming(true))}
      >
        {registers.add(name)}
      </Button>
    </Line>
  );
}

function NamingForm(props: Parameters<typeof NewRecord>[0] & { readonly onClose: () => void }) {
  const { register, isBusy, onAdd, onClose } = props;
  const strings = useStrings();
  const layout = useLayoutStyles();
  const [typed, setTyped] = useState<TypedCells>({});
  const name = useRecordName(register);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void onAdd(typed).then((isAdded) => isAdded && onClose());
      }}
    >
      <Column>
        <div className={layout.fields}>
          {register.keys.map((heading, index) => (
            <Field key={heading} label={<span translate="no">{heading}</span>} required>
              <Input
                value={typed[heading] ?? ""}
                autoFocus={index === 0}
                onChange={(_event, { value }) => setTyped({ ...typed, [heading]: value })}
              />
            </Field>
          ))}
        </div>
        <Line>
          <Button appearance="primary" type="submit" disabledFocusable={isBusy}>
            {strings.registers.addNamed(name)}
          </Button>
          <Button onClick={onClose}>{strings.cancel}</Button>
        </Line>
      </Column>
    </form>
  );
}
