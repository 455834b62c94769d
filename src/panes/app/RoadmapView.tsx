import { useMemo } from "react";
import { pdcaView, type PdcaPart } from "../../app/pdca/pdcaView";
import { planRoadmapOf } from "../../app/roadmap/planRoadmap";
import { roadmapView } from "../../app/roadmap/roadmapView";
import { viewsOf } from "../../app/session/views";
import type { IsoDate } from "../../core/day";
import { roadmapTaskFromRow, tableOf, type WorkbookState } from "../../core/workbook";
import { KeptContext } from "../frame/kept";
import { ReadOnlyNotice } from "../frame/ReadOnlyNotice";
import { RoadmapPane } from "../roadmap/RoadmapPane";
import type { PlannedRoadmap } from "../roadmap/roadmapProps";
import type { FilledProps } from "./filledProps";
import { keptOf } from "./keptOf";
import { goToPlace } from "./placeWay";

/** The pane of the roadmap, from the session. */
export function RoadmapView(props: FilledProps & { readonly isBusy: boolean }) {
  const { session, workbook, isBusy } = props;
  const { today } = session;
  const views = viewsOf(workbook, today);
  const roadmap = useMemo(() => plannedOf(workbook, today), [workbook, today]);
  const cycle = useMemo(() => cycleOf(workbook, today), [workbook, today]);
  return (
    <KeptContext.Provider value={keptOf(session)}>
      <ReadOnlyNotice reason={views.readOnly} />
      <RoadmapPane
        roadmap={roadmap}
        cycle={cycle}
        sheetOf={(table) => tableOf(workbook, table)?.sheet ?? ""}
        isBusy={isBusy}
        isWritable={views.readOnly === undefined}
        canUndo={session.snapshot().outcome?.action === "edit"}
        onPreview={session.preview}
        onPerform={session.perform}
        onOpen={(place) => goToPlace(session, place)}
        onReveal={session.hasSheets ? (place) => void session.reveal(place) : undefined}
        onHome={() => session.show("home")}
      />
    </KeptContext.Provider>
  );
}

function plannedOf(workbook: WorkbookState, today: IsoDate): PlannedRoadmap | undefined {
  if (tableOf(workbook, "AB_Roadmap") === undefined) return undefined;
  const plan = (state: WorkbookState) => planRoadmapOf(state, today);
  const { addedRows, cells } = plan(workbook);
  const isCurrent = addedRows.length + cells.length === 0;
  const added = addedRows.map(({ row }) => roadmapTaskFromRow(row));
  return { view: roadmapView(workbook, today), plan, added, isCurrent };
}

/** Computed when it is first asked for. */
function cycleOf(workbook: WorkbookState, today: IsoDate): () => readonly PdcaPart[] {
  let known: readonly PdcaPart[] | undefined;
  return () => (known ??= pdcaView(workbook, today));
}
