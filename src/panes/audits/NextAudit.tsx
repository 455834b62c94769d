import { makeStyles, tokens } from "@fluentui/react-components";
import type { StandardAudits } from "../../app/programme/standardAudits";
import { Own, Paragraph } from "../frame/Column";
import { useFormats, useStrings } from "../language";
import { StateMark } from "./StateMark";

const useStyles = makeStyles({
  countdown: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
});

/** The next audit of a standard's certification body, and how many days are left. */
export function NextAudit({ audits }: { readonly audits: StandardAudits }) {
  const { audits: strings } = useStrings();
  const { day } = useFormats();
  const styles = useStyles();
  const { next } = audits;
  if (next?.dueOn === undefined || next.daysLeft === undefined) {
    return <Paragraph>{strings.noNext}</Paragraph>;
  }
  const isAgreed = next.plannedOn !== undefined;
  return (
    <div>
      <p className={styles.countdown}>{strings.countdown(next.daysLeft)}</p>
      <Paragraph>
        <StateMark state={next.state} /> <Own>{next.name}</Own>,{" "}
        {isAgreed ? strings.agreed(day(next.dueOn)) : strings.aimedAt(day(next.dueOn))}
      </Paragraph>
      {next.hardLimit !== undefined && (
        <Paragraph isFaint>{strings.limit(day(next.hardLimit))}</Paragraph>
      )}
    </div>
  );
}
