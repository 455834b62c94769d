import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ListedDue } from "../../app/remind/remindersView";
import { Line, Own } from "../frame/Column";
import { useFormats, useStrings } from "../language";

const useStyles = makeStyles({
  entry: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  overdue: { borderLeftColor: tokens.colorStatusDangerForeground1 },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What something due needs. */
export interface DueEntryProps {
  readonly item: ListedDue;
  readonly today: string;
  readonly isWritable: boolean;
  readonly isBusy: boolean;
  /** True when it was written. */
  readonly onDone: (key: string, doneOn: string) => Promise<boolean>;
}

/** Something that falls due, and the day on which it was done. */
export function DueEntry(props: DueEntryProps) {
  const { item, isWritable } = props;
  const { reminders } = useStrings().audits;
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  const root = useRef<HTMLLIElement>(null);
  const [hasCancelled, setCancelled] = useState(false);
  // Whoever leaves the form goes on where he came from.
  useEffect(() => {
    if (hasCancelled && !isAsking) root.current?.querySelector("button")?.focus();
  }, [hasCancelled, isAsking]);
  const close = () => {
    setCancelled(true);
    setAsking(false);
  };
  const what = `${item.thing.kind}: ${item.thing.about}`;
  return (
    <li
      ref={root}
      className={mergeClasses(styles.entry, item.group === "overdue" && styles.overdue)}
    >
      <div>
        <Own>{what}</Own>
      </div>
      <Details item={item} />
      {isAsking ? (
        <DoneForm {...props} onClose={close} />
      ) : (
        isWritable && (
          <Button size="small" aria-label={reminders.doneOf(what)} onClick={() => setAsking(true)}>
            {reminders.done}
          </Button>
        )
      )}
    </li>
  );
}

function Details({ item }: { readonly item: ListedDue }) {
  const { reminders } = useStrings().audits;
  const { day } = useFormats();
  const styles = useStyles();
  const { thing, daysLeft, nextOn, missed } = item;
  const parts = [
    reminders.dueOn(day(thing.dueOn)),
    daysLeft < 0 ? reminders.overdueSince(-daysLeft) : reminders.left(daysLeft),
    ...(nextOn === undefined ? [] : [reminders.next(day(nextOn))]),
    ...(missed.length === 0 ? [] : [reminders.missed(missed.join(", "))]),
  ];
  return (
    <div className={styles.detail}>
      {parts.join(", ")}, {thing.owner === "" ? reminders.noOwner : <Own>{thing.owner}</Own>}
    </div>
  );
}

function DoneForm({
  item,
  today,
  isBusy,
  onDone,
  onClose,
}: DueEntryProps & { onClose: () => void }) {
  const strings = useStrings();
  const { reminders } = strings.audits;
  const [on, setOn] = useState(today);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const write = async () => {
    if (await onDone(item.key, on)) onClose();
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <Field label={reminders.doneOn}>
        <Input type="date" value={on} max={today} onChange={(_event, { value }) => setOn(value)} />
      </Field>
      <Line>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy}>
          {reminders.write}
        </Button>
        <Button size="small" onClick={onClose}>
          {strings.cancel}
        </Button>
      </Line>
    </form>
  );
}
