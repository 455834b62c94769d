import type { RecordPlace } from "../../app/ports";
import type { TracedRisk } from "../../app/risk/traceRisks";
import { Column, Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useLayoutStyles } from "../frame/layoutStyles";
import { useFormats, useStrings } from "../language";

/** Level before and after treatment, whether that is acceptable, and who has accepted it until when. */
export function RiskStanding(props: { readonly traced: TracedRisk; readonly today: string }) {
  const { traced, today } = props;
  const { standing } = useStrings().registers;
  const { risk, inherent, residual, meetsCriterion } = traced;
  return (
    <div role="status">
      <Paragraph>
        {inherent.level === "" ? standing.noLevel : standing.level(inherent.level, residual.level)}{" "}
        {meetsCriterion !== undefined && (meetsCriterion ? standing.met : standing.notMet)}
      </Paragraph>
      <Acceptance risk={risk} today={today} isNeeded={meetsCriterion === false} />
    </div>
  );
}

function Acceptance(props: {
  readonly risk: TracedRisk["risk"];
  readonly today: string;
  readonly isNeeded: boolean;
}) {
  const { risk, today, isNeeded } = props;
  const { standing } = useStrings().registers;
  const { day } = useFormats();
  const { acceptedBy, acceptedOn, acceptedUntil } = risk;
  if (acceptedBy.trim() === "") {
    return isNeeded ? <Paragraph>{standing.notAccepted}</Paragraph> : null;
  }
  const on = acceptedOn === undefined ? "" : day(acceptedOn);
  return (
    <Paragraph>
      {standing.accepted(acceptedBy, on)}{" "}
      {acceptedUntil !== undefined &&
        (acceptedUntil < today ? standing.ended : standing.until)(day(acceptedUntil))}
    </Paragraph>
  );
}

/** The controls that a risk names, each with the way to its card. */
export function RiskControls(props: {
  readonly traced: TracedRisk;
  readonly onOpen: (place: RecordPlace) => void;
}) {
  const { traced, onOpen } = props;
  const { registers } = useStrings();
  const layout = useLayoutStyles();
  const { controls, isTreated } = traced;
  return (
    <Column>
      <h3 className={layout.heading}>{registers.controls}</h3>
      {controls.length === 0 && <Paragraph isFaint>{registers.noControls}</Paragraph>}
      {controls.length > 0 && !isTreated && <Paragraph isFaint>{registers.keptControls}</Paragraph>}
      <ul className={layout.list}>
        {controls.map(({ standard, control, title, isKnown, applicable }) => (
          <li key={`${standard} ${control}`}>
            {isKnown ? (
              <>
                <PlainButton onOpen={() => onOpen({ table: `AB_SoA_${standard}`, key: control })}>
                  <Own>{`${standard} ${control} ${title}`}</Own>
                </PlainButton>{" "}
                <Own>{applicable ?? ""}</Own>
              </>
            ) : (
              registers.unknownControl(`${standard} ${control}`)
            )}
          </li>
        ))}
      </ul>
    </Column>
  );
}
