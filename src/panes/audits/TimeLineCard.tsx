import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { StandardAudits } from "../../app/programme/standardAudits";
import type { TimeLine } from "../../app/programme/timeLine";
import { STANDARD_NAMES } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Own, Paragraph } from "../frame/Column";
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
          <Own>{STANDARD_NAMES[standard].cell}</Own>: {marks.length === 0 && audits.noNext}
          {marks.map(({ line: { key, name, doneOn, dueOn }, state }, index) => (
            <Fragment key={key}>
              {index > 0 && "; "}
              <Own>{name}</Own> {day(doneOn ?? dueOn ?? "")}, {states[state]}
            </Fragment>
          ))}
        </Paragraph>
      ))}
      <details>
        <summary className={styles.summary}>{line.table}</summary>
        <TimeLineTable standards={standards} />
      </details>
    </Card>
  );
}
