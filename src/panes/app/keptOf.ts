import type { Session } from "../../app/session/session";
import type { KeptChoices } from "../frame/kept";

const KEPT = new WeakMap<Session, KeptChoices>();

/** What was chosen in the panes of a session. */
export function keptOf(session: Session): KeptChoices {
  const kept = KEPT.get(session) ?? new Map<string, unknown>();
  KEPT.set(session, kept);
  return kept;
}
