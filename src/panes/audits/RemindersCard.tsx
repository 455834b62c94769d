import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import {
  REMINDER_GROUPS,
  type ListedDue,
  type ReminderGroup,
  type RemindersView,
} from "../../app/remind/remindersView";
import { Card } from "../frame/Card";
import { Column, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useStrings } from "../language";
import { DueEntry, type DueEntryProps } from "./DueEntry";

const useStyles = makeStyles({
  groups: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    ":focus": { outline: "none" },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  summary: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const SHOWN_FIRST = 20;

/** What the list needs. */
export interface RemindersCardProps extends Omit<DueEntryProps, "item"> {
  readonly view: RemindersView;
  /** Whose reminders are shown; "" for everybody's. */
  readonly owner: string;
  readonly onOwner: (owner: string) => void;
}

/** What is overdue, due and soon due, by day; Done on stops the reminders of each. */
export function RemindersCard({ view, owner, onOwner, ...entry }: RemindersCardProps) {
  const { reminders } = useStrings().audits;
  const styles = useStyles();
  const isEmpty = view.items.length === 0 && owner === "";
  const list = useRef<HTMLDivElement>(null);
  // What is done leaves the list, and must not take the focus with it.
  const onDone: DueEntryProps["onDone"] = async (key, doneOn) => {
    const isDone = await entry.onDone(key, doneOn);
    if (isDone) list.current?.focus();
    return isDone;
  };
  const isQuiet = view.items.every(({ group }) => group === "later");
  return (
    <Card title={reminders.title}>
      <Paragraph isFaint>{isEmpty ? reminders.empty : reminders.intro}</Paragraph>
      {view.owners.length > 1 && (
        <Field label={reminders.owner}>
          <Select value={owner} onChange={(_event, { value }) => onOwner(value)}>
            <option value="">{reminders.everybody}</option>
            {view.owners.map((name) => (
              <option key={name} value={name} translate="no">
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {isQuiet && !isEmpty && <Paragraph>{reminders.nothing}</Paragraph>}
      <div ref={list} tabIndex={-1} className={styles.groups}>
        {REMINDER_GROUPS.map((group) => (
          <Group
            key={group}
            group={group}
            items={view.items.filter((item) => item.group === group)}
            {...entry}
            onDone={onDone}
          />
        ))}
      </div>
    </Card>
  );
}

function Group(
  props: Omit<DueEntryProps, "item"> & {
    readonly group: ReminderGroup;
    readonly items: readonly ListedDue[];
  },
) {
  const { group, items, ...entry } = props;
  const { reminders } = useStrings().audits;
  const styles = useStyles();
  if (items.length === 0) return null;
  const title = reminders.group(reminders.groups[group], items.length);
  if (group === "later") {
    return (
      <details>
        <summary className={styles.summary}>{title}</summary>
        <Entries items={items} {...entry} />
      </details>
    );
  }
  return (
    <Column>
      <h3 className={styles.heading}>{title}</h3>
      <Entries items={items} {...entry} />
    </Column>
  );
}

function Entries(props: Omit<DueEntryProps, "item"> & { readonly items: readonly ListedDue[] }) {
  const { items, ...entry } = props;
  const strings = useStrings();
  const styles = useStyles();
  const [shown, setShown] = useState(SHOWN_FIRST);
  const more = items.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item) => (
          <DueEntry key={item.key} {...entry} item={item} />
        ))}
      </ul>
      {more > 0 && (
        <div>
          <PlainButton onOpen={() => setShown(shown + 200)}>
            {strings.more(Math.min(more, 200))}
          </PlainButton>
        </div>
      )}
    </>
  );
}
