import { Button } from "@fluentui/react-components";
import { Card } from "../frame/Card";
import { Column, Line, Paragraph } from "../frame/Column";
import { PartTabs } from "../frame/PartTabs";
import { useKept } from "../frame/kept";
import { useStrings } from "../language";
import { CyclePart } from "./CyclePart";
import { PlanPart } from "./PlanPart";
import type { RoadmapPaneProps } from "./roadmapProps";
import { ROADMAP_TABS, type RoadmapTab } from "./roadmapTabs";

/** The way to the certificate, and what is done in plan, do, check and act. */
export function RoadmapPane(props: RoadmapPaneProps) {
  const { roadmap: strings } = useStrings();
  const [tab, setTab] = useKept<RoadmapTab>("roadmap part", "plan");
  const { roadmap } = props;
  return (
    <div data-pane="roadmap">
      <Column>
        <PartTabs
          parts={ROADMAP_TABS}
          part={tab}
          names={strings.tabs}
          label={strings.tabsLabel}
          onPart={setTab}
        />
        {tab === "cycle" && <CyclePart {...props} parts={props.cycle()} />}
        {tab === "plan" && roadmap !== undefined && <PlanPart {...props} roadmap={roadmap} />}
        {tab === "plan" && roadmap === undefined && <Missing onHome={props.onHome} />}
      </Column>
    </div>
  );
}

function Missing({ onHome }: Pick<RoadmapPaneProps, "onHome">) {
  const { roadmap: strings } = useStrings();
  return (
    <Card title={strings.title}>
      <Paragraph>{strings.missing}</Paragraph>
      <Line>
        <Button onClick={onHome}>{strings.toHome}</Button>
      </Line>
    </Card>
  );
}
