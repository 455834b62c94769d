import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import {
  DECISION_SETTINGS,
  type DecisionSetting,
  type TypedDecision,
} from "../../app/programme/planDecision";
import type { StandardAudits } from "../../app/programme/standardAudits";
import { STANDARD_NAMES } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Column, Line } from "../frame/Column";
import { useStrings } from "../language";

/** What the form needs. */
export interface DecisionFormProps {
  readonly audits: StandardAudits;
  /** What was typed before; undefined for what the workbook says. */
  readonly typed: TypedDecision | undefined;
  readonly today: string;
  readonly isBusy: boolean;
  readonly onSubmit: (typed: TypedDecision) => void;
  readonly onCancel: () => void;
}

/** The days that a standard's programme is counted from. */
export function DecisionForm(props: DecisionFormProps) {
  const { audits, today, isBusy, onSubmit, onCancel } = props;
  const strings = useStrings();
  const { decision } = strings.audits;
  const [typed, setTyped] = useState<TypedDecision>(props.typed ?? daysOf(audits));
  return (
    <Card title={decision.title(STANDARD_NAMES[audits.standard].full)} takesFocus>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit(changedOf(typed, audits));
        }}
      >
        <Column>
          {DECISION_SETTINGS.map((setting) => (
            <Field
              key={setting}
              label={decision.fields[setting].label}
              {...(decision.fields[setting].hint !== "" && { hint: decision.fields[setting].hint })}
            >
              <Input
                type="date"
                value={typed[setting] ?? ""}
                {...(setting === "Decided on" && { max: today })}
                onChange={(_event, { value }) => setTyped({ ...typed, [setting]: value })}
              />
            </Field>
          ))}
          <Line>
            <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
              {decision.preview}
            </Button>
            <Button onClick={onCancel}>{strings.cancel}</Button>
          </Line>
        </Column>
      </form>
    </Card>
  );
}

function daysOf(audits: StandardAudits): Readonly<Record<DecisionSetting, string>> {
  return {
    "Stage 1 on": audits.stage1On ?? "",
    "Stage 2 on": audits.stage2On ?? "",
    "Decided on": audits.decidedOn ?? "",
    "Expires on": audits.printedExpiry ?? "",
  };
}

/** Only what was changed: a cell that holds what no day can be read from stays as it is. */
function changedOf(typed: TypedDecision, audits: StandardAudits): TypedDecision {
  const before = daysOf(audits);
  return Object.fromEntries(
    DECISION_SETTINGS.filter((setting) => (typed[setting] ?? "") !== before[setting]).map(
      (setting) => [setting, typed[setting] ?? ""],
    ),
  );
}
