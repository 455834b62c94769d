/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { PdcaPart } from "../../../src/app/pdca/pdcaView";
import type { RoadmapBar, RoadmapView } from "../../../src/app/roadmap/roadmapView";
import type { IsoDate } from "../../../src/core/day";
import { planOf, type RoadmapTask } from "../../../src/core/workbook";
import { KeptContext } from "../../../src/panes/frame/kept";
import { RoadmapPane } from "../../../src/panes/roadmap/RoadmapPane";
import type { PlannedRoadmap, RoadmapPaneProps } from "../../../src/panes/roadmap/roadmapProps";

const day = (text: string) => text as IsoDate;

const task = (id: string, changes: Partial<RoadmapTask> = {}): RoadmapTask => ({
  ...{ id, standard: "27001", phase: "Initiation", what: "Set the scope", concerns: [] },
  ...{ owner: "Ada", startsOn: day("2026-11-02"), endsOn: day("2026-11-20"), dependsOn: [] },
  ...{ doneOn: undefined, planned: "", unreadable: new Map() },
  ...changes,
});

const bar = (id: string, changes: Partial<RoadmapBar> = {}): RoadmapBar => ({
  ...{ task: task(id), state: "Late", isGenerated: true, isUnneeded: false },
  bar: { from: 0.1, to: 0.5 },
  ...changes,
});

/** Bars of one phase, over two months. */
function viewOf(...bars: RoadmapBar[]): RoadmapView {
  const count = (state: string) => bars.filter((one) => one.state === state).length;
  return {
    ...{ today: day("2026-11-24"), from: day("2026-11-01"), to: day("2027-01-01") },
    ...{ last: day("2026-12-31"), todayAt: 0.4 },
    months: [
      { month: day("2026-11-01"), at: 0 },
      { month: day("2026-12-01"), at: 0.5 },
    ],
    parts: bars.length === 0 ? [] : [{ phase: "Initiation", bars }],
    counts: {
      ...{ Done: count("Done"), Running: count("Running"), Late: count("Late") },
      ...{ Planned: count("Planned"), "": count("") },
    },
  };
}

const planned = (view: RoadmapView, changes: Partial<PlannedRoadmap> = {}): PlannedRoadmap => ({
  ...{ view, plan: () => planOf("Plan roadmap", {}), added: [], isCurrent: false },
  ...changes,
});

/** The pane, and what it was told to do, in order. */
function shown(changes: Partial<RoadmapPaneProps>) {
  const done: unknown[] = [];
  const props: RoadmapPaneProps = {
    ...{
      roadmap: planned(viewOf()),
      cycle: () => [],
      sheetOf: () => "SoA 27001",
      isBusy: false,
      isWritable: true,
    },
    ...{ canUndo: false, onReveal: undefined },
    onPreview: ({ name }) => {
      done.push(["preview", name]);
      return Promise.resolve({ changes: [CHANGE], kept: [] });
    },
    onPerform: ({ name }) => {
      done.push(["perform", name]);
      return Promise.resolve(true);
    },
    onOpen: ({ table, key }) => done.push(["open", table, key]),
    onHome: () => done.push(["home"]),
    ...changes,
  };
  const element = (more: Partial<RoadmapPaneProps>) => (
    <KeptContext.Provider value={KEPT}>
      <RoadmapPane {...props} {...more} />
    </KeptContext.Provider>
  );
  const { rerender } = render(element({}));
  return { done, show: (more: Partial<RoadmapPaneProps>) => rerender(element(more)) };
}

/** Roles of a long list take long to be found. */
const lines = () => document.querySelectorAll("li").length;

const KEPT = new Map<string, unknown>();
beforeEach(() => KEPT.clear());

const CHANGE = { sheet: "Roadmap", record: "", field: "(rows added)", old: undefined, new: "2" };

