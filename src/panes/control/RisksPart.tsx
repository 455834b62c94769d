import { useState } from "react";
import type { RecordPlace } from "../../app/ports";
import type { TracedRisk } from "../../app/risk/traceRisks";
import { Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useLayoutStyles } from "../frame/layoutStyles";
import { useStrings } from "../language";

/** The risks that name a control, each with the way to its card; read only when somebody looks. */
export function RisksPart(props: {
  readonly risksOf: () => readonly TracedRisk[];
  readonly onOpen: (place: RecordPlace) => void;
}) {
  const { risksOf, onOpen } = props;
  const { registers } = useStrings();
  const layout = useLayoutStyles();
  const [isOpened, setOpened] = useState(false);
  const risks = isOpened ? risksOf() : [];
  return (
    <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary className={layout.summary}>
        <strong>{registers.risksOf}</strong>
      </summary>
      {isOpened && risks.length === 0 && <Paragraph>{registers.noRisks}</Paragraph>}
      <ul className={layout.list}>
        {risks.map(({ risk, inherent, residual }) => (
          <li key={risk.id}>
            <PlainButton onOpen={() => onOpen({ table: "AB_Risks", key: risk.id })}>
              <Own>{`${risk.id} ${risk.scenario}`}</Own>
            </PlainButton>{" "}
            {registers.risk(residual.level || inherent.level, risk.treatment ?? "")}
          </li>
        ))}
      </ul>
    </details>
  );
}
