import { useMemo } from "react";
import { crosswalk } from "../../app/crosswalk/crosswalk";
import { frameworksFor } from "../../app/crosswalk/crosswalkChoice";
import type { FrameworkKey } from "../../app/crosswalk/framework";
import { viewsOf } from "../../app/session/views";
import { CrosswalkPane } from "../crosswalk/CrosswalkPane";
import { CROSSWALK_FRAMEWORK } from "../crosswalk/crosswalkKept";
import { KeptContext, useKept } from "../frame/kept";
import type { FilledProps } from "./filledProps";
import { keptOf } from "./keptOf";

/** The pane of crosswalks, from the session. */
export function CrosswalkView(props: FilledProps) {
  return (
    <KeptContext.Provider value={keptOf(props.session)}>
      <Chosen {...props} />
    </KeptContext.Provider>
  );
}

function Chosen({ session, workbook }: FilledProps) {
  const { today } = session;
  const views = viewsOf(workbook, today);
  const frameworks = frameworksFor(views.standards);
  const [wanted, setFramework] = useKept<FrameworkKey | undefined>(CROSSWALK_FRAMEWORK, undefined);
  const framework = frameworks.find((key) => key === wanted) ?? frameworks[0];
  const view = useMemo(
    () => framework && crosswalk(viewsOf(workbook, today).context, framework),
    [workbook, today, framework],
  );
  if (framework === undefined || view === undefined) return null;
  return (
    <CrosswalkPane
      frameworks={frameworks}
      framework={framework}
      view={view}
      onFramework={setFramework}
      onAnswer={session.answer}
    />
  );
}
