import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { RoadmapView } from "../../app/roadmap/roadmapView";
import { Card } from "../frame/Card";
import { Line, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { UndoLine } from "../maturity/UndoLine";
import { usePreview } from "../maturity/usePreview";
import { AddedTasks } from "./AddedTasks";
import { ChartCard } from "./ChartCard";
import type { PlannedRoadmap, RoadmapPaneProps } from "./roadmapProps";
import { StateCounts } from "./StateCounts";
import { UnneededTasks } from "./UnneededTasks";

type PlanPartProps = RoadmapPaneProps & { readonly roadmap: PlannedRoadmap };

/** How far the roadmap is, its plan, and its tasks as a chart and as a table. */
export function PlanPart(props: PlanPartProps) {
  const { roadmap, isWritable, onPreview } = props;
  const { roadmap: strings } = useStrings();
  // Whoever comes back from the preview goes on at the top of the card.
  const [hasLooked, setLooked] = useState(false);
  const looking: typeof onPreview = async (action) => {
    const preview = await onPreview(action);
    if (preview !== undefined) setLooked(true);
    return preview;
  };
  const [panel, ask] = usePreview(
    { ...props, onPreview: looking },
    strings.write,
    <AddedTasks tasks={roadmap.added} />,
  );
  if (panel !== undefined) return panel;
  const { view, plan } = roadmap;
  const number = numberOf(view);
  return (
    <>
      <UndoLine {...props} />
      <Card title={strings.title} takesFocus={hasLooked}>
        <Paragraph>{strings.about}</Paragraph>
        {number > 0 && (
          <>
            <Paragraph>{strings.done(view.counts.Done, number)}</Paragraph>
            <StateCounts counts={view.counts} />
          </>
        )}
        {number === 0 && <Paragraph>{strings.empty}</Paragraph>}
        {isWritable && (
          <Planning
            {...props}
            isEmpty={number === 0}
            onPlan={() => ask({ name: "edit", plan }, () => undefined)}
          />
        )}
        <UnneededTasks {...props} view={view} />
      </Card>
      {number > 0 && <ChartCard {...props} view={view} />}
    </>
  );
}

function Planning(
  props: PlanPartProps & { readonly isEmpty: boolean; readonly onPlan: () => void },
) {
  const { roadmap, isBusy, isEmpty, onPlan } = props;
  const { roadmap: strings } = useStrings();
  if (roadmap.isCurrent) {
    return <Paragraph>{isEmpty ? strings.nothingToPlan : strings.current}</Paragraph>;
  }
  return (
    <>
      <Paragraph isFaint>{isEmpty ? strings.emptyHint : strings.planAgainHint}</Paragraph>
      <Line>
        <Button
          appearance={isEmpty ? "primary" : "secondary"}
          disabledFocusable={isBusy}
          onClick={onPlan}
        >
          {isEmpty ? strings.plan : strings.planAgain}
        </Button>
      </Line>
    </>
  );
}

function numberOf({ parts }: RoadmapView): number {
  return parts.reduce((sum, { bars }) => sum + bars.length, 0);
}
