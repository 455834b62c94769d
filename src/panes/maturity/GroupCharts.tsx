import type { ScoreBy } from "../../app/score/rollUpPath";
import { Column, Paragraph } from "../frame/Column";
import { useFormats, useStrings } from "../language";
import { BarList } from "./BarList";
import { CHART_FIGURES, axisLabel, chartSummary, largest, type ChartFigure } from "./chartText";
import { Choice } from "./Choice";
import { GroupTable, type GroupChartsProps } from "./GroupTable";
import { useKept } from "../frame/kept";
import { useLayoutStyles } from "../frame/layoutStyles";
import { RadarChart } from "./RadarChart";

/** One chart at a time, as text, radar, bars and table. */
export function GroupCharts(props: GroupChartsProps) {
  const { name, charts, onWhy } = props;
  const { chart: strings } = useStrings().maturity;
  const formats = useFormats();
  const layout = useLayoutStyles();
  const [by, setBy] = useKept<ScoreBy | undefined>(`${name} by`, undefined);
  const [figure, setFigure] = useKept<ChartFigure>(`${name} figure`, "mean");
  const chart = charts.find((one) => one.by === by) ?? charts[0];
  if (chart === undefined) return null;
  const isAttribute = charts.indexOf(chart) > 0;
  return (
    <Column>
      <h3 className={layout.heading}>{strings.title}</h3>
      <div className={layout.fields}>
        {charts.length > 1 && (
          <Choice
            label={strings.by}
            value={chart.by}
            options={charts.map((one) => ({ value: one.by, label: strings.byWords[one.by] }))}
            onChoose={setBy}
          />
        )}
        <Choice
          label={strings.figure}
          value={figure}
          options={CHART_FIGURES.map((one) => ({ value: one, label: strings.figures[one] }))}
          onChoose={setFigure}
        />
      </div>
      <Paragraph>{chartSummary(chart, strings, formats)}</Paragraph>
      {isAttribute && <Paragraph isFaint>{strings.doNotAddUp}</Paragraph>}
      <RadarChart
        name={strings.radar(strings.byWords[chart.by], strings.figures[figure])}
        axes={chart.groups.map(({ maturity }, index) => ({
          label: axisLabel(chart, index),
          value: maturity[figure],
          target: figure === "mean" ? maturity.target : undefined,
        }))}
        largest={largest(figure)}
      />
      <BarList of={props.of} chart={chart} figure={figure} onWhy={onWhy} />
      <GroupTable {...props} chart={chart} />
    </Column>
  );
}
