import { Field, Select } from "@fluentui/react-components";

interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly isOwn?: boolean;
}

/** A choice between words; words of the workbook or the catalog are not translated. */
export function Choice<Value extends string>(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly options: readonly ChoiceOption<Value>[];
  /** Whether all of the options are such words. */
  readonly isOwn?: boolean;
  readonly onChoose: (value: Value) => void;
}) {
  const { label, hint, value, options, isOwn = false, onChoose } = props;
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Select
        value={value}
        onChange={(_event, { value: chosen }) => {
          const found = options.find((option) => option.value === chosen);
          if (found !== undefined) onChoose(found.value);
        }}
      >
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            {...((isOwn || option.isOwn === true) && { translate: "no" })}
          >
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
