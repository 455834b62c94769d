import { useState } from "react";
import { explainScore } from "../../app/score/explainScore";
import { sharePlace } from "../../app/score/sharePlace";
import type { Session } from "../../app/session/session";
import type { WorkbookState } from "../../core/workbook";
import { WhyPanel } from "../why/WhyPanel";

/** A number opened to its rows, from the session. */
export function WhyView(props: {
  readonly session: Session;
  readonly workbook: WorkbookState;
  readonly path: string;
  readonly onBack: () => void;
}) {
  const { session, workbook, path, onBack } = props;
  const [inner, setInner] = useState<string>();
  const explained = explainScore(workbook, inner ?? path, session.today);
  return (
    <WhyPanel
      key={inner}
      explained={explained}
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
