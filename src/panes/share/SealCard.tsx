import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { viewsOf } from "../../app/session/views";
import { Card } from "../frame/Card";
import { Column, Line, Paragraph } from "../frame/Column";
import { StandardField } from "../frame/StandardField";
import { useStrings } from "../language";
import type { ShareProps } from "./shareProps";

const EMPTY = { version: "", approver: "", reason: "" };

/** Seals what a statement says now as an approved version. */
export function SealCard(props: ShareProps) {
  const { workbook, today, isBusy, isWritable, sha256, onPerform } = props;
  const { share } = useStrings();
  const { standards } = viewsOf(workbook, today);
  const [chosen, setChosen] = useState(standards[0]);
  const [values, setValues] = useState(EMPTY);
  const [isTried, setTried] = useState(false);
  const standard = standards.find((one) => one === chosen) ?? standards[0];
  const isComplete = Object.values(values).every((text) => text.trim() !== "");
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isComplete || standard === undefined || isBusy || !isWritable) return;
    void onPerform({ name: "seal", standard, ...values, sha256 }).then((isDone) => {
      if (!isDone) return;
      setValues(EMPTY);
      setTried(false);
    });
  };
  return (
    <Card title={share.versions.seal}>
      <Paragraph isFaint>{share.versions.sealHint}</Paragraph>
      <form onSubmit={submit} noValidate>
        <Column>
          <StandardField standards={standards} standard={standard} onChoose={setChosen} />
          <ApprovalFields values={values} isTried={isTried} onChange={setValues} />
          <Line>
            <Button type="submit" appearance="primary" disabledFocusable={isBusy || !isWritable}>
              {share.versions.sealNow}
            </Button>
          </Line>
        </Column>
      </form>
    </Card>
  );
}

/** Version, approver and reason: each is needed. */
function ApprovalFields(props: {
  readonly values: typeof EMPTY;
  readonly isTried: boolean;
  readonly onChange: (values: typeof EMPTY) => void;
}) {
  const { values, isTried, onChange } = props;
  const { share } = useStrings();
  const problem = (name: keyof typeof EMPTY) =>
    isTried && values[name].trim() === "" ? { validationMessage: share.versions.needed } : {};
  return (
    <>
      <Field label={share.versions.version} {...problem("version")}>
        <Input
          value={values.version}
          onChange={(_event, { value: version }) => onChange({ ...values, version })}
        />
      </Field>
      <Field label={share.versions.approver} {...problem("approver")}>
        <Input
          value={values.approver}
          onChange={(_event, { value: approver }) => onChange({ ...values, approver })}
        />
      </Field>
      <Field label={share.versions.reason} {...problem("reason")}>
        <Textarea
          value={values.reason}
          resize="vertical"
          onChange={(_event, { value: reason }) => onChange({ ...values, reason })}
        />
      </Field>
    </>
  );
}
