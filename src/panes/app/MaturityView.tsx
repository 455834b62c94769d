import { maturityPartsOf } from "../../app/maturity/maturityParts";
import { viewsOf } from "../../app/session/views";
import { STANDARD_NAMES } from "../../core/catalog";
import { ReadOnlyNotice } from "../frame/ReadOnlyNotice";
import { KeptContext } from "../frame/kept";
import { MaturityPane } from "../maturity/MaturityPane";
import type { FilledProps } from "./filledProps";
import { keptOf } from "./keptOf";

/** The maturity pane, from the session. */
export function MaturityView(props: FilledProps & { readonly isBusy: boolean }) {
  const { session, workbook, isBusy, onWhy } = props;
  const views = viewsOf(workbook, session.today);
  const done = session.snapshot().outcome?.action;
  return (
    <KeptContext.Provider value={keptOf(session)}>
      <ReadOnlyNotice reason={views.readOnly} />
      <MaturityPane
        parts={maturityPartsOf(views.context)}
        isBusy={isBusy}
        isWritable={views.readOnly === undefined}
        people={views.people}
        canUndo={done === "edit" || done === "snapshot"}
        onWhy={onWhy}
        onAnswer={session.answer}
        onLabelSet={(standard, text) => {
          const column = STANDARD_NAMES[standard].cell;
          session.edit({ table: "AB_Settings", key: "Level labels", column, text });
        }}
        onPreview={session.preview}
        onPerform={session.perform}
      />
    </KeptContext.Provider>
  );
}
