import type { RecordPlace, SheetView, WorkbookPort } from "../../../src/app/ports";
import { changeWorkbook } from "../../../src/app/change/changeWorkbook";
import { planSet } from "../../../src/app/change/setCell";
import { planAssignment } from "../../../src/app/maturity/planAssignment";
import { diagnosticsText } from "../../../src/app/session/diagnostics";
import { WorkbookError } from "../../../src/app/workbookError";
import { cellText, tableOf, type WorkbookState } from "../../../src/core/workbook";
import { demoWorkbook, emptyWorkbook, sessionOf, TODAY } from "./memoryWorkbook";

const OWNER = { table: "AB_SoA_27001", key: "A.5.1", column: "Owner" };

function ownerIn(state: WorkbookState | undefined): string {
  const table = state && tableOf(state, "AB_SoA_27001");
  const record = table?.records.find(({ row }) => row.get("Control") === "A.5.1");
  return cellText(record?.row.get("Owner"));
}

/** A port whose failures and pace a test decides. */
function steered(port: WorkbookPort) {
  const steering = { failure: undefined as Error | undefined, applied: 0 };
  const steeredPort: WorkbookPort = {
    read: async () => {
      if (steering.failure !== undefined) throw steering.failure;
      return port.read();
    },
    apply: async (plan, watch) => {
      watch?.onProgress?.(1, 2);
      steering.applied += 1;
      return port.apply(plan, watch);
    },
  };
  return { steering, steeredPort };
}

