import { compareContents, compareKeys, type ExchangeTable } from "../../../src/core/exchange";
import { table } from "./contents";

const SOA = "AB_SoA_27001";

const listed = (before: readonly ExchangeTable[], after: readonly ExchangeTable[]) =>
  compareContents(before, after).map(({ kind, key, column, before: old, after: now }) => [
    kind,
    key,
    column,
    old,
    now,
  ]);

describe("what two workbooks say differently", () => {
  const one = table(SOA, [
    { Control: "A.5.1", Owner: "Ada", Level: 3 },
    { Control: "A.5.2", Owner: "Ben" },
  ]);

  it("is nothing for the same records in another order of rows and columns", () => {
    const other = table(
      SOA,
      [
        { Level: undefined, Owner: "Ben", Control: "a.5.2" },
        { Level: 3, Owner: "Ada", Control: "A.5.1" },
      ],
      ["Control", "Level", "Owner"],
    );
    const sameCase = table(SOA, [
      { Control: "A.5.2", Owner: "Ben", Level: "" },
      { Level: 3, Owner: "Ada", Control: "A.5.1" },
    ]);
    expect(listed([one], [sameCase])).toEqual([]);
    expect(listed([one], [other])).toEqual([["changed", "A.5.2", "Control", "A.5.2", "a.5.2"]]);
  });

  it("tells a number from a text that looks like it", () => {
    const other = table(SOA, [
      { Control: "A.5.1", Owner: "Ada", Level: "3" },
      { Control: "A.5.2", Owner: "Ben" },
    ]);
    expect(listed([one], [other])).toEqual([["changed", "A.5.1", "Level", 3, "3"]]);
  });

  it("takes line ends for the same however a program writes them", () => {
    const text = (ends: string) => [table(SOA, [{ Control: "A.5.1", Owner: `Ada${ends}Ben` }])];
    expect(listed(text("\r\n"), text("\n"))).toEqual([]);
    expect(listed(text("\r"), text("\n"))).toEqual([]);
    expect(listed(text(" "), text("\n"))).toHaveLength(1);
  });

  it("has records of one side with how many cells they hold", () => {
    const other = table(SOA, [
      { Control: "A.5.1", Owner: "Ada", Level: 3 },
      { Control: "X.1", Owner: "Cy", Level: 1 },
    ]);
    expect(listed([one], [other])).toEqual([
      ["removed", "A.5.2", "", 2, undefined],
      ["added", "X.1", "", undefined, 3],
    ]);
  });

  it("has columns of one side once, and only those that hold something", () => {
    const other = table(
      SOA,
      [
        { Control: "A.5.1", Level: 3, Cost: 12 },
        { Control: "A.5.2", Cost: 7 },
      ],
      ["Control", "Level", "Cost", "Empty"],
    );
    expect(listed([one], [other])).toEqual([
      ["column removed", "", "Owner", 2, undefined],
      ["column added", "", "Cost", undefined, 2],
    ]);
  });

  it("has the records of a table that one side lacks, and nothing for an empty table", () => {
    const people = table("AB_People", [{ Person: "Ada" }]);
    expect(listed([one], [one, people])).toEqual([["added", "Ada", "", undefined, 1]]);
    expect(listed([one, table("AB_People", [])], [one])).toEqual([]);
  });

  it("matches records of a doubled key by what they say, never by their place", () => {
    const twice = (...owners: string[]) => [
      table(
        SOA,
        owners.map((Owner) => ({ Control: "A.5.1", Owner })),
      ),
    ];
    expect(listed(twice("Ada", "Ben"), twice("Ben", "Ada"))).toEqual([]);
    expect(listed(twice("Ada", "Ada"), twice("Ada", "Ada", "Ada"))).toEqual([
      ["added", "A.5.1", "", undefined, 2],
    ]);
    expect(listed(twice("Ada", "Ben"), twice("Ada"))).toEqual([
      ["removed", "A.5.1", "", 2, undefined],
    ]);
  });

  it("takes texts such as __proto__ for texts", () => {
    const before = [table(SOA, [{ Control: "__proto__", Owner: "constructor" }])];
    const after = [table(SOA, [{ Control: "__proto__", Owner: "toString" }])];
    expect(listed(before, after)).toEqual([
      ["changed", "__proto__", "Owner", "constructor", "toString"],
    ]);
  });
});

describe("the order of keys", () => {
  it("counts numbers inside them as numbers", () => {
    const keys = ["A.5.10", "A.10.2", "X.1", "A.5.2", "a.5.1"];
    expect(keys.sort(compareKeys)).toEqual(["a.5.1", "A.5.2", "A.5.10", "A.10.2", "X.1"]);
  });
});
