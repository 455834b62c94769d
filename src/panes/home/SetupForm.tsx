import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Select,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { STANDARD_NAMES, STANDARDS } from "../../core/catalog";
import { PHASES } from "../../core/workbook";
import { Card } from "../frame/Card";
import { Column, Line } from "../frame/Column";
import { useStrings } from "../language";
import { EMPTY_SETUP, setupOf, type Setup, type SetupValues } from "./setupValues";

// No Field: that would give its name to the first of the boxes alone.
const useStyles = makeStyles({
  standards: { display: "grid", margin: 0, padding: 0, border: 0, minWidth: 0 },
  legend: { padding: 0 },
  problem: {
    color: tokens.colorStatusDangerForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What the form of a first run needs. */
export interface SetupFormProps {
  readonly title: string;
  readonly submitLabel: string;
  readonly isBusy: boolean;
  readonly onSubmit: (setup: Setup) => void;
  readonly onCancel: () => void;
}

/** Standards, organisation, scope, phase, target and certification decisions. */
export function SetupForm({ title, submitLabel, isBusy, onSubmit, onCancel }: SetupFormProps) {
  const strings = useStrings();
  const [values, setValues] = useState(EMPTY_SETUP);
  const [isTried, setTried] = useState(false);
  const change = (changes: Partial<SetupValues>) => setValues({ ...values, ...changes });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (values.standards.length > 0) onSubmit(setupOf(values));
  };
  return (
    <Card title={title} takesFocus>
      <form onSubmit={submit} noValidate>
        <Column>
          <StandardsField values={values} onChange={change} isTried={isTried} />
          <TextFields values={values} onChange={change} />
          <ChoiceFields values={values} onChange={change} />
          <DecisionFields values={values} onChange={change} />
          <Line>
            <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
              {submitLabel}
            </Button>
            <Button onClick={onCancel}>{strings.cancel}</Button>
          </Line>
        </Column>
      </form>
    </Card>
  );
}

interface FieldsProps {
  readonly values: SetupValues;
  readonly onChange: (changes: Partial<SetupValues>) => void;
}

function StandardsField({ values, onChange, isTried }: FieldsProps & { isTried: boolean }) {
  const { setup } = useStrings();
  const styles = useStyles();
  const isMissing = isTried && values.standards.length === 0;
  return (
    <fieldset className={styles.standards}>
      <legend className={styles.legend}>{setup.standards}</legend>
      {STANDARDS.map((standard) => (
        <Checkbox
          key={standard}
          label={<span translate="no">{STANDARD_NAMES[standard].full}</span>}
          checked={values.standards.includes(standard)}
          onChange={(_event, { checked }) =>
            onChange({
              standards: STANDARDS.filter((one) =>
                one === standard ? checked === true : values.standards.includes(one),
              ),
            })
          }
        />
      ))}
      {isMissing && (
        <div role="alert" className={styles.problem}>
          {setup.standardsMissing}
        </div>
      )}
    </fieldset>
  );
}

function TextFields({ values, onChange }: FieldsProps) {
  const { setup } = useStrings();
  return (
    <>
      <Field label={setup.organisation} hint={setup.organisationHint}>
        <Input
          value={values.organisation}
          autoComplete="organization"
          onChange={(_event, { value: organisation }) => onChange({ organisation })}
        />
      </Field>
      <Field label={setup.scope} hint={setup.scopeHint}>
        <Textarea
          value={values.scope}
          resize="vertical"
          onChange={(_event, { value: scope }) => onChange({ scope })}
        />
      </Field>
    </>
  );
}

function ChoiceFields({ values, onChange }: FieldsProps) {
  const { setup } = useStrings();
  return (
    <>
      <Field label={setup.phase} hint={setup.phaseHint}>
        <Select
          value={values.phase}
          onChange={(_event, { value }) => {
            const phase = PHASES.find((one) => one === value);
            if (phase !== undefined) onChange({ phase });
          }}
        >
          {PHASES.map((phase) => (
            <option key={phase} translate="no">
              {phase}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={setup.target} hint={setup.targetHint}>
        <Select
          value={values.target}
          onChange={(_event, { value: target }) => onChange({ target })}
        >
          {["1", "2", "3", "4", "5"].map((level) => (
            <option key={level}>{level}</option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function DecisionFields({ values, onChange }: FieldsProps) {
  const { setup } = useStrings();
  return (
    <>
      {values.standards.map((standard) => (
        <Field
          key={standard}
          label={setup.decided(STANDARD_NAMES[standard].cell)}
          hint={setup.decidedHint}
        >
          <Input
            type="date"
            value={values.decidedOn[standard]}
            onChange={(_event, { value }) =>
              onChange({ decidedOn: { ...values.decidedOn, [standard]: value } })
            }
          />
        </Field>
      ))}
    </>
  );
}
