import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ProgrammeLine } from "../../app/programme/programmeLine";
import type { CardField } from "../../app/session/cardFields";
import { FieldEditor } from "../control/FieldEditor";
import { Column, Line, Own, Paragraph } from "../frame/Column";
import { useFormats, useStrings } from "../language";
import { StateMark } from "./StateMark";

const useStyles = makeStyles({
  entry: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    padding: `${tokens.spacingVerticalXS} 0`,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  day: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  detail: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
});

/** What one entry of a programme needs. */
export interface ProgrammeEntryProps {
  readonly line: ProgrammeLine;
  /** Cells that people fill in. */
  readonly fieldsOf: (line: ProgrammeLine) => readonly CardField[];
  readonly people: readonly string[];
  readonly isWritable: boolean;
  /** @returns why the cell does not take the text; undefined when it does */
  readonly onEdit: (
    line: ProgrammeLine,
    typed: { readonly heading: string; readonly text: string; readonly seen: string },
  ) => string | undefined;
  readonly onReveal: ((line: ProgrammeLine) => void) | undefined;
  /** Told when somebody opens it. */
  readonly onOpen: () => void;
}

/** One audit, review or freeze; opened, its days and everything that is noted about it. */
export function ProgrammeEntry(props: ProgrammeEntryProps) {
  const { line } = props;
  const { programme } = useStrings().audits;
  const { day } = useFormats();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const on = line.doneOn ?? line.dueOn;
  return (
    <li className={styles.entry}>
      <details
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
          if (currentTarget.open) props.onOpen();
        }}
      >
        <summary className={styles.summary}>
          <StateMark state={line.state} /> <Own>{line.name}</Own>{" "}
          <span className={styles.day}>{on === undefined ? programme.noDay : day(on)}</span>
        </summary>
        {isOpen && (
          <div className={styles.detail}>
            <Detail {...props} />
          </div>
        )}
      </details>
    </li>
  );
}

function Detail({
  line,
  fieldsOf,
  people,
  isWritable,
  onEdit,
  onReveal,
}: Omit<ProgrammeEntryProps, "onOpen">) {
  const { audits } = useStrings();
  return (
    <Column>
      <Days line={line} />
      {!line.isOnSheet && <Paragraph>{audits.programme.notWritten}</Paragraph>}
      {fieldsOf(line).map((field) => (
        <FieldEditor
          key={field.heading}
          field={field}
          people={people}
          isWritable={isWritable}
          focusRequest={0}
          onCommit={(heading, text, seen) => onEdit(line, { heading, text, seen })}
        />
      ))}
      {onReveal !== undefined && line.isOnSheet && (
        <Line>
          <Button size="small" onClick={() => onReveal(line)}>
            {audits.programme.reveal}
          </Button>
        </Line>
      )}
    </Column>
  );
}

/** Days that the decision makes, each with who asks for it. */
function Days({ line }: { readonly line: ProgrammeLine }) {
  const { audits } = useStrings();
  const { day } = useFormats();
  const { target, windowStart, windowEnd, hardLimit, daysLate, daysLeft, state } = line;
  const hasWindow = windowStart !== undefined && windowEnd !== undefined;
  return (
    <div>
      {daysLeft !== undefined && state !== "done" && (
        <Paragraph>{audits.countdown(daysLeft)}</Paragraph>
      )}
      {target !== undefined && <Paragraph isFaint>{audits.target(day(target))}</Paragraph>}
      {hasWindow && windowEnd > windowStart && (
        <Paragraph isFaint>{audits.window(day(windowStart), day(windowEnd))}</Paragraph>
      )}
      {hardLimit !== undefined && <Paragraph isFaint>{audits.limit(day(hardLimit))}</Paragraph>}
      {daysLate > 0 && <Paragraph>{audits.lateBy(daysLate)}</Paragraph>}
    </div>
  );
}
