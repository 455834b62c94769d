import { Field, Select } from "@fluentui/react-components";
import type { ProfileEntry } from "../../app/suggest/profileView";
import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import { Own } from "../frame/Column";
import { useStrings } from "../language";

/** One question of the company profile, with why it is asked. */
export function QuestionField(props: {
  readonly entry: ProfileEntry;
  /** Whose answer is shown: of several the first one's, and that they differ. */
  readonly standards: readonly Standard[];
  /** What was chosen and not written yet. */
  readonly draft: string | undefined;
  readonly isWritable: boolean;
  readonly onChoose: (text: string) => void;
}) {
  const { entry, standards, draft, isWritable, onChoose } = props;
  const { profile: strings, control } = useStrings();
  const { question, why, answers, answer } = entry;
  const given = standards.map((one) => answer[one] ?? "");
  const isSplit = draft === undefined && given.some((one) => one !== given[0]);
  const said = standards.map((one) => [STANDARD_NAMES[one].cell, answer[one] ?? control.blank]);
  return (
    <Field
      label={<Own>{question}</Own>}
      hint={<Own>{why}</Own>}
      {...(isSplit && {
        validationState: "warning" as const,
        validationMessage: strings.split(said.map(([of, text]) => `${of ?? ""}: ${text ?? ""}`)),
      })}
      {...(draft !== undefined &&
        draft !== given[0] && {
          validationState: "none" as const,
          validationMessage: strings.notWritten,
        })}
    >
      <Select
        value={draft ?? given[0]}
        disabled={!isWritable}
        onChange={(_event, { value }) => onChoose(value)}
      >
        <option value="">{control.blank}</option>
        {answers.map((one) => (
          <option key={one} translate="no">
            {one}
          </option>
        ))}
      </Select>
    </Field>
  );
}
