import { batchesOf, type Unit } from "../../../src/adapters/office/batches";
import { modelOf } from "../../../src/adapters/office/modelTable";
import type { Page } from "../../../src/adapters/office/pageSteps";
import { pageActions, pageTree } from "../../../src/adapters/office/pageTree";
import { ruledRanges } from "../../../src/adapters/office/ruledRanges";
import { newWorkbook } from "../../../src/app/newWorkbook/newWorkbook";
import type { Accepts, SheetPlan } from "../../../src/core/workbook";
import { TODAY } from "../../contract/adapters";

const DAY = { days: true } as const;
const YES = { words: ["Yes"] } as const;
const LEVEL = { wholeFrom: 0, to: 5 } as const;

/** Rules of columns side by side, in A2:A9 and what follows. */
const columns = (...accepted: (Accepts | undefined)[]) =>
  accepted.flatMap((accepts, at) => {
    const area = { firstRow: 2, lastRow: 9, firstColumn: at + 1, lastColumn: at + 1 };
    return accepts === undefined ? [] : [{ area, accepts }];
  });
const cell = (row: number, accepts: Accepts) => ({
  area: { firstRow: row, lastRow: row, firstColumn: 2, lastColumn: 3 },
  accepts,
});

describe("ranges with one rule", () => {
  it.each([
    ["none", [], []],
    ["one where they touch", columns(DAY, DAY, DAY), [[["A2:C9"], DAY]]],
    [
      "several around others",
      columns(DAY, LEVEL, YES, LEVEL, DAY, YES),
      [
        [["A2:A9", "E2:E9"], DAY],
        [["B2:B9", "D2:D9"], LEVEL],
        [["C2:C9", "F2:F9"], YES],
      ],
    ],
    [
      "never over a column without a rule",
      columns(DAY, undefined, DAY),
      [[["A2:A9", "C2:C9"], DAY]],
    ],
    [
      "cells one below the other, too",
      [cell(4, DAY), cell(5, DAY), cell(7, DAY)],
      [[["B4:C5", "B7:C7"], DAY]],
    ],
  ])("are %s", (_name, areas, expected) => {
    expect(ruledRanges(areas).map(({ ranges, accepts }) => [ranges, accepts])).toEqual(expected);
  });
});

const page = (name: string, own: Partial<Page> = {}) => ({
  name,
  page: { tabColor: "000000", frozen: { rows: 0, columns: 0 }, print: {}, titles: [], ...own },
});
const TABLE = { frozen: { rows: 5, columns: 3 }, print: { titleRows: "1:5" } };

describe("pages of new sheets", () => {
  it("are copies of each other where that saves actions", () => {
    const pages = [page("a", TABLE), page("b"), page("c", TABLE)];
    const made = pageTree(pages).map(({ item, from, steps }) => [
      item.name,
      from?.name,
      steps.reduce((sum, { actions }) => sum + actions, 0),
    ]);
    // A tab colour; frozen panes and print titles take two actions each.
    expect(made).toEqual([
      ["b", undefined, 1],
      ["a", "b", 4],
      ["c", "a", 0],
    ]);
    expect(pageActions(pages)).toBe(11 + 5);
    expect(pageActions([])).toBe(0);
  });

  it("are not copies of one that has more than they have", () => {
    const wide = page("wide", { print: { columns: "A:N", titleRows: "1:5" } });
    const plain = page("plain", { print: { titleRows: "1:5" } });
    expect(pageTree([wide, plain]).map(({ item, from }) => [item.name, from?.name])).toEqual([
      ["plain", undefined],
      ["wide", "plain"],
    ]);
    const titled = page("titled", { titles: [{ at: "A1", look: "title" }] });
    const other = page("other", { titles: [{ at: "A1", look: "muted" }] });
    expect(pageTree([titled, other]).map(({ from }) => from)).toEqual([undefined, undefined]);
  });
});

const unit = (id: string, size: number, more: Partial<Unit> = {}): Unit => ({
  id,
  needs: [],
  bytes: size,
  actions: size,
  rank: 0,
  ...more,
});
const LIMITS = { bytes: 10, actions: 10 };
const ids = (batches: readonly (readonly Unit[])[]) =>
  batches.map((batch) => batch.map(({ id }) => id).join(""));

describe("units in batches", () => {
  it("come in a request after that of their model, however much room is there", () => {
    const units = [unit("a", 2, { needs: ["b"], after: "b" }), unit("b", 3), unit("c", 1)];
    expect(ids(batchesOf(units, LIMITS))).toEqual(["bc", "a"]);
  });

  it("count what they take together, and go where they share it", () => {
    const shared = (batch: readonly Unit[]) => new Set(batch.map(({ id }) => id.charAt(0))).size;
    const units = ["a1", "b1", "b2", "a2"].map((id) => unit(id, 3));
    expect(ids(batchesOf(units, { bytes: 10, actions: 7 }, shared))).toEqual(["a1a2", "b1b2"]);
    expect(ids(batchesOf(units, { bytes: 10, actions: 8 }, shared))).toEqual(["a1b1", "b2a2"]);
  });
});

describe("the model of a table", () => {
  it("is the statement of the other standard, up to the formulas", async () => {
    const { plan } = await newWorkbook({
      standards: ["27001", "42001"],
      workbookId: "x",
      today: TODAY,
      isDemo: false,
    });
    const models = plan.sheets.flatMap((sheet, order) => {
      const model = modelOf(sheet, plan.sheets.slice(0, order));
      return model === undefined ? [] : [[sheet.name, model]];
    });
    expect(models).toEqual([["SoA 42001", { sheet: "SoA 27001", columns: 27 }]]);
    const shorter = plan.sheets.map((sheet): SheetPlan => {
      const { table } = sheet;
      return table?.name === "AB_SoA_27001"
        ? { ...sheet, table: { ...table, rows: table.rows.slice(0, 37) } }
        : sheet;
    });
    const [statement] = shorter.filter(({ name }) => name === "SoA 42001");
    expect(statement && modelOf(statement, shorter)?.sheet).not.toBe("SoA 27001");
  });
});
