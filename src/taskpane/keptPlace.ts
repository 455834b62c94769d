import type { RecordPlace } from "../app/ports";
import { PANES, type Pane, type SessionState } from "../app/session/sessionState";
import type { PreferenceStore } from "../panes/preferences";

/** What moves between panes and records. */
export interface Mover {
  readonly snapshot: () => Pick<SessionState, "pane" | "place">;
  readonly subscribe: (listener: () => void) => unknown;
  readonly show: (pane: Pane) => void;
  readonly select: (place: RecordPlace) => void;
}

/**
 * Goes to where the pane was before it was loaded anew, and notes from then on where it is: the name
 * of the pane, and table and key of the record.
 */
export function keepPlace(session: Mover, store: PreferenceStore): void {
  const pane = PANES.find((one) => one === store.get("pane"));
  const place = placeOf(store.get("place"));
  if (pane !== undefined) session.show(pane);
  if (place !== undefined) session.select(place);
  session.subscribe(() => {
    const now = session.snapshot();
    note(store, "pane", now.pane);
    if (now.place !== undefined) note(store, "place", textOf(now.place));
  });
}

function note(store: PreferenceStore, name: string, value: string): void {
  if (store.get(name) !== value) store.set(name, value);
}

function textOf({ table, key }: RecordPlace): string {
  return JSON.stringify([table, key]);
}

/** undefined for what is no place. */
function placeOf(text: string | undefined): RecordPlace | undefined {
  try {
    const [table, key] = JSON.parse(text ?? "[]") as readonly unknown[];
    return typeof table === "string" && typeof key === "string" ? { table, key } : undefined;
  } catch {
    return undefined;
  }
}
