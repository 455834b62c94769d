import type { StandardMaturity } from "../../app/maturity/maturityView";
import { figurePath } from "../../app/score/rollUpPath";
import { STANDARD_NAMES } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Own, Paragraph } from "../frame/Column";
import { Figure } from "../frame/Figure";
import { useFormats, useStrings } from "../language";
import { GroupCharts } from "./GroupCharts";
import { useLayoutStyles } from "../frame/layoutStyles";
import { levelText } from "./levelText";
import { MaturityFigures } from "./MaturityFigures";

/** The clauses 4 to 10 of one standard: a total of their own. */
export function ManagementSystemCard(props: {
  readonly maturity: StandardMaturity;
  readonly onWhy: (path: string) => void;
}) {
  const { maturity, onWhy } = props;
  const strings = useStrings();
  const { numbers } = strings.maturity;
  const { percent } = useFormats();
  const layout = useLayoutStyles();
  const { standard, levelLabels, managementSystem } = maturity;
  const { total, answers, chart } = managementSystem;
  const of = STANDARD_NAMES[standard].cell;
  const level = levelText(total.maturity.mean, levelLabels, numbers);
  const { conforms, partlyConforms, doesNotConform, notAssessed } = answers;
  return (
    <Card
      title={
        <>
          {numbers.managementSystem}, <Own>{of}</Own>
        </>
      }
    >
      {total.counts.assessed === 0 && <Paragraph>{numbers.noneOfClauses}</Paragraph>}
      <MaturityFigures group={total} levelName={level} onWhy={onWhy} />
      <h3 className={layout.heading}>{numbers.howFar}</h3>
      <div className={layout.figures}>
        <Figure
          value={percent(total.implementation.progress)}
          label={numbers.answered}
          hint={strings.overview.why}
          onOpen={() => onWhy(figurePath(total.path, "progress"))}
        />
        <Figure
          value={percent(total.implementation.conformity)}
          label={numbers.conforms}
          hint={strings.overview.why}
          onOpen={() => onWhy(figurePath(total.path, "conformity"))}
        />
      </div>
      <Paragraph isFaint>
        {numbers.clauseAnswers(conforms, partlyConforms, doesNotConform, notAssessed)}
      </Paragraph>
      <GroupCharts name={`clauses ${standard}`} of={of} charts={[chart]} onWhy={onWhy} />
    </Card>
  );
}
