import { makeStyles, tokens } from "@fluentui/react-components";
import type { MaturityChart, MaturityGroup } from "../../app/maturity/maturityGroup";
import { figurePath } from "../../app/score/rollUpPath";
import { Own } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useFormats, useStrings } from "../language";
import { figureText, hasNumberedAxes, largest, groupName, type ChartFigure } from "./chartText";
import { useLayoutStyles } from "../frame/layoutStyles";

const useStyles = makeStyles({
  row: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  numbers: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  bar: { width: "100%", height: "12px", display: "block" },
  ground: { fill: tokens.colorNeutralBackground3, stroke: tokens.colorTransparentStroke },
  value: { fill: tokens.colorBrandStroke1 },
  target: { stroke: tokens.colorNeutralForeground1, strokeWidth: "3px" },
});

/** What bars are drawn of. */
export interface BarListProps {
  readonly of: string;
  readonly chart: MaturityChart;
  readonly figure: ChartFigure;
  readonly onWhy: (path: string) => void;
}

/** A bar for each group, with a mark at its target; the numbers beside them open their rows. */
export function BarList({ of, chart, figure, onWhy }: BarListProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <ol className={layout.list}>
      {chart.groups.map((group, index) => (
        <li key={group.key}>
          <div className={styles.row}>
            <Own>
              {hasNumberedAxes(chart) && `${String(index + 1)} `}
              {groupName(group)}
            </Own>
            <span className={styles.numbers}>
              <BarNumber of={of} group={group} figure={figure} onWhy={onWhy} />
            </span>
          </div>
          <Bar group={group} figure={figure} />
        </li>
      ))}
    </ol>
  );
}

function BarNumber(props: Omit<BarListProps, "chart"> & { readonly group: MaturityGroup }) {
  const { of, group, figure, onWhy } = props;
  const { numbers } = useStrings().maturity;
  const formats = useFormats();
  const open = (name: ChartFigure | "target") => {
    const value = figureText(group, name, formats);
    const label = numbers.rowsOf(`${of} ${groupName(group)}`, numbers[name], value);
    return (
      <PlainButton name={label} onOpen={() => onWhy(figurePath(group.path, name))}>
        {value}
      </PlainButton>
    );
  };
  if (figure !== "mean") return open(figure);
  return (
    <>
      {open("mean")} / {open("target")}
    </>
  );
}

function Bar({ group, figure }: { group: MaturityGroup; figure: ChartFigure }) {
  const styles = useStyles();
  const most = largest(figure);
  const value = group.maturity[figure];
  const target = figure === "mean" ? group.maturity.target : undefined;
  const percent = (part: number) => `${String((part / most) * 100)}%`;
  return (
    <svg className={styles.bar} aria-hidden="true">
      <rect className={styles.ground} width="100%" height="12" rx="3" />
      {value !== undefined && (
        <rect className={styles.value} width={percent(value)} y="1" height="10" rx="2" />
      )}
      {target !== undefined && (
        <line className={styles.target} x1={percent(target)} x2={percent(target)} y1="0" y2="12" />
      )}
    </svg>
  );
}
