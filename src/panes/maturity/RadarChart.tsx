import { makeStyles, tokens } from "@fluentui/react-components";
import { useStrings } from "../language";

const useStyles = makeStyles({
  box: { display: "grid", justifyItems: "center" },
  picture: { display: "grid", justifyItems: "center", width: "100%" },
  // Wide letters of long names may reach into the margin of the card.
  chart: { width: "100%", maxWidth: "380px", height: "auto", overflow: "visible" },
  ring: { fill: "none", stroke: tokens.colorNeutralStroke2 },
  axis: { stroke: tokens.colorNeutralStroke2 },
  value: {
    fill: tokens.colorBrandStroke1,
    fillOpacity: 0.25,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2.5px",
    strokeLinejoin: "round",
  },
  dot: { fill: tokens.colorBrandStroke1 },
  target: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    strokeDasharray: "5 4",
    strokeLinejoin: "round",
  },
  label: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "14px",
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
  },
  key: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

/** One axis of a radar. */
export interface RadarAxis {
  readonly label: string;
  /** undefined: there is none, which is not 0. */
  readonly value: number | undefined;
  readonly target: number | undefined;
}

const RADIUS = 84;
const RINGS = 5;

/** Values around a centre, the target as a dashed line; a text beside it says what stands out. */
export function RadarChart(props: {
  readonly name: string;
  readonly axes: readonly RadarAxis[];
  readonly largest: number;
}) {
  const { name, axes, largest } = props;
  const styles = useStyles();
  const at = (index: number, share: number) => pointAt(index, axes.length, share);
  const points = (valueOf: (axis: RadarAxis) => number | undefined) =>
    axes.flatMap((axis, index) => {
      const value = valueOf(axis);
      return value === undefined ? [] : [at(index, value / largest)];
    });
  const values = points(({ value }) => value);
  const targets = points(({ target }) => target);
  return (
    <div className={styles.box}>
      <div role="img" aria-label={name} className={styles.picture}>
        <svg className={styles.chart} viewBox="-180 -112 360 224" aria-hidden="true">
          {Array.from({ length: RINGS }, (_, ring) => (
            <polygon
              key={ring}
              className={styles.ring}
              points={joined(axes.map((_axis, index) => at(index, (ring + 1) / RINGS)))}
            />
          ))}
          {axes.map((_axis, index) => {
            const [x, y] = at(index, 1);
            return <line key={index} className={styles.axis} x1={0} y1={0} x2={x} y2={y} />;
          })}
          <polygon className={styles.value} points={joined(values)} />
          {values.map(([x, y]) => (
            <circle
              key={`${String(x)} ${String(y)}`}
              className={styles.dot}
              cx={x}
              cy={y}
              r={3.5}
            />
          ))}
          <polygon className={styles.target} points={joined(targets)} />
          <AxisLabels axes={axes} />
        </svg>
      </div>
      {targets.length > 0 && <Legend />}
    </div>
  );
}

function AxisLabels({ axes }: { axes: readonly RadarAxis[] }) {
  const styles = useStyles();
  return axes.map(({ label }, index) => {
    const [x, y] = pointAt(index, axes.length, 1.1);
    const isMiddle = Math.abs(x) < 10;
    return (
      <text
        key={index}
        className={styles.label}
        x={x}
        y={y + (isMiddle && y < 0 ? -2 : isMiddle ? 12 : 5)}
        textAnchor={isMiddle ? "middle" : x > 0 ? "start" : "end"}
        {...NOT_TRANSLATED}
      >
        {label}
      </text>
    );
  });
}

/** The types of React lack this attribute for parts of drawings. */
const NOT_TRANSLATED = { translate: "no" } as object;

function Legend() {
  const { legend } = useStrings().maturity.chart;
  const styles = useStyles();
  return (
    <div className={styles.legend}>
      {(["value", "target"] as const).map((one) => (
        <span key={one} className={styles.key}>
          <svg width="24" height="10" aria-hidden="true">
            <line className={styles[one]} x1={0} y1={5} x2={24} y2={5} />
          </svg>
          {legend[one]}
        </span>
      ))}
    </div>
  );
}

type Point = readonly [x: number, y: number];

/** A point on an axis: the first axis goes up, the others follow clockwise. */
function pointAt(index: number, count: number, share: number): Point {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  const round = (number: number) => Math.round(number * 100) / 100;
  return [round(Math.cos(angle) * share * RADIUS), round(Math.sin(angle) * share * RADIUS)];
}

function joined(points: readonly Point[]): string {
  return points.map((point) => point.join(",")).join(" ");
}
