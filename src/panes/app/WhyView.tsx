import { useState } from "react";
import { explainFigure } from "../../app/score/explainScore";
import { sharePlace } from "../../app/score/sharePlace";
import type { Session } from "../../app/session/session";
import { viewsOf } from "../../app/session/views";
import type { Raises } from "../../core/maturity";
import type { WorkbookState } from "../../core/workbook";
import { WhyPanel } from "../why/WhyPanel";

/** A number opened to its rows, from the session. */
export function WhyView(props: {
  readonly session: Session;
  readonly workbook: WorkbookState;
  readonly path: string;
  /** Levels that controls are thought to have; undefined for the numbers as they are. */
  readonly raises: Raises | undefined;
  readonly onBack: () => void;
}) {
  const { session, workbook, path, raises, onBack } = props;
  const [inner, setInner] = useState<string>();
  const { context } = viewsOf(workbook, session.today);
  const explained = explainFigure(context, inner ?? path, raises);
  return (
    <WhyPanel
      key={inner}
      explained={explained}
      raised={raises?.size}
      onControl={(id) => {
        const place = sharePlace(explained, id);
        if ("path" in place) {
          setInner(place.path);
          return;
        }
        session.answer(place.record);
        onBack();
      }}
      onBack={inner === undefined ? onBack : () => setInner(undefined)}
    />
  );
}
