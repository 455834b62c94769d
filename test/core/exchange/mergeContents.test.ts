import fc from "fast-check";
import {
  compareContents,
  isNothing,
  isSameValue,
  mergeContents,
  shownValue,
  type ExchangeContent,
  type ExchangeTable,
  type Merged,
  type MergeRules,
} from "../../../src/core/exchange";
import type { CellValue } from "../../../src/core/workbook";
import { saysAll, table, typedCells } from "./contents";

const RUNS = 1_000;
const SEED = 20_261_124;

/** In these tests the column Note takes free text, and "default" is what a new workbook says. */
const RULES: MergeRules = {
  cellRules: (_table, column) => ({
    isDefault: (value) => isNothing(value) || value === "default",
    isProse: column === "Note",
  }),
  mayRemove: (name) => name !== "AB_Kept",
  decide: () => undefined,
};

const SOA = "AB_SoA_27001";
type Cells = Readonly<Record<string, CellValue>>;
const one = (...records: Cells[]): ExchangeContent => [
  table(SOA, records, ["Control", "Owner", "Note"]),
];
const merge = (
  base: ExchangeContent | undefined,
  ours: ExchangeContent,
  theirs: ExchangeContent,
  rules = RULES,
): Merged => mergeContents({ base, ours, theirs }, rules);

/** The records as objects, and the conflicts as kind, key, column, base, ours, theirs and result. */
const told = ({ content, conflicts }: Merged) => ({
  records: content.flatMap(({ records }) =>
    records.map(({ cells }) => Object.fromEntries([...cells].filter(([, v]) => !isNothing(v)))),
  ),
  conflicts: conflicts.map((c) => [c.kind, c.key, c.column, c.base, c.ours, c.theirs, c.result]),
});

const record = (cells: Cells): Cells => ({ Control: "A.5.1", ...cells });

describe("a merge of one cell", () => {
  it.each<[string, Cells, Cells, Cells, Cells]>([
    [
      "takes what ours changed",
      { Owner: "Ada" },
      { Owner: "Ben" },
      { Owner: "Ada" },
      { Owner: "Ben" },
    ],
    [
      "takes what theirs changed",
      { Owner: "Ada" },
      { Owner: "Ada" },
      { Owner: "Cy" },
      { Owner: "Cy" },
    ],
    [
      "takes what both changed alike",
      { Owner: "Ada" },
      { Owner: "Cy" },
      { Owner: "Cy" },
      { Owner: "Cy" },
    ],
    ["takes what both cleared for cleared", { Owner: "Ada" }, {}, {}, {}],
    ["fills a blank cell", {}, {}, { Owner: "Cy" }, { Owner: "Cy" }],
    [
      "takes a typed value for a default",
      { Owner: "default" },
      { Owner: "Ada" },
      {},
      { Owner: "Ada" },
    ],
    [
      "has additions of both sides to a text, each line once",
      { Note: "Start" },
      { Note: "Start\nb\nsame" },
      { Note: "Start\na\nsame" },
      { Note: "Start\na\nsame\nb" },
    ],
  ])("%s", (_name, base, ours, theirs, result) => {
    const merged = merge(one(record(base)), one(record(ours)), one(record(theirs)));
    expect(told(merged)).toEqual({ records: [record(result)], conflicts: [] });
  });

  it.each<[string, Cells, Cells, Cells, Cells, unknown[]]>([
    [
      "asks what both typed differently, and leaves the base",
      { Owner: "Ada" },
      { Owner: "Ben" },
      { Owner: "Cy" },
      { Owner: "Ada" },
      ["changed", "A.5.1", "Owner", "Ada", "Ben", "Cy", "Ada"],
    ],
    [
      "keeps and asks what one side emptied",
      { Owner: "Ada" },
      { Owner: "Ada" },
      {},
      { Owner: "Ada" },
      ["emptied", "A.5.1", "Owner", "Ada", "Ada", undefined, "Ada"],
    ],
    [
      "lets no default beat a typed value",
      { Owner: "Ada" },
      { Owner: "default" },
      { Owner: "Cy" },
      { Owner: "Cy" },
      ["emptied", "A.5.1", "Owner", "Ada", "default", "Cy", "Cy"],
    ],
    [
      "asks about texts that were rewritten, not added to",
      { Note: "Start" },
      { Note: "Start\na" },
      { Note: "Other" },
      { Note: "Start" },
      ["changed", "A.5.1", "Note", "Start", "Start\na", "Other", "Start"],
    ],
  ])("%s", (_name, base, ours, theirs, result, conflict) => {
    const merged = merge(one(record(base)), one(record(ours)), one(record(theirs)));
    expect(told(merged)).toEqual({ records: [record(result)], conflicts: [conflict] });
  });

  it("takes the value of the side that somebody decides for", () => {
    const rules: MergeRules = { ...RULES, decide: () => "theirs" };
    const of = (Owner: string) => one(record({ Owner }));
    const { content, conflicts } = merge(of("Ada"), of("Ben"), of("Cy"), rules);
    expect(content[0]?.records[0]?.cells.get("Owner")).toBe("Cy");
    expect(conflicts[0]).toMatchObject({ decided: "theirs", result: "Cy" });
  });
});

