import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { reviewerCopy, reviewerHeadings } from "../../app/exchange/reviewerCopy";
import { viewsOf } from "../../app/session/views";
import { Card } from "../frame/Card";
import { Line, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { XLSX_TYPE } from "../page/download";
import { fileName } from "./fileName";
import type { ShareProps } from "./shareProps";
import { StandardsChoice } from "./StandardsChoice";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(130px, 100%), 1fr))",
    margin: 0,
    padding: 0,
    border: 0,
    minWidth: 0,
  },
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A copy for a reviewer: what it is called, what it shows, what stays in the company. */
export function CopyCard({ workbook, today, isBusy, onHandOut }: ShareProps) {
  const { share } = useStrings();
  const { standards } = viewsOf(workbook, today);
  const [review, setReview] = useState(share.review.defaultName(today));
  const [chosen, setChosen] = useState(standards);
  const [withClauses, setClauses] = useState(true);
  const [leaveOut, setLeaveOut] = useState<readonly string[]>([]);
  const headings = reviewerHeadings(workbook, chosen, withClauses);
  const isNothing = review.trim() === "" || (chosen.length === 0 && !withClauses);
  const make = () =>
    onHandOut(`${fileName(review)}.xlsx`, XLSX_TYPE, async (write) => {
      const hidden = leaveOut.filter((heading) => headings.includes(heading));
      const input = { review: review.trim(), leaveOut: hidden, standards: chosen, withClauses };
      return write(reviewerCopy(workbook, { ...input, today }), today);
    });
  return (
    <Card title={share.review.copy} takesFocus>
      <Paragraph isFaint>{share.review.copyHint}</Paragraph>
      <Field label={share.review.name}>
        <Input value={review} onChange={(_event, { value }) => setReview(value)} />
      </Field>
      <StandardsChoice standards={standards} chosen={chosen} onChange={setChosen} />
      <Checkbox
        label={share.review.clauses}
        checked={withClauses}
        onChange={(_event, { checked }) => setClauses(checked === true)}
      />
      <LeaveOut headings={headings} leaveOut={leaveOut} onChange={setLeaveOut} />
      <Line>
        <Button appearance="primary" disabledFocusable={isBusy || isNothing} onClick={make}>
          {share.review.download}
        </Button>
      </Line>
    </Card>
  );
}

function LeaveOut(props: {
  readonly headings: readonly string[];
  readonly leaveOut: readonly string[];
  readonly onChange: (leaveOut: readonly string[]) => void;
}) {
  const { headings, leaveOut, onChange } = props;
  const { share } = useStrings();
  const styles = useStyles();
  const count = headings.filter((heading) => leaveOut.includes(heading)).length;
  return (
    <details>
      <summary className={styles.summary}>{share.review.leaveOut(count)}</summary>
      <fieldset className={styles.columns} aria-label={share.review.leaveOutHint}>
        {headings.map((heading) => (
          <Checkbox
            key={heading}
            label={<span translate="no">{heading}</span>}
            checked={leaveOut.includes(heading)}
            onChange={(_event, { checked }) => {
              const rest = leaveOut.filter((one) => one !== heading);
              onChange(checked === true ? [...rest, heading] : rest);
            }}
          />
        ))}
      </fieldset>
    </details>
  );
}
