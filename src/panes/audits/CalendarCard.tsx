import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { CALENDAR_PROGRAMS } from "../../app/remind/calendarPrograms";
import { Card } from "../frame/Card";
import { Line, Own, Paragraph } from "../frame/Column";
import { useStrings } from "../language";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Ways to take reminders along. */
export type CalendarWay = "download" | "browser" | "copyList" | "copyFile";

/** How a way ended: what to say, and a text to select where the page may not copy. */
export interface CalendarOutcome {
  readonly said: string;
  readonly isOdd: boolean;
  readonly text?: string;
}

/** What the ladder of ways needs. */
export interface CalendarCardProps {
  /** Whose reminders are shown above; "" for everybody's. */
  readonly owner: string;
  readonly isWritable: boolean;
  readonly isBusy: boolean;
  /** Whether a browser can be opened for what this program does not let a page download. */
  readonly hasBrowser: boolean;
  /** undefined when the way was not gone, and the session says why. */
  readonly onTake: (way: CalendarWay) => Promise<CalendarOutcome | undefined>;
  readonly onSheet: () => void;
}

/** Every way to get the reminders into a calendar, the usual one first. */
export function CalendarCard(props: CalendarCardProps) {
  const { owner, isWritable, isBusy, hasBrowser, onTake } = props;
  const { calendar, programs } = useStrings().audits;
  const styles = useStyles();
  const [outcome, setOutcome] = useState<CalendarOutcome>();
  const way = (name: CalendarWay, isFirst = false) => (
    <Button
      appearance={isFirst ? "primary" : "secondary"}
      disabledFocusable={isBusy}
      onClick={() => void onTake(name).then(setOutcome)}
    >
      {calendar[name]}
    </Button>
  );
  return (
    <Card title={calendar.title}>
      <Paragraph isFaint>{isWritable ? calendar.intro : calendar.introReadOnly}</Paragraph>
      {owner !== "" && <Paragraph>{calendar.ofOwner(owner)}</Paragraph>}
      <Line>
        {way("download", true)}
        {hasBrowser && way("browser")}
        {way("copyList")}
        {way("copyFile")}
        {isWritable && (
          <Button disabledFocusable={isBusy} onClick={props.onSheet}>
            {calendar.sheet}
          </Button>
        )}
      </Line>
      {hasBrowser && <Paragraph isFaint>{calendar.browserHint}</Paragraph>}
      {outcome !== undefined && <OutcomeLine outcome={outcome} />}
      <details>
        <summary className={styles.summary}>{calendar.programs}</summary>
        {CALENDAR_PROGRAMS.map((program) => (
          <Paragraph key={program}>{programs[program]}</Paragraph>
        ))}
        <Paragraph isFaint>{calendar.updates}</Paragraph>
      </details>
    </Card>
  );
}

function OutcomeLine({ outcome }: { readonly outcome: CalendarOutcome }) {
  const { text, said, isOdd } = outcome;
  if (text === undefined) {
    return (
      <div role={isOdd ? "alert" : "status"}>
        <Paragraph>{said}</Paragraph>
      </div>
    );
  }
  return (
    <Field label={<Own>{said}</Own>}>
      <Textarea value={text} readOnly resize="vertical" rows={6} translate="no" />
    </Field>
  );
}
