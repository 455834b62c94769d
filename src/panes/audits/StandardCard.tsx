import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { FindingDeadlines } from "../../app/programme/findingDeadlines";
import type { StandardAudits } from "../../app/programme/standardAudits";
import { STANDARD_NAMES } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Line, Own, Paragraph } from "../frame/Column";
import { useFormats, useStrings } from "../language";
import { FindingDeadlinesNote } from "./FindingDeadlinesNote";
import { NextAudit } from "./NextAudit";

/** What the card of one standard needs. */
export interface StandardCardProps {
  readonly audits: StandardAudits;
  readonly deadlines: readonly FindingDeadlines[];
  readonly isWritable: boolean;
  readonly onDecide: () => void;
}

/** The next audit of one standard, its decision, and what follows from an audit just held. */
export function StandardCard({ audits, deadlines, isWritable, onDecide }: StandardCardProps) {
  const { audits: strings } = useStrings();
  const { decision } = strings;
  const hasDecision = audits.decidedOn !== undefined;
  const hasNothing = !hasDecision && audits.lines.length === 0;
  return (
    <Card title={<Own>{STANDARD_NAMES[audits.standard].full}</Own>}>
      {audits.contradiction !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <Own>{audits.contradiction}</Own>
          </MessageBarBody>
        </MessageBar>
      )}
      {hasNothing ? <Paragraph>{decision.none}</Paragraph> : <NextAudit audits={audits} />}
      {hasDecision && <DecisionLine audits={audits} />}
      {isWritable && (
        <Line>
          <Button appearance={hasNothing ? "primary" : "secondary"} onClick={onDecide}>
            {hasDecision ? decision.change : decision.enter}
          </Button>
        </Line>
      )}
      {deadlines.map((one) => (
        <FindingDeadlinesNote key={one.audit.key} deadlines={one} />
      ))}
    </Card>
  );
}

function DecisionLine({ audits }: { readonly audits: StandardAudits }) {
  const { decision } = useStrings().audits;
  const { day } = useFormats();
  const { decidedOn, expiresOn, printedExpiry } = audits;
  if (decidedOn === undefined) return null;
  const expiry = printedExpiry !== undefined ? decision.expires : decision.assumed;
  return (
    <Paragraph isFaint>
      {decision.decided(day(decidedOn))}
      {expiresOn !== undefined && `, ${expiry(day(expiresOn))}`}
    </Paragraph>
  );
}