describe("a merge of records and columns", () => {
  const of = (Control: string): Cells => ({ Control, Owner: "Ada" });
  const [a, b, c] = [of("A.5.1"), of("X.1"), of("X.2")] as const;

  it("has what both added", () => {
    const { records, conflicts } = told(merge(one(a), one(a, b), one(c, a)));
    expect(records).toEqual([a, b, c]);
    expect(conflicts).toEqual([]);
  });

  it.each([
    ["ours took away and theirs left alone", one(a), one(a, b)],
    ["theirs took away and ours left alone", one(a, b), one(a)],
    ["both took away", one(a), one(a)],
  ])("is without a record that %s", (_what, ours, theirs) => {
    expect(told(merge(one(a, b), ours, theirs))).toEqual({ records: [a], conflicts: [] });
  });

  const changed = { ...b, Owner: "Ben", Note: "n" };

  it("keeps and asks a record that one side took away and the other changed", () => {
    expect(told(merge(one(a, b), one(a), one(a, changed)))).toEqual({
      records: [a, changed],
      conflicts: [["record removed", "X.1", "", 2, undefined, 3, 3]],
    });
    expect(told(merge(one(a, b), one(a, changed), one(a)))).toEqual({
      records: [a, changed],
      conflicts: [["record removed", "X.1", "", 2, 3, undefined, 3]],
    });
  });

  it("takes such a record away when somebody decides so", () => {
    const decidedFor = (side: "ours" | "theirs") => {
      const rules = { ...RULES, decide: () => side };
      const merged = merge(one(a, b), one(a), one(a, changed), rules);
      const { decided, result } = merged.conflicts[0] ?? {};
      return [told(merged).records.length, decided, result];
    };
    expect(decidedFor("theirs")).toEqual([2, "theirs", 3]);
    expect(decidedFor("ours")).toEqual([1, "ours", undefined]);
  });

  it("takes nothing away from tables that keep what happened, whatever somebody decides", () => {
    const kept = (...records: Cells[]) => [table("AB_Kept", records, ["Control", "Owner"])];
    const rules: MergeRules = { ...RULES, decide: () => "ours" };
    for (const base of [kept(a, b), kept(a, changed)]) {
      const merged = merge(base, kept(a), kept(a, b), rules);
      expect(told(merged)).toEqual({ records: [a, b], conflicts: [] });
    }
    const asked = merge(undefined, kept(a), kept(a, b), rules);
    expect(told(asked).records).toEqual([a, b]);
    expect(asked.conflicts[0]).toMatchObject({ kind: "record of one side", decided: undefined });
  });

  it("takes no record of a doubled key away, because nobody can tell which is gone", () => {
    const twin = { ...b, Owner: "Ben" };
    const rules: MergeRules = { ...RULES, decide: () => "ours" };
    const merged = merge(one(b, twin), one(b), one(b, twin), rules);
    expect(told(merged).records).toEqual([b, twin]);
    expect(merged.conflicts[0]).toMatchObject({ kind: "record removed", decided: undefined });
  });

  it("has a record of one side only when somebody decides for it, where there is no base", () => {
    const decidedFor = (side: "ours" | "theirs") =>
      told(merge(undefined, one(a), one(a, b), { ...RULES, decide: () => side })).records;
    expect(decidedFor("theirs")).toEqual([a, b]);
    expect(decidedFor("ours")).toEqual([a]);
  });

  it("takes a column that one side lacks for untouched, and asks once", () => {
    const lacking = [table(SOA, [{ Control: "A.5.1" }], ["Control", "Note"])];
    expect(told(merge(one(a), one(a), lacking))).toEqual({
      records: [a],
      conflicts: [["column removed", "", "Owner", 1, 1, undefined, 1]],
    });
  });

  it("takes a column that one side added", () => {
    const added = [table(SOA, [{ ...a, Cost: 7 }], ["Control", "Owner", "Note", "Cost"])];
    expect(told(merge(one(a), one(a), added))).toEqual({
      records: [{ ...a, Cost: 7 }],
      conflicts: [],
    });
  });

  it("asks about every difference when there is no base", () => {
    const theirs = one({ ...a, Owner: "Ben", Note: "n" }, c);
    expect(told(merge(undefined, one(a), theirs))).toEqual({
      records: [{ Control: "A.5.1", Note: "n" }, c],
      conflicts: [
        ["no base", "A.5.1", "Owner", undefined, "Ada", "Ben", undefined],
        ["no base", "A.5.1", "Note", undefined, undefined, "n", "n"],
        ["record of one side", "X.2", "", undefined, undefined, 2, 2],
      ],
    });
  });
});

