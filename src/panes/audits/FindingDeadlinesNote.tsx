import { makeStyles, tokens } from "@fluentui/react-components";
import type { FindingDeadlines } from "../../app/programme/findingDeadlines";
import { Paragraph } from "../frame/Column";
import { useFormats, useStrings } from "../language";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Until when findings of an audit that was held are answered; each day with who asks for it. */
export function FindingDeadlinesNote({ deadlines }: { readonly deadlines: FindingDeadlines }) {
  const { findings } = useStrings().audits;
  const { day } = useFormats();
  const styles = useStyles();
  const { audit, endedOn, major, minor } = deadlines;
  return (
    <details>
      <summary className={styles.summary}>{findings.title(audit.name, day(endedOn))}</summary>
      {major.warnOn !== undefined && major.closedDue !== undefined && (
        <Paragraph isFaint>{findings.major(day(major.warnOn), day(major.closedDue))}</Paragraph>
      )}
      {major.hardLimit !== undefined && (
        <Paragraph isFaint>{findings.majorLimit(day(major.hardLimit))}</Paragraph>
      )}
      {minor.planDue !== undefined && (
        <Paragraph isFaint>{findings.minorPlan(day(minor.planDue))}</Paragraph>
      )}
      {minor.closedDue !== undefined && (
        <Paragraph isFaint>{findings.minorClosed(day(minor.closedDue))}</Paragraph>
      )}
    </details>
  );
}
