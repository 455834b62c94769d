import { makeStyles, tokens } from "@fluentui/react-components";
import type { StandardAudits } from "../../app/programme/standardAudits";
import type { TimeLine } from "../../app/programme/timeLine";
import { STANDARD_NAMES } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Paragraph } from "../frame/Column";
import { useFormats, useStrings } from "../language";
import { TimeLineChart } from "./TimeLineChart";
import { TimeLineKey } from "./TimeLineKey";
import { TimeLineTable } from "./TimeLineTable";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The cycles that run on one time line, in words, and as a table. */
export function TimeLineCard(props: {
  readonly timeLine: TimeLine;
  readonly standards: readonly StandardAudits[];
}) {
  const { timeLine, standards } = props;
  const { audits } = useStrings();
  const { line, states } = audits;
  const { day } = useFormats();
  const styles = useStyles();
  const summary = line.summary(day(timeLine.from), day(timeLine.to));
  return (
    <Card title={line.title}>
      <div translate="no">
        <TimeLineChart timeLine={timeLine} label={`${line.title}. ${summary}`} />
      </div>
      <TimeLineKey />
      {timeLine.tracks.map(({ standard, marks }) => (
        <Paragraph key={standard} isFaint>
          {line.track(
            STANDARD_NAMES[standard].cell,
            marks
              .map(({ line: { name, doneOn, dueOn }, state }) =>
                line.entry(name, states[state], day(doneOn ?? dueOn ?? "")),
              )
              .join("; ") || audits.noNext,
          )}
        </Paragraph>
      ))}
      <details>
        <summary className={styles.summary}>{line.table}</summary>
        <TimeLineTable standards={standards} />
      </details>
    </Card>
  );
}
