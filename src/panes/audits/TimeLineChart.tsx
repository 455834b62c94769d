import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TimeLine, TimeMark, TimeTrack } from "../../app/programme/timeLine";
import { STANDARD_NAMES } from "../../core/catalog";
import { useStrings } from "../language";
import { MarkShape } from "./MarkShape";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", maxWidth: "900px", overflow: "visible" },
  name: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    // Lines of days that cross a name leave it readable.
    paintOrder: "stroke",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "4px",
  },
  text: { fill: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100 },
  year: { stroke: tokens.colorNeutralStroke2 },
  today: { stroke: tokens.colorBrandStroke1, strokeWidth: "2px" },
  todayText: { fill: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase100 },
  valid: { fill: tokens.colorNeutralBackground5, stroke: tokens.colorTransparentStroke },
  window: { fill: tokens.colorBrandBackground2Hover, stroke: tokens.colorBrandStroke1 },
  limit: { stroke: tokens.colorStatusDangerForeground1, strokeWidth: "2px" },
});

const TOP = 18;
const TRACK = 66;
const AXIS = 18;
const BAR = { top: 34, height: 8 };
/** Marks at both ends keep room for half of themselves. */
const MARGIN = 3;
/** Labels closer than this share of the length take turns above and below. */
const CLOSE = 0.09;

const place = (at: number) =>
  `${String(Math.round((MARGIN + at * (100 - 2 * MARGIN)) * 100) / 100)}%`;
const extent = (from: number, to: number) =>
  `${String(Math.max(0.6, Math.round((to - from) * (100 - 2 * MARGIN) * 100) / 100))}%`;

/** The time line as a picture; what it shows stands in words and in a table beside it. */
export function TimeLineChart(props: { readonly timeLine: TimeLine; readonly label: string }) {
  const { tracks, years, todayAt } = props.timeLine;
  const { line } = useStrings().audits;
  const styles = useStyles();
  const bottom = TOP + tracks.length * TRACK;
  return (
    <svg className={styles.chart} height={bottom + AXIS} role="img" aria-label={props.label}>
      {years.map(({ year, at }) => (
        <g key={year}>
          <line className={styles.year} x1={place(at)} x2={place(at)} y1={TOP} y2={bottom} />
          <text className={styles.text} x={place(at)} y={bottom + 13} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      <line className={styles.today} x1={place(todayAt)} x2={place(todayAt)} y1={TOP} y2={bottom} />
      {tracks.map((track, index) => (
        <svg key={track.standard} y={TOP + index * TRACK} overflow="visible">
          <Track track={track} />
        </svg>
      ))}
      <text
        className={styles.todayText}
        x={place(todayAt)}
        y={TOP - 5}
        textAnchor={todayAt < 0.08 ? "start" : todayAt > 0.92 ? "end" : "middle"}
      >
        {line.today}
      </text>
    </svg>
  );
}

function Track({ track }: { readonly track: TimeTrack }) {
  const styles = useStyles();
  const { valid, marks, standard } = track;
  return (
    <>
      <text className={styles.name} x="0" y="14">
        {STANDARD_NAMES[standard].cell}
      </text>
      {valid !== undefined && (
        <rect
          className={styles.valid}
          x={place(valid.from)}
          width={extent(valid.from, valid.to)}
          y={BAR.top}
          height={BAR.height}
        />
      )}
      {marks.map((mark, index) => (
        <Mark key={mark.line.key} mark={mark} isBelow={isBelow(marks, index)} />
      ))}
    </>
  );
}

function isBelow(marks: readonly TimeMark[], index: number): boolean {
  const [mark, before] = [marks[index], marks[index - 1]];
  if (mark === undefined || before === undefined) return false;
  return mark.at - before.at < CLOSE && !isBelow(marks, index - 1);
}

function Mark({ mark, isBelow: below }: { readonly mark: TimeMark; readonly isBelow: boolean }) {
  const { short } = useStrings().audits.line;
  const styles = useStyles();
  const { window, limitAt, at, line } = mark;
  const middle = BAR.top + BAR.height / 2;
  const label = short[line.kind.toLowerCase()] ?? line.kind.slice(0, 2);
  return (
    <>
      {window !== undefined && window.to > window.from && (
        <rect
          className={styles.window}
          x={place(window.from)}
          width={extent(window.from, window.to)}
          y={BAR.top - 3}
          height={BAR.height + 6}
          fillOpacity="0.6"
        />
      )}
      {limitAt !== undefined && (
        <line
          className={styles.limit}
          x1={place(limitAt)}
          x2={place(limitAt)}
          y1={BAR.top - 7}
          y2={BAR.top + BAR.height + 7}
        />
      )}
      <svg x={place(at)} y={middle} overflow="visible">
        <MarkShape shape={mark.shape} />
      </svg>
      <text
        className={mergeClasses(styles.text)}
        x={place(at)}
        y={below ? middle + 22 : middle - 14}
        textAnchor="middle"
      >
        {label}
      </text>
    </>
  );
}
