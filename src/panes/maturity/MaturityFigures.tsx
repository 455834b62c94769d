import type { MaturityGroup } from "../../app/maturity/maturityGroup";
import { figurePath } from "../../app/score/rollUpPath";
import type { Figure as FigureName } from "../../core/maturity";
import { Figure } from "../frame/Figure";
import { useFormats, useStrings } from "../language";
import { useLayoutStyles } from "../frame/layoutStyles";

/** Mean, attainment, gap and target of a group, each of which opens its rows. */
export function MaturityFigures(props: {
  readonly group: MaturityGroup;
  /** What the mean is called; undefined without one. */
  readonly levelName: string | undefined;
  readonly onWhy: (path: string) => void;
}) {
  const { group, levelName, onWhy } = props;
  const strings = useStrings();
  const { numbers } = strings.maturity;
  const { level, percent } = useFormats();
  const layout = useLayoutStyles();
  const { mean, target, attainment, gap } = group.maturity;
  const figure = (name: FigureName, label: string, value: string, detail?: string) => (
    <Figure
      value={value}
      label={label}
      detail={detail}
      hint={strings.overview.why}
      onOpen={() => onWhy(figurePath(group.path, name))}
    />
  );
  return (
    <>
      <h3 className={layout.heading}>{numbers.howMature}</h3>
      <div className={layout.figures}>
        {figure("mean", numbers.mean, level(mean), levelName)}
        {figure("target", numbers.target, level(target))}
        {figure("attainment", numbers.attainment, percent(attainment))}
        {figure("gap", numbers.gap, level(gap))}
      </div>
    </>
  );
}