describe("a session", () => {
  it("shows an edit at once and writes it in the background", async () => {
    const workbook = await demoWorkbook();
    const session = await sessionOf(workbook);
    expect(session.edit({ ...OWNER, text: "Grace" })).toBeUndefined();
    expect(ownerIn(session.snapshot().workbook)).toBe("Grace");
    expect(session.snapshot().pendingEdits).toBe(1);
    expect(ownerIn(await workbook.read())).toBe("Priya Nair");
    await session.settled();
    expect(ownerIn(await workbook.read())).toBe("Grace");
    expect(session.snapshot()).toMatchObject({ pendingEdits: 0, failure: undefined });
  });

  it("writes edits that were made meanwhile as one change, the last one of a cell", async () => {
    const { steering, steeredPort } = steered(await demoWorkbook());
    const session = await sessionOf(steeredPort);
    session.edit({ ...OWNER, text: "One" });
    session.edit({ ...OWNER, text: "Two" });
    session.edit({ ...OWNER, text: "Three" });
    session.edit({ ...OWNER, column: "Risk", text: "" });
    await session.settled();
    expect(ownerIn(session.snapshot().workbook)).toBe("Three");
    expect(steering.applied).toBe(2);
    expect(session.snapshot().conflicts).toEqual([]);
  });

  it("says why a cell does not take a text, and writes nothing", async () => {
    const session = await sessionOf(await demoWorkbook());
    expect(session.edit({ ...OWNER, column: "Applicable", text: "maybe" })).toBe(
      '"Applicable" takes one of Yes, No.',
    );
    expect(session.snapshot().pendingEdits).toBe(0);
  });

  it("keeps an edit back when somebody else has changed the cell, and lets its author decide", async () => {
    const workbook = await demoWorkbook();
    const session = await sessionOf(workbook);
    await changeWorkbook(workbook, (state) => planSet(state, { ...OWNER, text: "Other" }), {
      who: "Bob",
      today: TODAY,
    });
    session.edit({ ...OWNER, text: "Mine" });
    await session.settled();
    const [conflict] = session.snapshot().conflicts;
    expect(conflict).toEqual({ place: OWNER, column: "Owner", typed: "Mine", found: "Other" });
    expect(ownerIn(session.snapshot().workbook)).toBe("Other");
    if (conflict !== undefined) session.settle(conflict, true);
    await session.settled();
    expect(ownerIn(await workbook.read())).toBe("Mine");
    expect(session.snapshot().conflicts).toEqual([]);
  });

  it("notices that a cell no longer says what its author saw when he began to type", async () => {
    const session = await sessionOf(await demoWorkbook());
    session.edit({ ...OWNER, text: "Mine" }, "Somebody");
    expect(session.snapshot().conflicts).toEqual([
      { place: OWNER, column: "Owner", typed: "Mine", found: "Priya Nair" },
    ]);
    expect(session.snapshot().pendingEdits).toBe(0);
  });

  it("shows what the workbook holds when an edit cannot be written", async () => {
    const { steering, steeredPort } = steered(await demoWorkbook());
    const session = await sessionOf(steeredPort);
    steering.failure = new WorkbookError("signed", "The workbook is digitally signed.");
    session.edit({ ...OWNER, text: "Grace" });
    await session.settled();
    expect(session.snapshot().failure).toEqual({
      code: "signed",
      message: "The workbook is digitally signed.",
    });
    expect(ownerIn(session.snapshot().workbook)).toBe("Priya Nair");
  });

  it("previews without writing, performs with progress, and undoes", async () => {
    const { steering, steeredPort } = steered(await demoWorkbook());
    const session = await sessionOf(steeredPort);
    const preview = await session.preview({ name: "snapshot", label: "Now" });
    expect(preview?.changes.map(({ sheet }) => sheet)).toEqual(["Maturity history"]);
    expect(steering.applied).toBe(0);
    const seen: unknown[] = [];
    session.subscribe(() => seen.push(session.snapshot().work));
    expect(await session.perform({ name: "snapshot", label: "Now" })).toBe(true);
    expect(seen).toContainEqual({ action: "snapshot", done: 1, total: 2, isCancelled: false });
    expect(session.snapshot().outcome?.action).toBe("snapshot");
    expect(await session.perform({ name: "undo" })).toBe(true);
    const table = tableOf(await steeredPort.read(), "AB_Maturity_history");
    expect(table?.records.some(({ row }) => row.get("Label") === "Now")).toBe(false);
  });

  it("tells what was done until its reader has moved on and had four seconds for it", async () => {
    jest.useFakeTimers();
    try {
      let clock = 0;
      const session = await sessionOf(await demoWorkbook(), { now: () => clock });
      await session.perform({ name: "snapshot", label: "Now" });
      session.show("statement");
      session.show("home");
      clock = 3_999;
      jest.advanceTimersByTime(3_999);
      expect(session.snapshot().outcome?.action).toBe("snapshot");
      jest.advanceTimersByTime(1);
      expect(session.snapshot().outcome).toBeUndefined();
      await session.perform({ name: "undo" });
      clock += 60_000;
      jest.advanceTimersByTime(60_000);
      expect(session.snapshot().outcome?.action).toBe("undo");
      session.show("home");
      jest.advanceTimersByTime(60_000);
      expect(session.snapshot().outcome?.action).toBe("undo");
      session.answer(OWNER);
      jest.advanceTimersByTime(0);
      expect(session.snapshot().outcome).toBeUndefined();
    } finally {
      jest.useRealTimers();
    }
  });

  it.each([
    ["AB_Risks", "R-001", "registers"],
    ["AB_Suppliers", "Amazon Web Services", "registers"],
    ["AB_SoA_27001", "A.5.1", "control"],
    ["AB_Settings", "Phase", "control"],
  ])("shows the card of a record of %s where it is edited", async (table, key, pane) => {
    const session = await sessionOf(await emptyWorkbook());
    session.answer({ table, key });
    expect(session.snapshot()).toMatchObject({ pane, place: { table, key } });
  });

  it("writes several cells that a pane has planned as one action, which undo takes back", async () => {
    const workbook = await demoWorkbook();
    const session = await sessionOf(workbook);
    const plan = (state: WorkbookState) =>
      planAssignment(state, {
        standard: "27001",
        controls: ["A.5.1", "A.5.2"],
        owner: "Grace",
        targetOn: "",
      });
    const preview = await session.preview({ name: "edit", plan });
    expect(
      preview?.changes.map(({ record, field, new: written }) => [record, field, written]),
    ).toEqual([
      ["A.5.1", "Owner", "Grace"],
      ["A.5.2", "Owner", "Grace"],
    ]);
    expect(ownerIn(await workbook.read())).toBe("Priya Nair");
    expect(await session.perform({ name: "edit", plan })).toBe(true);
    expect(ownerIn(await workbook.read())).toBe("Grace");
    expect(session.snapshot().outcome).toMatchObject({ action: "edit", skipped: [] });
    await session.perform({ name: "undo" });
    expect(ownerIn(await workbook.read())).toBe("Priya Nair");
  });

  it("keeps answers about the company, and accepts what they propose for one control", async () => {
    const { steeredPort } = steered(await emptyWorkbook());
    const session = await sessionOf(steeredPort);
    const answers = [{ question: "software-by-others", text: "No" }] as const;
    const standards = ["27001", "42001"] as const;
    expect(await session.perform({ name: "answer", answers, standards })).toBe(true);
    expect(session.snapshot().outcome).toMatchObject({ action: "answer", changes: { length: 2 } });
    const controls = [{ standard: "27001", control: "A.8.30" }] as const;
    expect(await session.perform({ name: "accept", controls })).toBe(true);
    const table = tableOf(await steeredPort.read(), "AB_SoA_27001");
    const applicable = table?.records.map(({ row }) => row.get("Applicable") ?? "");
    expect(applicable?.filter((value) => value !== "")).toEqual(["No"]);
  });

  it("shows a failed action as its sentence, and a fault of the program without its details", async () => {
    const { steering, steeredPort } = steered(await demoWorkbook());
    const session = await sessionOf(steeredPort);
    expect(await session.perform({ name: "snapshot", label: " " })).toBe(false);
    expect(session.snapshot().failure?.code).toBe("label-missing");
    steering.failure = new TypeError("secret of a cell");
    expect(await session.perform({ name: "repair" })).toBe(false);
    expect(session.snapshot().failure).toEqual({
      code: "unexpected",
      message: "Annexbook has a fault (TypeError): nothing was changed.",
    });
    expect(session.codes).toEqual(["label-missing", "unexpected"]);
  });

  it("goes on after a reading that failed once the next one succeeds", async () => {
    const { steering, steeredPort } = steered(await demoWorkbook());
    steering.failure = new WorkbookError("damaged", "The file is damaged.");
    const session = await sessionOf(steeredPort);
    expect(session.snapshot()).toMatchObject({ workbook: undefined, failure: { code: "damaged" } });
    steering.failure = undefined;
    await session.refresh();
    expect(session.snapshot().failure).toBeUndefined();
    expect(ownerIn(session.snapshot().workbook)).toBe("Priya Nair");
  });

  it("follows the selection of the sheets and reads again within a second after a change", async () => {
    const workbook = await demoWorkbook();
    const listeners: { select?: (place?: RecordPlace) => void; change?: () => void } = {};
    const view: SheetView = {
      selection: async () => Promise.resolve(undefined),
      reveal: async () => Promise.resolve(),
      onSelection: (listener) => {
        listeners.select = listener;
        return () => delete listeners.select;
      },
      onChange: (listener) => {
        listeners.change = listener;
        return () => delete listeners.change;
      },
    };
    const session = await sessionOf(workbook, { view });
    listeners.select?.(OWNER);
    expect(session.snapshot().place).toEqual(OWNER);
    await changeWorkbook(workbook, (state) => planSet(state, { ...OWNER, text: "Other" }), {
      who: "Bob",
      today: TODAY,
    });
    listeners.change?.();
    const changed = new Promise<void>((resolve) => {
      session.subscribe(() => {
        if (ownerIn(session.snapshot().workbook) === "Other") resolve();
      });
    });
    const start = performance.now();
    await changed;
    expect(performance.now() - start).toBeLessThan(1000);
    session.dispose();
    expect(listeners).toEqual({});
  });

  it("tells diagnostics sizes, codes and round trips, and nothing that was typed", async () => {
    const session = await sessionOf(await demoWorkbook());
    await session.perform({ name: "snapshot", label: "" });
    const text = diagnosticsText({ version: "1.2.3", host: "web page", apiSet: "none" }, session);
    expect(text.split("\n")).toEqual(
      expect.arrayContaining([
        "Annexbook 1.2.3",
        "sheets: 30",
        "table 2: 93 rows",
        "error codes: label-missing",
        "read: 0 ms, ok",
      ]),
    );
    expect(text).not.toMatch(/Priya|Brightwater|SoA|A\.5/);
  });
});
