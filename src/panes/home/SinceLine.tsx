import { Fragment } from "react";
import type { SinceSnapshot } from "../../app/maturity/sinceSnapshot";
import { Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useFormats, useStrings } from "../language";

/** What has changed since the last snapshot, in one line: each number opens its rows as they are. */
export function SinceLine(props: {
  readonly since: SinceSnapshot | undefined;
  /** @param figure - of the standard as a whole */
  readonly onWhy: (figure: "mean" | "attainment" | "assessed" | "excluded") => void;
}) {
  const { since, onWhy } = props;
  const { overview: strings } = useStrings();
  const formats = useFormats();
  if (since === undefined) return <Paragraph isFaint>{strings.noSnapshot}</Paragraph>;
  const { mean, attainment, assessed, excluded } = since;
  const moved = [
    ...(isMoved(mean, 0.005)
      ? [["mean", strings.sinceMean(formats.signed(mean, 2))] as const]
      : []),
    ...(isMoved(attainment, 0.0005)
      ? [["attainment", strings.sinceAttainment(formats.signedPercent(attainment))] as const]
      : []),
    ...(assessed === 0
      ? []
      : [["assessed", strings.sinceAssessed(formats.signed(assessed, 0))] as const]),
    ...(excluded === 0
      ? []
      : [["excluded", strings.sinceExcluded(formats.signed(excluded, 0))] as const]),
  ];
  return (
    <>
      <Paragraph isFaint>
        {strings.since(since.label, formats.day(since.on))}
        {": "}
        {moved.length === 0 && strings.unchanged}
        {moved.map(([figure, text], index) => (
          <Fragment key={figure}>
            {index > 0 && ", "}
            <PlainButton onOpen={() => onWhy(figure)}>{text}</PlainButton>
          </Fragment>
        ))}
      </Paragraph>
      {moved.length > 0 && <Paragraph isFaint>{strings.sinceHint}</Paragraph>}
    </>
  );
}

/** Whether a difference is one that shows. */
function isMoved(difference: number | undefined, least: number): difference is number {
  return difference !== undefined && Math.abs(difference) >= least;
}
