import type { SinceSnapshot } from "../../app/maturity/sinceSnapshot";
import { Paragraph } from "../frame/Column";
import { useFormats, useStrings } from "../language";

/** What has changed since the last snapshot, in one line. */
export function SinceLine({ since }: { since: SinceSnapshot | undefined }) {
  const { overview: strings } = useStrings();
  const formats = useFormats();
  if (since === undefined) return <Paragraph isFaint>{strings.noSnapshot}</Paragraph>;
  const { mean, attainment, assessed, excluded } = since;
  const moved = [
    ...(isMoved(mean, 0.005) ? [strings.sinceMean(formats.signed(mean, 2))] : []),
    ...(isMoved(attainment, 0.0005)
      ? [strings.sinceAttainment(formats.signedPercent(attainment))]
      : []),
    ...(assessed === 0 ? [] : [strings.sinceAssessed(formats.signed(assessed, 0))]),
    ...(excluded === 0 ? [] : [strings.sinceExcluded(formats.signed(excluded, 0))]),
  ];
  const changes = moved.length === 0 ? strings.unchanged : moved.join(", ");
  return (
    <Paragraph isFaint>
      {strings.since(since.label, formats.day(since.on))}: {changes}
    </Paragraph>
  );
}

/** Whether a difference is one that shows. */
function isMoved(difference: number | undefined, least: number): difference is number {
  return difference !== undefined && Math.abs(difference) >= least;
}
