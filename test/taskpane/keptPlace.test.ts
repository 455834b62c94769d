import { Store } from "../../src/app/session/store";
import type { Pane } from "../../src/app/session/sessionState";
import type { RecordPlace } from "../../src/app/ports";
import { keepPlace } from "../../src/taskpane/keptPlace";

/** A pane loaded over what an earlier one has noted. */
function pane(notes: Map<string, string>, isDenied = false) {
  const store = new Store<{ pane: Pane; place: RecordPlace | undefined }>({
    pane: "home",
    place: undefined,
  });
  const mover = {
    snapshot: store.snapshot,
    subscribe: store.subscribe,
    show: (to: Pane) => store.set({ pane: to }),
    select: (place: RecordPlace) => store.set({ place }),
  };
  keepPlace(mover, {
    get: (name) => (isDenied ? undefined : notes.get(name)),
    set: (name, value) => !isDenied && notes.set(name, value) === notes,
  });
  return mover;
}

const PLACE = { table: "AB_SoA_27001", key: "A.5.1" };

describe("keepPlace", () => {
  it("goes to where the pane was before it was loaded anew, without the field", () => {
    const notes = new Map<string, string>();
    const first = pane(notes);
    first.show("control");
    first.select({ ...PLACE, column: "Owner" });
    expect(pane(notes).snapshot()).toEqual({ pane: "control", place: PLACE });
  });

  it.each([
    ["nothing", []],
    ["another version's notes", [["pane", "risks"] as const, ["place", "{}"] as const]],
    ["noise", [["pane", ""] as const, ["place", "A.5.1]"] as const]],
  ])("begins at Home where it finds %s", (_what, notes) => {
    expect(pane(new Map(notes)).snapshot()).toEqual({ pane: "home", place: undefined });
  });

  it("begins at Home where storage is denied, and goes on", () => {
    const denied = pane(new Map([["pane", "control"]]), true);
    denied.show("statement");
    expect(denied.snapshot().pane).toBe("statement");
  });
});