describe("a roadmap without tasks", () => {
  it("says what it is, and shows its plan before it writes it", async () => {
    const added = [task("27001-scope"), task("27001-policy", { what: "Write the policy" })];
    const { done } = shown({ roadmap: planned(viewOf(), { added }) });
    expect(screen.getByText(/^The way to the certificate/)).toBeTruthy();
    expect(screen.getByText("No task is planned yet.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Plan the roadmap ..." }));
    expect(screen.getByText("New on the roadmap: 2 tasks.")).toBeTruthy();
    expect(screen.getByText("Write the policy")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Write the roadmap" }));
    expect(done).toEqual([
      ["preview", "edit"],
      ["perform", "edit"],
    ]);
    // Who worked with the keyboard goes on at the top of the card.
    expect(document.activeElement?.textContent).toBe("Roadmap");
  });

  it("comes back from the preview without writing", async () => {
    const { done } = shown({});
    await userEvent.click(screen.getByRole("button", { name: "Plan the roadmap ..." }));
    await userEvent.click(screen.getByRole("button", { name: "Back" }));
    expect(done).toEqual([["preview", "edit"]]);
    expect(screen.getByRole("button", { name: "Plan the roadmap ..." })).toBeTruthy();
  });

  it("says plainly when nothing is left to plan", () => {
    shown({ roadmap: planned(viewOf(), { isCurrent: true }) });
    expect(screen.getByText("Nothing is left to plan: all of it is done.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Plan/ })).toBeNull();
  });

  it("offers nothing to plan where the workbook can only be read", () => {
    shown({ isWritable: false });
    expect(screen.getByText("No task is planned yet.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Plan/ })).toBeNull();
  });

  it("leads to Home where the workbook has no such sheet", async () => {
    const { done } = shown({ roadmap: undefined });
    expect(screen.getByText(/^This workbook has no sheet Roadmap yet/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Go to Home" }));
    expect(done).toEqual([["home"]]);
  });
});

describe("the plan", () => {
  const done = bar("T-1", {
    task: task("T-1", { doneOn: day("2026-11-09") }),
    state: "Done",
  });

  it("counts its tasks by state", () => {
    shown({ roadmap: planned(viewOf(done, bar("T-2"), bar("T-3"))) });
    expect(screen.getByText("1 of 3 tasks done")).toBeTruthy();
    const counts = screen.getAllByRole("definition").map(({ textContent }) => textContent);
    expect(counts).toEqual(["1", "0", "2", "0"]);
    expect(document.querySelector("h3")?.textContent).toBe("Initiation: 1 of 3 done");
  });

  it("says of each task in words what its bar shows", () => {
    shown({ roadmap: planned(viewOf(done, bar("T-2", { bar: undefined, state: "" }))) });
    const [first, second] = screen.getAllByRole("listitem");
    expect(first?.textContent).toBe(
      "T-1 Set the scopeDone on Nov 9, 2026, Nov 2, 2026 to Nov 20, 2026, Ada",
    );
    expect(second?.textContent).toContain("No end days are missing or swapped");
  });

  it.each(["Done", "Running", "Late", "Planned"] as const)(
    "draws a bar that is %s in a shape of its own",
    (state) => {
      shown({ roadmap: planned(viewOf(bar("T-1", { state }))) });
      const rect = document.querySelector("li svg > rect");
      const shape = [rect?.getAttribute("height"), rect?.getAttribute("fill")?.slice(0, 4)];
      expect(shape).toEqual([state === "Done" ? "4" : "12", state === "Late" ? "url(" : undefined]);
      expect([rect?.getAttribute("x"), rect?.getAttribute("width")]).toEqual(["10%", "40%"]);
    },
  );

  it("leads from a task to its record by the keyboard, in the table, too", async () => {
    const { done: told } = shown({ roadmap: planned(viewOf(bar("T-2"))) });
    const [link, inTable] = screen.getAllByRole("button", { name: "T-2", hidden: true });
    link?.focus();
    await userEvent.keyboard("{Enter}");
    await userEvent.click(screen.getByText("As a table"));
    await userEvent.click(inTable as HTMLElement);
    expect(told).toEqual([
      ["open", "AB_Roadmap", "T-2"],
      ["open", "AB_Roadmap", "T-2"],
    ]);
    expect(screen.queryByRole("columnheader", { name: "Sheet" })).toBeNull();
  });

  it("reveals the row of a task where sheets are seen", async () => {
    const revealed: string[] = [];
    shown({
      roadmap: planned(viewOf(bar("T-2"))),
      onReveal: ({ key }) => revealed.push(key),
    });
    await userEvent.click(screen.getByText("As a table"));
    await userEvent.click(screen.getByRole("button", { name: "Show T-2 on its sheet" }));
    expect(revealed).toEqual(["T-2"]);
  });

  it("opens no card for a task without an id, and says what to do", () => {
    shown({ roadmap: planned(viewOf(bar(""))) });
    expect(screen.getAllByText(/\(no id\)/)).toHaveLength(2);
    expect(screen.getByText(/give them one on their sheet/)).toBeTruthy();
  });

  it("names the tasks that nothing needs any more", () => {
    const unneeded = bar("27001-scope", { isUnneeded: true });
    shown({ roadmap: planned(viewOf(unneeded, bar("T-2"))) });
    const list = screen.getByText(/^Nothing needs these tasks any more/).nextElementSibling;
    expect(list?.textContent).toBe("27001-scope Set the scope");
  });

  it("says so when planning again would change nothing, and takes back what was written", async () => {
    const roadmap = planned(viewOf(bar("T-2")), { isCurrent: true });
    const { done: told } = shown({ roadmap, canUndo: true });
    expect(screen.getByText("Planned again today, nothing would change.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: /^Undo/ }));
    expect(told).toEqual([["perform", "undo"]]);
  });

  it("shows a long phase in steps of 40", async () => {
    const bars = Array.from({ length: 45 }, (_one, index) => bar(`T-${String(index)}`));
    shown({ roadmap: planned(viewOf(...bars)) });
    expect(lines()).toBe(40);
    await userEvent.click(screen.getByText("Show 5 more"));
    expect(lines()).toBe(45);
  });
});

describe("plan, do, check, act", () => {
  const thing = (
    key: string,
    changes: Partial<PdcaPart["quarters"][number]["things"][number]>,
  ) => ({
    ...{ standard: "27001" as const, phase: "do" as const, what: `${key} Policies` },
    ...{ on: day("2026-11-20"), state: "Overdue" as const },
    place: { table: "AB_SoA_27001", key, column: "Status" },
    ...changes,
  });
  const part = (changes: Partial<PdcaPart>): PdcaPart => ({
    ...{ standard: "27001", phase: "do", counts: { Done: 0, Open: 0, Overdue: 0 }, quarters: [] },
    ...changes,
  });
  const open = async () =>
    userEvent.click(screen.getByRole("tab", { name: "Plan, do, check, act" }));

  it("counts each phase, and leads from its quarters to what is to be done", async () => {
    const things = [thing("A.5.1", {}), thing("A.5.2", { state: "Done", on: undefined })];
    const counts = { Done: 1, Open: 0, Overdue: 1 };
    const parts = [part({ counts, quarters: [{ quarter: "2026 Q4", things }] })];
    const { done } = shown({ cycle: () => parts });
    await open();
    expect(screen.getByRole("heading", { name: "ISO 27001" })).toBeTruthy();
    expect(screen.getByRole("heading", { level: 3 }).textContent).toBe("Do1 done, 1 overdue");
    await userEvent.click(screen.getByText(/^Clause 8, controls/));
    await userEvent.click(screen.getByText("2026 Q4: 1 done, 1 overdue"));
    const [first, second] = screen.getAllByRole("listitem");
    expect(first?.textContent).toBe("A.5.1 Policies overdue, Nov 20, 2026, SoA 27001");
    expect(second?.textContent).toBe("A.5.2 Policies done, SoA 27001");
    await userEvent.click(within(first as HTMLElement).getByRole("button"));
    expect(done).toEqual([["open", "AB_SoA_27001", "A.5.1"]]);
  });

  it("shows what has no day in steps of 20", async () => {
    const things = Array.from({ length: 93 }, (_one, index) =>
      thing(`A.${String(index)}`, { on: undefined, state: "Open" }),
    );
    const counts = { Done: 0, Open: 93, Overdue: 0 };
    shown({ cycle: () => [part({ counts, quarters: [{ quarter: undefined, things }] })] });
    await open();
    expect(screen.getByText("No day: 93 open")).toBeTruthy();
    expect(lines()).toBe(20);
    await userEvent.click(screen.getByText("Show 20 more"));
    expect(lines()).toBe(40);
  });

  it("says so where nothing belongs to a phase, and computes nothing before it is shown", async () => {
    let asked = 0;
    const cycle = () => {
      asked += 1;
      return [part({})];
    };
    shown({ cycle });
    expect(asked).toBe(0);
    await open();
    expect(screen.getByText("Nothing belongs here yet.")).toBeTruthy();
  });
});
