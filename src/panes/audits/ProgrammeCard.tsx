import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ProgrammeLine } from "../../app/programme/programmeLine";
import type { StandardAudits } from "../../app/programme/standardAudits";
import { STANDARD_NAMES } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useStrings } from "../language";
import { ProgrammeEntry, type ProgrammeEntryProps } from "./ProgrammeEntry";

const useStyles = makeStyles({
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** About what is to be done before the next audit, and that audit. */
const SHOWN_FIRST = 6;

/** What the programme of one standard needs. */
export type ProgrammeCardProps = Omit<ProgrammeEntryProps, "line" | "onOpen"> & {
  readonly audits: StandardAudits;
};

/** The whole programme of one standard: what is to be done, by its day, and what is done. */
export function ProgrammeCard({ audits, ...props }: ProgrammeCardProps) {
  const strings = useStrings();
  const { programme } = strings.audits;
  const styles = useStyles();
  const [shown, setShown] = useState(SHOWN_FIRST);
  // What somebody has opened stays where it is, though a day that he types makes it done.
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isDone = ({ key, state }: ProgrammeLine) => opened.get(key) ?? state === "done";
  const open = audits.lines.filter((line) => !isDone(line));
  const done = audits.lines.filter(isDone).reverse();
  const more = open.length - shown;
  if (audits.lines.length === 0) return null;
  const list = (lines: StandardAudits["lines"]) => (
    <ul className={styles.list}>
      {lines.map((line) => (
        <ProgrammeEntry
          key={line.key}
          {...props}
          line={line}
          onOpen={() => setOpened(new Map([...opened, [line.key, isDone(line)]]))}
        />
      ))}
    </ul>
  );
  return (
    <Card
      title={
        <>
          {programme.title}, <Own>{STANDARD_NAMES[audits.standard].cell}</Own>
        </>
      }
    >
      {open.length === 0 ? <Paragraph>{programme.none}</Paragraph> : list(open.slice(0, shown))}
      {more > 0 && (
        <div>
          <PlainButton onOpen={() => setShown(open.length)}>{strings.more(more)}</PlainButton>
        </div>
      )}
      {done.length > 0 && (
        <details>
          <summary className={styles.summary}>{programme.over(done.length)}</summary>
          {list(done)}
        </details>
      )}
    </Card>
  );
}