describe(`a merge of any copies (${String(RUNS)} runs, seed ${String(SEED)})`, () => {
  const value = fc.constantFrom<CellValue>(
    ...[undefined, "", "default", "Ada", "Ben", "Ada\nx", "Ada\ny", "Ada\r\nx\ny", 3, 0, true],
    { error: "#N/A" },
  );
  const cells = fc.record({ Owner: value, Note: value, Level: value });
  const key = fc.constantFrom("A.5.1", "a.5.1", "A.5.2", "X.1", "X.2", "__proto__", "");
  const columns = fc.subarray(["Owner", "Note", "Level"]).map((some) => ["Control", ...some]);
  const anyTable = fc
    .tuple(columns, fc.array(fc.tuple(key, cells), { maxLength: 5 }))
    .map(([headings, records]): ExchangeTable => {
      const kept = records.map(([Control, rest]) =>
        Object.fromEntries(
          Object.entries({ Control, ...rest }).filter(([heading]) => headings.includes(heading)),
        ),
      );
      return table(SOA, kept, headings);
    });
  const content = fc
    .option(anyTable, { nil: undefined, freq: 20 })
    .map((one) => (one ? [one] : []));
  const base = fc.option(content, { nil: undefined, freq: 8 });
  const run = (
    check: (...copies: [ExchangeContent | undefined, ExchangeContent, ExchangeContent]) => void,
  ) => fc.assert(fc.property(base, content, content, check), { seed: SEED, numRuns: RUNS });

  it("loses nothing that a side typed: it is in the result, or somebody is asked", () => {
    run((before, ours, theirs) => {
      const { content: result, conflicts } = merge(before, ours, theirs);
      for (const { key: id, column, typed } of [ours, theirs].flatMap((side) =>
        typedCells(side, before),
      )) {
        if (typed === "default") continue;
        const isHere = result
          .flatMap(({ records }) => records)
          .filter((merged) => merged.key.toLowerCase() === id)
          .some(({ cells }) => saysAll(cells.get(column), typed, column));
        const isAsked = conflicts.some(
          (one) =>
            one.key.toLowerCase() === id &&
            one.column === column &&
            (isSameValue(one.ours, typed) || isSameValue(one.theirs, typed)),
        );
        expect({ id, column, typed, isKept: isHere || isAsked }).toMatchObject({ isKept: true });
      }
    });
  });

  it("of a copy with itself is that copy", () => {
    run((_before, copy) => {
      const { content: result, conflicts } = merge(copy, copy, copy);
      expect(compareContents(copy, result)).toEqual([]);
      expect(conflicts).toEqual([]);
    });
  });

  it("has the same result with the sides swapped, and conflicts with the labels swapped", () => {
    run((before, ours, theirs) => {
      const [one_, other] = [merge(before, ours, theirs), merge(before, theirs, ours)];
      expect(compareContents(one_.content, other.content)).toEqual([]);
      const listed = (merged: Merged, isSwapped: boolean) =>
        merged.conflicts
          .map((c) => {
            const [mine, others] = isSwapped ? [c.theirs, c.ours] : [c.ours, c.theirs];
            const sides = [c.base, mine, others, c.result].map((side) =>
              JSON.stringify(shownValue(side)),
            );
            return [c.kind, c.table, c.key.toLowerCase(), c.column, ...sides].join(" ");
          })
          .sort();
      expect(listed(one_, false)).toEqual(listed(other, true));
    });
  });
});
