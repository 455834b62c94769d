import { Field, Select } from "@fluentui/react-components";
import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import { useStrings } from "../language";

/** The choice of one standard. */
export function StandardField(props: {
  readonly standards: readonly Standard[];
  readonly standard: Standard | undefined;
  readonly onChoose: (standard: Standard | undefined) => void;
}) {
  const { standards, standard, onChoose } = props;
  return (
    <Field label={useStrings().statement.standard}>
      <Select
        value={standard}
        onChange={(_event, { value }) => onChoose(standards.find((one) => one === value))}
      >
        {standards.map((one) => (
          <option key={one} value={one} translate="no">
            {STANDARD_NAMES[one].full}
          </option>
        ))}
      </Select>
    </Field>
  );
}
