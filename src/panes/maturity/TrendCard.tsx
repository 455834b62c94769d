import { trendOf, type TrendPoint } from "../../app/maturity/snapshots";
import { Card } from "../frame/Card";
import { Own, Paragraph } from "../frame/Column";
import { useTableStyles } from "../frame/tableStyles";
import { useFormats, useStrings } from "../language";
import { Choice } from "./Choice";
import { useKept } from "./kept";
import { useLayoutStyles } from "./layoutStyles";
import type { MaturityPaneProps } from "./maturityActions";
import { rollUpNames, rollUpText } from "./rollUpName";
import { TrendChart } from "./TrendChart";

const FIGURES = ["mean", "attainment"] as const;

/** One number of one roll-up over all snapshots, the present last. */
export function TrendCard({ parts }: MaturityPaneProps) {
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
          <TrendChart
            name={said}
            largest={figure === "mean" ? 5 : 1}
            points={points.map(({ on, figures }) => ({ on, value: figures[figure] ?? 0 }))}
          />
          <TrendTable points={points} />
        </>
      )}
    </Card>
  );
}

function TrendTable({ points }: { points: readonly TrendPoint[] }) {
  const { snapshots: strings } = useStrings().maturity;
  const { day, exact, fineLevel, finePercent } = useFormats();
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
              <th scope="col">{columns.mean}</th>
              <th scope="col">{columns.target}</th>
              <th scope="col">{columns.attainment}</th>
              <th scope="col">{columns.assessed}</th>
              <th scope="col">{columns.implemented}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ on, label, figures }) => (
              <tr key={`${on} ${label}`}>
                <th scope="row">
                  <Own>{day(on)}</Own>
                </th>
                <td>{label === "" ? strings.now : <Own>{label}</Own>}</td>
                <td>{fineLevel(figures.mean)}</td>
                <td>{fineLevel(figures.target)}</td>
                <td>{finePercent(figures.attainment)}</td>
                <td>{exact(figures.assessed)}</td>
                <td>{exact(figures.implemented)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
