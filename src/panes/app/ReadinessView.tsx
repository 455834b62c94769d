import { makeStyles, tokens } from "@fluentui/react-components";
import type { StandingLine } from "../../app/ready/readyWorkbook";
import type { Session } from "../../app/session/session";
import { viewsOf } from "../../app/session/views";
import type { WorkbookState } from "../../core/workbook";
import { ReadinessCard } from "../home/ReadinessCard";
import { goToPlace } from "./placeWay";

const useStyles = makeStyles({
  standards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(380px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
});

/** What blocks certification, on Home, from the session. */
export function ReadinessView(props: {
  readonly session: Session;
  readonly workbook: WorkbookState;
}) {
  const { session, workbook } = props;
  const styles = useStyles();
  return (
    <div className={styles.standards}>
      {viewsOf(workbook, session.today).readiness.map((readiness) => (
        <ReadinessCard
          key={readiness.standard}
          readiness={readiness}
          canGo={(line) => canGo(session, line)}
          onGo={(line) => go(session, line)}
          onRoadmap={() => session.show("roadmap")}
        />
      ))}
    </div>
  );
}

function canGo({ hasSheets }: Session, { sheet, cell, place }: StandingLine): boolean {
  if (hasSheets) return sheet !== undefined;
  return cell !== undefined || (sheet !== undefined && place.table === "AB_Audits");
}

/** To the cell; to the top of its sheet where no row has it yet. */
function go(session: Session, { sheet, cell, place }: StandingLine): void {
  if (!session.hasSheets) {
    goToPlace(session, place);
  } else if (cell !== undefined) void session.reveal(place);
  else if (sheet !== undefined) void session.reveal({ sheet, cell: "A1" });
}
