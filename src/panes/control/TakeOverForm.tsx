import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { MappedAnswer } from "../../app/integrated/mappedAnswers";
import { takenCells, type TakenField } from "../../app/integrated/planTakeOver";
import type { ItemAnswer } from "../../app/crosswalk/itemAnswers";
import { Column, Line, Own, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { usePreview } from "../maturity/usePreview";
import type { TakeOverActions } from "./takeOverActions";

/** Which cells to take over: empty ones are ticked, and what somebody typed is replaced only if ticked. */
export function TakeOverForm(props: {
  readonly own: ItemAnswer;
  readonly from: MappedAnswer;
  readonly actions: TakeOverActions;
  readonly onClose: () => void;
}) {
  const { own, from, actions, onClose } = props;
  const strings = useStrings();
  const { control } = strings;
  const cells = takenCells(own, from);
  const [ticks, setTicks] = useState<ReadonlyMap<TakenField, boolean>>(new Map());
  const [panel, ask] = usePreview(actions, control.takeWrite);
  if (panel !== undefined) return panel;
  const chosen = cells.filter(({ field, now }) => ticks.get(field) ?? now === "");
  const preview = () => {
    const plan = actions.planOf({ to: own.ref, from: from.ref, cells: chosen });
    ask({ name: "edit", plan }, onClose);
  };
  return (
    <div role="group" aria-label={control.takeOverTitle(from.label)}>
      <Column>
        <Paragraph isFaint>{control.takeOverHint}</Paragraph>
        {cells.map((cell) => (
          <div key={cell.field}>
            <Checkbox
              label={<Own>{`${cell.field}: ${cell.text}`}</Own>}
              checked={chosen.includes(cell)}
              onChange={(_event, { checked }) =>
                setTicks(new Map([...ticks, [cell.field, checked === true]]))
              }
            />
            {cell.now !== "" && (
              <Paragraph isFaint>
                <Own>{control.replaces(cell.now)}</Own>
              </Paragraph>
            )}
          </div>
        ))}
        <Line>
          <Button
            appearance="primary"
            disabledFocusable={actions.isBusy || chosen.length === 0}
            onClick={() => chosen.length > 0 && preview()}
          >
            {control.takePreview}
          </Button>
          <Button onClick={onClose}>{strings.cancel}</Button>
        </Line>
      </Column>
    </div>
  );
}
