import { makeStyles, tokens } from "@fluentui/react-components";
import { toSerial, type IsoDate } from "../../core/day";
import { useFormats } from "../language";

const useStyles = makeStyles({
  chart: { width: "100%", maxWidth: "520px", height: "auto", display: "block" },
  grid: { stroke: tokens.colorNeutralStroke2 },
  line: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2.5px",
    strokeLinejoin: "round",
  },
  dot: { fill: tokens.colorBrandStroke1 },
  label: {
    fill: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "13px",
  },
});

/** A value on a day. */
interface DayValue {
  readonly on: IsoDate;
  readonly value: number;
}

const [LEFT, RIGHT, TOP, BOTTOM] = [38, 348, 12, 150];
const LINES = 5;

/** Values over time: days keep their distances. */
export function TrendChart(props: {
  readonly name: string;
  /** The oldest first; at least one. */
  readonly points: readonly DayValue[];
  readonly largest: number;
}) {
  const { name, points, largest } = props;
  const { day, percent } = useFormats();
  const styles = useStyles();
  const places = placesOf(points, largest);
  const [first, last] = [points[0], points.at(-1)];
  const scale = (part: number) => (largest === 1 ? percent(part) : String(part * largest));
  return (
    <div role="img" aria-label={name}>
      <svg className={styles.chart} viewBox="0 0 360 178" aria-hidden="true" {...NOT_TRANSLATED}>
        {Array.from({ length: LINES + 1 }, (_, line) => {
          const y = heightOf(line / LINES);
          return (
            <g key={line}>
              <line className={styles.grid} x1={LEFT} x2={RIGHT} y1={y} y2={y} />
              <text className={styles.label} x={LEFT - 6} y={y + 4} textAnchor="end">
                {scale(line / LINES)}
              </text>
            </g>
          );
        })}
        <polyline
          className={styles.line}
          points={places.map((place) => place.join(",")).join(" ")}
        />
        {places.map(([x, y], index) => (
          <circle key={index} className={styles.dot} cx={x} cy={y} r={4} />
        ))}
        <text className={styles.label} x={LEFT} y={172}>
          {first && day(first.on)}
        </text>
        <text className={styles.label} x={RIGHT} y={172} textAnchor="end">
          {last && day(last.on)}
        </text>
      </svg>
    </div>
  );
}

/** The types of React lack this attribute for drawings. */
const NOT_TRANSLATED = { translate: "no" } as object;

function placesOf(points: readonly DayValue[], largest: number): readonly [number, number][] {
  const days = points.map(({ on }) => toSerial(on));
  const [from = 0, to = 0] = [days[0], days.at(-1)];
  return points.map(({ value }, index) => {
    const share =
      to === from
        ? index / Math.max(1, points.length - 1)
        : ((days[index] ?? 0) - from) / (to - from);
    return [LEFT + share * (RIGHT - LEFT), heightOf(value / largest)];
  });
}

function heightOf(share: number): number {
  return BOTTOM - share * (BOTTOM - TOP);
}
