import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RoadmapView } from "../../app/roadmap/roadmapView";
import { useFormats, useStrings } from "../language";
import { monthMarks, yearMarks } from "./monthMarks";

const useStyles = makeStyles({
  scale: { display: "block", width: "100%", overflow: "visible" },
  text: { fill: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100 },
  year: { fontWeight: tokens.fontWeightSemibold },
  month: { stroke: tokens.colorNeutralStroke2 },
  today: { stroke: tokens.colorBrandStroke1, strokeWidth: "2px" },
  todayText: { fill: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase100 },
  wide: { "@media (max-width: 639px)": { display: "none" } },
});

/** A place on the scale. */
const place = (at: number) => `${String(Math.round(at * 10_000) / 100)}%`;

const HEIGHT = 42;
const LINES = { today: 10, year: 23, month: 36 };

/** Years, months and today above the bars; the rows say their days in words. */
export function TimeScale({ view }: { readonly view: RoadmapView }) {
  const { roadmap: strings } = useStrings();
  const { month: monthText } = useFormats();
  const styles = useStyles();
  const { months, todayAt } = view;
  return (
    <svg className={styles.scale} height={HEIGHT} aria-hidden="true">
      {yearMarks(months).map(({ year, at }) => (
        <text
          key={year}
          className={mergeClasses(styles.text, styles.year)}
          x={place(at)}
          y={LINES.year}
        >
          {year}
        </text>
      ))}
      {monthMarks(months).map(({ month, at, isForAll }) => (
        <text
          key={month}
          className={mergeClasses(styles.text, !isForAll && styles.wide)}
          x={place(at)}
          y={LINES.month}
        >
          {monthText(month)}
        </text>
      ))}
      <text
        className={styles.todayText}
        x={place(todayAt)}
        y={LINES.today}
        textAnchor={todayAt < 0.1 ? "start" : todayAt > 0.9 ? "end" : "middle"}
      >
        {strings.today}
      </text>
      <TimeLines view={view} top={LINES.today + 3} height={HEIGHT} isTodayOnly />
    </svg>
  );
}

/** The lines of months and of today behind a bar. */
export function TimeLines(props: {
  readonly view: RoadmapView;
  readonly top: number;
  readonly height: number;
  readonly isTodayOnly?: boolean;
}) {
  const { view, top, height, isTodayOnly = false } = props;
  const styles = useStyles();
  const line = { y1: top, y2: height };
  return (
    <>
      {!isTodayOnly &&
        monthMarks(view.months).map(({ month, at }) => (
          <line key={month} className={styles.month} x1={place(at)} x2={place(at)} {...line} />
        ))}
      <line className={styles.today} x1={place(view.todayAt)} x2={place(view.todayAt)} {...line} />
    </>
  );
}
