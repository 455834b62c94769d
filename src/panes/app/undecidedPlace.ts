import type { RecordPlace } from "../../app/ports";
import { nextUndecided } from "../../app/session/recordList";
import { viewsOf } from "../../app/session/views";
import type { IsoDate } from "../../core/day";
import type { WorkbookState } from "../../core/workbook";

/** The next record that nobody has decided; undefined when all are. */
export function undecidedPlace(
  workbook: WorkbookState,
  today: IsoDate,
  place: RecordPlace | undefined,
): RecordPlace | undefined {
  return nextUndecided(viewsOf(workbook, today).answered, place)?.place;
}
