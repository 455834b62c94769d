import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { CardField } from "../../app/session/cardFields";
import { idsOf } from "../../core/workbook";
import { useStrings } from "../language";
import { Suggestions } from "./Suggestions";

const useStyles = makeStyles({
  add: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
    "& .fui-Input": { minWidth: 0, width: "100%" },
  },
});

/** Adds to a cell that names several records one that is there. */
export function SeveralEditor(props: {
  readonly field: CardField;
  /** What the cell says, with what is typed and not written yet. */
  readonly text: string;
  readonly onChange: (text: string) => void;
}) {
  const { field, text, onChange } = props;
  const { control } = useStrings();
  const styles = useStyles();
  const listId = useId();
  const [typed, setTyped] = useState("");
  const [unknown, setUnknown] = useState<string>();
  const left = field.options.filter(({ value }) => !isNamed(text, value));
  const add = () => {
    const wanted = typed.trim().toLowerCase();
    const found = left.find(({ value }) => value.toLowerCase() === wanted);
    setUnknown(found === undefined && wanted !== "" ? typed : undefined);
    if (found === undefined) return;
    setTyped("");
    onChange(
      text.trim() === "" ? found.value : `${text.trim()}${field.separator ?? ", "}${found.value}`,
    );
  };
  return (
    <Field
      label={control.addTo(field.heading)}
      size="small"
      {...(unknown !== undefined && {
        validationState: "error" as const,
        validationMessage: control.notThere(unknown),
      })}
    >
      {(labelled) => (
        <div className={styles.add}>
          <Input
            {...labelled}
            size="small"
            value={typed}
            input={{ list: listId }}
            onChange={(_event, { value }) => setTyped(value)}
            onKeyDown={({ key }) => {
              if (key === "Enter") add();
              if (key === "Escape") setTyped("");
            }}
          />
          <Button size="small" onClick={add}>
            {control.add}
          </Button>
          <Suggestions id={listId} options={left} />
        </div>
      )}
    </Field>
  );
}

/** Whether a text names something, in any case, among names parted as people part ids. */
function isNamed(text: string, value: string): boolean {
  return idsOf(text.toLowerCase()).includes(value.toLowerCase());
}
