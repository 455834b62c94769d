import { openXlsx } from "../../../src/adapters/xlsx";
import { changedState } from "../../../src/app/change/changedContent";
import { planSnapshot } from "../../../src/app/change/snapshot";
import { sinceSnapshot } from "../../../src/app/maturity/sinceSnapshot";
import {
  compareSnapshots,
  presentNumbers,
  snapshotsOf,
  trendOf,
  type Snapshot,
} from "../../../src/app/maturity/snapshots";
import { readContext } from "../../../src/app/readContext";
import { summarise } from "../../../src/app/summarise";
import { parseIsoDate } from "../../../src/core/day";
import type { SheetContext } from "../../../src/core/sheets";
import type { CellValue, Row } from "../../../src/core/workbook";
import { demoFile } from "../../cli/demoFile";
import { contextOf, goldenCase } from "./contexts";

const TODAY = parseIsoDate("2026-11-24");
const TOTAL = { standard: "27001", by: "Total", key: "Total" } as const;

function withHistory(
  context: SheetContext,
  ...rows: readonly Readonly<Record<string, CellValue>>[]
) {
  const history = rows.map(
    (cells): Row =>
      new Map(Object.entries({ Standard: "ISO 27001", By: "Total", Key: "Total", ...cells })),
  );
  return { ...context, content: new Map([...context.content, ["AB_Maturity_history", history]]) };
}

// 46341 is 2026-11-15, 46350 is 2026-11-24.
describe("snapshots in the history", () => {
  it("are listed from the newest, each with its roll-ups", async () => {
    const context = withHistory(
      await contextOf(false),
      { Date: 46300, Label: "First", Mean: 1 },
      { Date: 46341, Label: "Second", Mean: 2 },
      { Date: 46341, Label: "second", By: "Theme", Key: "People", Mean: 3 },
      { Date: 46341, Label: "Second", Mean: 9 },
      { Date: 46341, Label: "Third", Mean: 2.5 },
      { Date: "soon", Label: "Never" },
    );
    expect(
      snapshotsOf(context).map(({ on, label, rollUps }) => [
        on,
        label,
        rollUps.map(({ by, key, figures }) => `${by} ${key} ${String(figures.mean)}`),
      ]),
    ).toEqual([
      ["2026-11-15", "Third", ["Total Total 2.5"]],
      ["2026-11-15", "Second", ["Total Total 2", "Theme People 3"]],
      ["2026-10-05", "First", ["Total Total 1"]],
    ]);
  });

  it("come back as they were taken", async () => {
    const state = await openXlsx((await demoFile()).get("demo.xlsx") ?? new Uint8Array()).read();
    const after = readContext(changedState(state, planSnapshot(state, "Now", TODAY)), TODAY);
    const [taken] = snapshotsOf(after);
    expect(taken).toMatchObject({ on: TODAY, label: "Now" });
    expect(taken?.rollUps).toEqual(presentNumbers(after).rollUps);
    // 1 + 4 themes + 30 attribute values + 8 of clauses, 1 + 9 objectives + 8 of clauses.
    expect(taken?.rollUps.length).toBeGreaterThanOrEqual(61);
    expect(taken?.rollUps.filter(({ by }) => by === "Clause").map(({ key }) => key)).toEqual([
      ...["Total", "Clause 4", "Clause 5", "Clause 6", "Clause 7", "Clause 8", "Clause 9"],
      ...["Clause 10", "Total", "Clause 4", "Clause 5", "Clause 6", "Clause 7", "Clause 8"],
      ...["Clause 9", "Clause 10"],
    ]);
    const changes = compareSnapshots(taken as Snapshot, presentNumbers(after));
    const moved = changes.flatMap((one) =>
      Object.values(one.changes).filter(({ change }) => change !== undefined && change !== 0),
    );
    expect(moved).toEqual([]);
  });

  it("are compared roll-up by roll-up", async () => {
    const context = withHistory(
      await goldenCase(),
      { Date: 46300, Label: "First", Mean: 2, Excluded: 0 },
      { Date: 46300, Label: "First", By: "Theme", Key: "Physical", Mean: 1 },
    );
    const [first] = snapshotsOf(context);
    const changes = compareSnapshots(first as Snapshot, presentNumbers(context));
    expect(changes[0]).toMatchObject({
      ...TOTAL,
      changes: {
        mean: { from: 2, to: 2.75, change: 0.75 },
        excluded: { from: 0, to: 1, change: 1 },
        target: { from: undefined, to: 3.2, change: undefined },
      },
    });
    // Nothing of the theme is decided now, so the present records no number of it.
    expect(changes.at(-1)).toMatchObject({
      key: "Physical",
      changes: { mean: { from: 1, to: undefined, change: undefined } },
    });
  });

  it("make a trend of a roll-up, the present last", async () => {
    const context = withHistory(
      await goldenCase(),
      { Date: 46341, Label: "Second", Mean: 2 },
      { Date: 46300, Label: "First", Mean: 1 },
      { Date: 46351, Label: "Tomorrow", Mean: 5 },
      { Date: 46341, Label: "Second", By: "theme", Key: "people", Mean: 2.5 },
    );
    const means = (by: string, key: string) =>
      trendOf(snapshotsOf(context), presentNumbers(context), {
        standard: "27001",
        by,
        key,
      }).map(({ on, label, figures }) => [on, label, figures.mean]);
    expect(means("Total", "Total")).toEqual([
      ["2026-10-05", "First", 1],
      ["2026-11-15", "Second", 2],
      ["2026-11-24", "", 2.75],
    ]);
    expect(means("Theme", "People")).toEqual([
      ["2026-11-15", "Second", 2.5],
      ["2026-11-24", "", 3],
    ]);
    expect(means("Theme", "Elsewhere")).toEqual([]);
  });
});

describe("changes since the last snapshot", () => {
  const since = (context: SheetContext) => sinceSnapshot(context, summarise(context, "27001"));

  it("are now less then, of the last total up to today", async () => {
    const context = withHistory(
      await goldenCase(),
      { Date: 46341, Label: "Second", Mean: 2.5, Attainment: 0.5, Assessed: 1, Excluded: 2 },
      { Date: 46300, Label: "First", Mean: 1 },
      { Date: 46351, Label: "Tomorrow", Mean: 5 },
    );
    expect(since(context)).toEqual({
      label: "Second",
      on: "2026-11-15",
      mean: 0.25,
      attainment: 0.125,
      assessed: 2,
      excluded: -1,
    });
  });

  it("are none without a snapshot, and unknown where one of both has no number", async () => {
    const context = await goldenCase();
    expect(since(context)).toBeUndefined();
    expect(since(withHistory(context, { Date: 46350, Label: "Today" }))).toMatchObject({
      label: "Today",
      mean: undefined,
      attainment: undefined,
    });
  });
});
