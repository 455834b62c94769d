import type { RoadmapView } from "../../app/roadmap/roadmapView";
import { Card } from "../frame/Card";
import { Paragraph } from "../frame/Column";
import { useLayoutStyles } from "../frame/layoutStyles";
import { useFormats, useStrings } from "../language";
import { PhaseChart } from "./PhaseChart";
import type { TaskWays } from "./roadmapProps";
import { TaskTable } from "./TaskTable";

/** The tasks by phase as bars on one scale of months, and as a table. */
export function ChartCard(props: TaskWays & { readonly view: RoadmapView }) {
  const { view } = props;
  const { roadmap: strings } = useStrings();
  const { day } = useFormats();
  const layout = useLayoutStyles();
  const bars = view.parts.flatMap((part) => part.bars);
  return (
    <Card title={strings.chart}>
      <Paragraph isFaint>{strings.summary(day(view.from), day(view.last))}</Paragraph>
      {view.parts.map((part) => (
        <PhaseChart key={part.phase ?? ""} {...props} part={part} />
      ))}
      {bars.some(({ task }) => task.id === "") && <Paragraph isFaint>{strings.noIdHint}</Paragraph>}
      <details className={layout.folded}>
        <summary className={layout.summary}>{strings.table}</summary>
        <TaskTable {...props} bars={bars} />
      </details>
    </Card>
  );
}
