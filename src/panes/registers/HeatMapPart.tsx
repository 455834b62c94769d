import { useState } from "react";
import type { RecordPlace } from "../../app/ports";
import type { HeatField, HeatMap } from "../../app/risk/heatMaps";
import { RISK_LEVELS } from "../../core/workbook";
import { Card } from "../frame/Card";
import { Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useLayoutStyles } from "../frame/layoutStyles";
import { useStrings } from "../language";
import { HeatMapChart, shortLevel, stepText } from "./HeatMapChart";
import { HeatMapTable } from "./HeatMapTable";

/** How many risks have which likelihood and impact, before treatment and after it. */
export function HeatMapPart(props: {
  readonly maps: readonly HeatMap[];
  readonly onOpen: (place: RecordPlace) => void;
}) {
  const layout = useLayoutStyles();
  return (
    <div className={layout.beside}>
      {props.maps.map((map) => (
        <HeatMapCard key={map.when} map={map} onOpen={props.onOpen} />
      ))}
    </div>
  );
}

function HeatMapCard(props: {
  readonly map: HeatMap;
  readonly onOpen: (place: RecordPlace) => void;
}) {
  const { map, onOpen } = props;
  const { map: strings } = useStrings().registers;
  const [chosen, setChosen] = useState<Pick<HeatField, "likelihood" | "impact">>();
  const shown = map.rows
    .flat()
    .find(
      ({ likelihood, impact }) =>
        likelihood.step === chosen?.likelihood.step && impact.step === chosen.impact.step,
    );
  return (
    <Card title={strings.title[map.when]}>
      <Paragraph isFaint>
        {strings.axes}. {strings.hint}
      </Paragraph>
      <HeatMapChart map={map} chosen={shown} onChoose={setChosen} />
      <Paragraph isFaint>
        {strings.key}:{" "}
        <Own>{RISK_LEVELS.map((level) => `${shortLevel(level)} ${level}`).join(", ")}</Own>
      </Paragraph>
      {map.left > 0 && <Paragraph isFaint>{strings.left(map.left)}</Paragraph>}
      <div role="status">{shown !== undefined && <Behind field={shown} onOpen={onOpen} />}</div>
      <HeatMapTable map={map} chosen={shown} onChoose={setChosen} />
    </Card>
  );
}

/** The risks of one field, each with the way to its card. */
function Behind(props: {
  readonly field: HeatField;
  readonly onOpen: (place: RecordPlace) => void;
}) {
  const { field, onOpen } = props;
  const { registers } = useStrings();
  const layout = useLayoutStyles();
  const { likelihood, impact, risks } = field;
  return (
    <>
      <h3 className={layout.heading}>
        {registers.map.behind(stepText(likelihood), stepText(impact))}
      </h3>
      {risks.length === 0 && <Paragraph isFaint>{registers.map.none}</Paragraph>}
      <ul className={layout.list}>
        {risks.map(({ id, scenario }, index) => (
          <li key={`${id} ${String(index)}`}>
            {id === "" ? (
              registers.noKey
            ) : (
              <PlainButton onOpen={() => onOpen({ table: "AB_Risks", key: id })}>
                <Own>{`${id} ${scenario}`}</Own>
              </PlainButton>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
