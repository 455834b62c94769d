import { Button, Field, Input } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Assignment } from "../../app/maturity/planAssignment";
import { parseIsoDate } from "../../core/day";
import { Card } from "../frame/Card";
import { Column, Line, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { useLayoutStyles } from "../frame/layoutStyles";

/** Who is to do the chosen controls by when. */
export type Assigned = Pick<Assignment, "owner" | "targetOn">;

/** Gives the chosen controls an owner and a target date. */
export function AssignForm(props: {
  /** Of controls that are chosen. */
  readonly number: number;
  readonly people: readonly string[];
  readonly isBusy: boolean;
  readonly onAssign: (assigned: Assigned) => void;
  readonly onNone: () => void;
}) {
  const { number, people, isBusy, onAssign, onNone } = props;
  const { steps: strings } = useStrings().maturity;
  const layout = useLayoutStyles();
  const listId = useId();
  const [owner, setOwner] = useState("");
  const [day, setDay] = useState("");
  if (number === 0) return <Paragraph isFaint>{strings.chooseHint}</Paragraph>;
  const isNothing = owner.trim() === "" && day === "";
  return (
    <Card title={strings.chosen(number)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isNothing) onAssign(assignedOf(owner.trim(), day));
        }}
      >
        <Column>
          <div className={layout.fields}>
            <Field label={strings.owner} hint={strings.ownerHint}>
              <Input
                value={owner}
                input={{ list: listId }}
                onChange={(_event, { value }) => setOwner(value)}
              />
            </Field>
            <Field label={strings.targetOn} hint={strings.targetHint}>
              <Input type="date" value={day} onChange={(_event, { value }) => setDay(value)} />
            </Field>
          </div>
          <datalist id={listId}>
            {people.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <Line>
            <Button type="submit" appearance="primary" disabledFocusable={isBusy || isNothing}>
              {strings.preview}
            </Button>
            <Button onClick={onNone}>{strings.unchoose}</Button>
          </Line>
        </Column>
      </form>
    </Card>
  );
}

/** What is left blank stays as it is; the field takes only days that exist. */
function assignedOf(owner: string, day: string): Assigned {
  return {
    ...(owner !== "" && { owner }),
    ...(day !== "" && { targetOn: parseIsoDate(day) }),
  };
}
