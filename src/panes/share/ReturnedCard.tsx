import { Button, Checkbox, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useCallback } from "react";
import { planTakeBack, type TakeBack, type TakenCell } from "../../app/exchange/takeBack";
import { readableValue } from "../../app/exchange/exchangeContent";
import type { WorkbookState } from "../../core/workbook";
import { Card } from "../frame/Card";
import { Column, Line, Own, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { useListStyles } from "./DifferenceList";
import { FileField } from "./FileField";
import { OutcomeOf } from "./OutcomeOf";
import type { ShareProps } from "./shareProps";
import { useOutcome } from "./useOutcome";

/** A copy that came back: what of it is taken over. */
export function ReturnedCard(props: ShareProps) {
  const { state, desk, onFile } = props;
  const { share } = useStrings();
  const { returned } = state.files;
  return (
    <Card title={share.review.takeBack}>
      <FileField
        label={share.review.returned}
        hint={share.file.hint}
        name={returned?.name}
        isReading={state.reading === "returned"}
        onFile={(file) => onFile("returned", file)}
        onClear={() => desk.putAway("returned")}
      />
      {returned !== undefined && <Returned {...props} returned={returned.state} />}
    </Card>
  );
}

function Returned(props: ShareProps & { readonly returned: WorkbookState }) {
  const { workbook, returned, today } = props;
  const work = useCallback(
    () => planTakeBack(workbook, returned, { accept: undefined, today }),
    [workbook, returned, today],
  );
  return (
    <OutcomeOf outcome={useOutcome(work)}>
      {(found) => <ReturnedCells {...props} {...found} />}
    </OutcomeOf>
  );
}

function ReturnedCells(
  props: ShareProps & Omit<TakeBack, "plan"> & { readonly returned: WorkbookState },
) {
  const { cells, altered, state, desk, returned, isBusy, isWritable } = props;
  const { share } = useStrings();
  const accept = cells
    .filter(({ id, fault }) => fault === undefined && !state.leftOut.has(id))
    .map(({ id }) => id);
  const take = async () => {
    const isDone = await props.onPerform({ name: "takeBack", returned, accept });
    if (isDone) desk.putAway("returned");
  };
  return (
    <Column>
      {altered.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {share.review.altered} <Own>{altered.join(", ")}</Own>
          </MessageBarBody>
        </MessageBar>
      )}
      <div role="status">
        <Paragraph>
          {cells.length === 0
            ? share.review.nothing
            : share.review.counted(accept.length, cells.length - accept.length)}
        </Paragraph>
      </div>
      {cells.length > 0 && (
        <>
          <CellList {...props} />
          <Line>
            <Button
              appearance="primary"
              disabledFocusable={isBusy || !isWritable}
              onClick={() => void take()}
            >
              {share.review.apply}
            </Button>
          </Line>
        </>
      )}
    </Column>
  );
}

function CellList(props: ShareProps & Pick<TakeBack, "cells">) {
  const { cells, desk } = props;
  const { share } = useStrings();
  const styles = useListStyles();
  return (
    <>
      <Line>
        <Button size="small" onClick={() => desk.set({ leftOut: new Set() })}>
          {share.review.takeAll}
        </Button>
        <Button
          size="small"
          onClick={() => desk.set({ leftOut: new Set(cells.map(({ id }) => id)) })}
        >
          {share.review.takeNone}
        </Button>
      </Line>
      <ul className={styles.list}>
        {cells.map((cell) => (
          <li key={cell.id} className={styles.item}>
            <ReturnedCell {...props} cell={cell} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ReturnedCell({ cell, state, desk }: ShareProps & { readonly cell: TakenCell }) {
  const { share } = useStrings();
  const styles = useListStyles();
  const { id, standard, record, field, value, fault } = cell;
  return (
    <>
      <span className={styles.kind}>
        <Own>{[standard, record].join(" ")}</Own>
      </span>
      <span>
        <Own>{`${field}: ${readableValue("AB_Reviews", new Map(), field, value)}`}</Own>
      </span>
      {fault === undefined ? (
        <Checkbox
          label={share.review.take}
          aria-label={share.review.takeOver(`${record}, ${field}`)}
          checked={!state.leftOut.has(id)}
          onChange={(_event, { checked }) => {
            const rest = [...state.leftOut].filter((one) => one !== id);
            desk.set({ leftOut: new Set(checked === true ? rest : [...rest, id]) });
          }}
        />
      ) : (
        <span>
          {share.review.fault} <Own>{fault}</Own>
        </span>
      )}
    </>
  );
}
