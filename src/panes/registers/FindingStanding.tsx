import type { ListedFinding } from "../../app/findings/listFindings";
import { Paragraph } from "../frame/Column";
import { useFormats, useStrings } from "../language";

/** Whether a finding is open, and until when what of it is due. */
export function FindingStanding(props: { readonly listed: ListedFinding; readonly today: string }) {
  const { listed, today } = props;
  const { finding: strings } = useStrings().registers;
  const { day } = useFormats();
  const { finding, deadlines, isOpen } = listed;
  const { planBy, closedBy, hardLimit } = deadlines;
  const isPlanned = finding.planAcceptedOn !== undefined || finding.doneOn !== undefined;
  const lines = [
    [isPlanned ? undefined : planBy, strings.planBy],
    [closedBy, strings.closedBy],
    [hardLimit, strings.hardLimit],
  ] as const;
  const dues = lines.flatMap(([on, phrase]) =>
    on === undefined || !isOpen ? [] : [{ on, phrase }],
  );
  return (
    <div role="status">
      <Paragraph>{isOpen ? strings.open : strings.closed}</Paragraph>
      {dues.map(({ on, phrase }) => (
        <Paragraph key={phrase(on)}>
          {on < today ? strings.late(phrase(day(on))) : phrase(day(on))}
        </Paragraph>
      ))}
      {dues.length > 0 && <Paragraph isFaint>{strings.practice}</Paragraph>}
    </div>
  );
}
