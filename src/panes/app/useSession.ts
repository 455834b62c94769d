import { useSyncExternalStore } from "react";
import type { Session } from "../../app/session/session";
import { INITIAL_STATE, type SessionState } from "../../app/session/sessionState";

const noSubscription = () => () => undefined;
const initialState = () => INITIAL_STATE;

/** The state of a session, followed; what a session begins with while there is none. */
export function useSession(session: Session | undefined): SessionState {
  return useSyncExternalStore(
    session?.subscribe ?? noSubscription,
    session?.snapshot ?? initialState,
  );
}
