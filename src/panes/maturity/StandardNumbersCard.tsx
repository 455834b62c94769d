import type { StandardMaturity } from "../../app/maturity/maturityView";
import { figurePath } from "../../app/score/rollUpPath";
import { STANDARD_NAMES } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Own, Paragraph } from "../frame/Column";
import { Figure, PlainButton } from "../frame/Figure";
import { useFormats, useStrings } from "../language";
import { CountsLine } from "./CountsLine";
import { GroupCharts } from "./GroupCharts";
import { useLayoutStyles } from "../frame/layoutStyles";
import { levelText } from "./levelText";
import { MaturityFigures } from "./MaturityFigures";

/** The numbers of one standard's controls: how mature, apart from how far the work is. */
export function StandardNumbersCard(props: {
  readonly maturity: StandardMaturity;
  readonly onWhy: (path: string) => void;
}) {
  const { maturity, onWhy } = props;
  const { numbers } = useStrings().maturity;
  const { standard, total, levelLabels, groups, attributes } = maturity;
  const level = levelText(total.maturity.mean, levelLabels, numbers);
  return (
    <Card title={<Own>{STANDARD_NAMES[standard].full}</Own>}>
      <MaturityFigures group={total} levelName={level} onWhy={onWhy} />
      <HowFar maturity={maturity} onWhy={onWhy} />
      <CountsLine group={total} of={STANDARD_NAMES[standard].cell} onWhy={onWhy} />
      <OtherNumbers maturity={maturity} onWhy={onWhy} />
      <GroupCharts
        name={`chart ${standard}`}
        of={STANDARD_NAMES[standard].cell}
        charts={[groups, ...attributes]}
        own={maturity.own}
        onWhy={onWhy}
      />
    </Card>
  );
}

interface PartProps {
  readonly maturity: StandardMaturity;
  readonly onWhy: (path: string) => void;
}

function HowFar({ maturity: { total }, onWhy }: PartProps) {
  const strings = useStrings();
  const { numbers } = strings.maturity;
  const { percent } = useFormats();
  const layout = useLayoutStyles();
  const { progress, conformity, isProvisional } = total.implementation;
  return (
    <>
      <h3 className={layout.heading}>{numbers.howFar}</h3>
      <div className={layout.figures}>
        <Figure
          value={percent(progress)}
          label={numbers.progress}
          hint={strings.overview.why}
          onOpen={() => onWhy(figurePath(total.path, "progress"))}
        />
        <Figure
          value={percent(conformity)}
          label={numbers.conformity}
          detail={isProvisional ? numbers.provisional : undefined}
          hint={strings.overview.why}
          onOpen={() => onWhy(figurePath(total.path, "conformity"))}
        />
      </div>
    </>
  );
}

function OtherNumbers({ maturity, onWhy }: PartProps) {
  const { numbers } = useStrings().maturity;
  const { fineLevel } = useFormats();
  const { standard, meanOfThemeMeans, own } = maturity;
  const [name, value] = [numbers.meanOfMeans[standard], fineLevel(meanOfThemeMeans.value)];
  return (
    <>
      <Paragraph isFaint>
        {name}:{" "}
        <PlainButton name={numbers.number(name, value)} onOpen={() => onWhy(meanOfThemeMeans.path)}>
          {value}
        </PlainButton>
      </Paragraph>
      {own !== undefined && (
        <Paragraph isFaint>
          {numbers.own}:{" "}
          <PlainButton
            name={numbers.about(numbers.own, `${numbers.mean} ${fineLevel(own.maturity.mean)}`)}
            onOpen={() => onWhy(figurePath(own.path, "mean"))}
          >
            {numbers.mean} {fineLevel(own.maturity.mean)}
          </PlainButton>
        </Paragraph>
      )}
    </>
  );
}
