import {
  trendOf,
  type RollUpName,
  type Snapshot,
  type TrendPoint,
} from "../../app/maturity/snapshots";
import { Card } from "../frame/Card";
import { Line, Own, Paragraph } from "../frame/Column";
import { useTableStyles } from "../frame/tableStyles";
import { useFormats, useStrings } from "../language";
import { Choice } from "./Choice";
import { useKept } from "../frame/kept";
import { useLayoutStyles } from "../frame/layoutStyles";
import type { MaturityPaneProps } from "./maturityActions";
import { rollUpNames, rollUpText } from "./rollUpName";
import { TimedNumber, type TimedOpeners } from "./TimedNumber";
import { TrendChart } from "./TrendChart";

const FIGURES = ["mean", "attainment"] as const;

/** One number of one roll-up over all snapshots, the present last. */
export function TrendCard({ parts, ...openers }: Pick<MaturityPaneProps, "parts"> & TimedOpeners) {
  const { snapshots: strings } = useStrings().maturity;
  const { fineLevel, finePercent } = useFormats();
  const layout = useLayoutStyles();
  const { snapshots, present } = parts;
  const names = rollUpNames([present, ...snapshots]);
  const [of, setOf] = useKept("trend of", "");
  const [figure, setFigure] = useKept<(typeof FIGURES)[number]>("trend figure", "mean");
  const name = names.find((one) => rollUpText(one) === of) ?? names[0];
  if (name === undefined) return null;
  const text = figure === "mean" ? fineLevel : finePercent;
  const points = trendOf(snapshots, present, name).filter(
    ({ figures }) => figures[figure] !== undefined,
  );
  const said = strings.trendText(
    strings.trendFigures[figure],
    text(points[0]?.figures[figure]),
    text(points.at(-1)?.figures[figure]),
    points.length,
  );
  return (
    <Card title={strings.trend}>
      <div className={layout.fields}>
        <Choice
          label={strings.trendOf}
          value={rollUpText(name)}
          options={names.map(rollUpText).map((value) => ({ value, label: value }))}
          isOwn
          onChoose={setOf}
        />
        <Choice
          label={strings.figure}
          value={figure}
          options={FIGURES.map((value) => ({ value, label: strings.trendFigures[value] }))}
          onChoose={setFigure}
        />
      </div>
      {points.length < 2 ? (
        <Paragraph>{strings.noTrend}</Paragraph>
      ) : (
        <>
          <Paragraph>{said}</Paragraph>
          <TrendEnds {...openers} of={name} figure={figure} points={points} snapshots={snapshots} />
          <TrendChart
            name={said}
            largest={figure === "mean" ? 5 : 1}
            points={points.map(({ on, figures }) => ({ on, value: figures[figure] ?? 0 }))}
          />
          <TrendTable {...openers} of={name} points={points} snapshots={snapshots} />
        </>
      )}
    </Card>
  );
}

/** The two numbers of the sentence, each of which opens. */
function TrendEnds(
  props: TimedOpeners & TrendPoints & { readonly figure: (typeof FIGURES)[number] },
) {
  const { of, figure, points, snapshots, onWhy, onRecorded } = props;
  const { snapshots: strings } = useStrings().maturity;
  const [first, last] = [points[0], points.at(-1)];
  const number = (point: TrendPoint | undefined) => (
    <TimedNumber
      {...{ of, figure, onWhy, onRecorded }}
      snapshot={point && snapshotOf(snapshots, point)}
      value={point?.figures[figure]}
    />
  );
  return (
    <Line>
      <span>
        {strings.trendAt.first}: {number(first)}
      </span>
      <span>
        {strings.trendAt.last}: {number(last)}
      </span>
    </Line>
  );
}

/** undefined for the present, which nobody recorded. */
function snapshotOf(snapshots: readonly Snapshot[], { on, label }: TrendPoint) {
  return snapshots.find((one) => one.on === on && one.label === label);
}

interface TrendPoints {
  readonly of: RollUpName;
  readonly points: readonly TrendPoint[];
  readonly snapshots: readonly Snapshot[];
}

const IN_TABLE = ["mean", "target", "attainment", "assessed", "implemented"] as const;

function TrendTable(props: TimedOpeners & TrendPoints) {
  const { of, points, snapshots, onWhy, onRecorded } = props;
  const { snapshots: strings } = useStrings().maturity;
  const { day } = useFormats();
  const layout = useLayoutStyles();
  const table = useTableStyles();
  const { columns } = strings;
  return (
    <details className={layout.folded}>
      <summary className={layout.summary}>{strings.trendTable}</summary>
      <div className={table.scroll} tabIndex={0} role="group" aria-label={strings.trend}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{strings.day}</th>
              <th scope="col">{strings.label}</th>
              {IN_TABLE.map((figure) => (
                <th key={figure} scope="col">
                  {columns[figure]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={`${point.on} ${point.label}`}>
                <th scope="row" className={table.short}>
                  <Own>{day(point.on)}</Own>
                </th>
                <td>{point.label === "" ? strings.now : <Own>{point.label}</Own>}</td>
                {IN_TABLE.map((figure) => (
                  <td key={figure}>
                    <TimedNumber
                      {...{ of, figure, onWhy, onRecorded }}
                      snapshot={snapshotOf(snapshots, point)}
                      value={point.figures[figure]}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
