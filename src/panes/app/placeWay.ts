import type { RecordPlace } from "../../app/ports";
import type { Session } from "../../app/session/session";

/** Leads to the pane in which a record is answered: audits have one of their own, all others a card. */
export function goToPlace(session: Session, place: RecordPlace): void {
  if (place.table === "AB_Audits") session.show("audits");
  // A place of its own each time: the same one would have been left already.
  else session.answer({ ...place });
}
