import { explainScore } from "../../app/score/explainScore";
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
  const explained = explainScore(workbook, path, session.today);
  return (
    <WhyPanel
      explained={explained}
      onControl={(key) => {
        session.answer({ table: `AB_SoA_${explained.standard}`, key });
        onBack();
      }}
      onBack={onBack}
    />
  );
}
