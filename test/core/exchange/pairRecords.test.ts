import { pairRecords } from "../../../src/core/exchange";
import { table } from "./contents";

const people = (...persons: readonly (readonly [string, string])[]) =>
  table(
    "AB_People",
    persons.map(([Person, Role]) => ({ Person, Role })),
    ["Person", "Role"],
  );

const told = (...tables: Parameters<typeof pairRecords>[0]) =>
  pairRecords(tables).map(({ key, records, isDoubled }) => [
    key,
    ...records.map((record) => record?.cells.get("Role")),
    isDoubled,
  ]);

describe("records of several workbooks", () => {
  it("belong together by key in any case, in the order of the first workbook", () => {
    expect(
      told(people(["Ben", "b"], ["Ada", "a"]), people(["ADA", "x"], ["Cy", "c"], ["Ben", "b"])),
    ).toEqual([
      ["Ben", "b", "b", false],
      ["Ada", "a", "x", false],
      ["Cy", undefined, "c", false],
    ]);
  });

  it("have nothing beside them in a workbook without the table", () => {
    expect(told(undefined, people(["Ada", "a"]), undefined)).toEqual([
      ["Ada", undefined, "a", undefined, false],
    ]);
    expect(told(undefined)).toEqual([]);
  });

  it("belong together by what they say where a key stands twice", () => {
    expect(
      told(people(["Ada", "a"], ["Ada", "b"], ["Ben", "c"]), people(["Ada", "b"], ["Ben", "d"])),
    ).toEqual([
      ["Ada", "a", undefined, true],
      ["Ada", "b", "b", true],
      ["Ben", "c", "d", false],
    ]);
  });

  it("belong together one by one where several say the same", () => {
    expect(told(people(["Ada", "a"], ["Ada", "a"]), people(["Ada", "a"]))).toEqual([
      ["Ada", "a", "a", true],
      ["Ada", "a", undefined, true],
    ]);
  });

  it("say the same in any order of cells and with any line ends, and not as number and text", () => {
    const one = table("T", [
      { Key: "k", A: "x\r\ny", B: 1 },
      { Key: "k", A: "z" },
    ]);
    const other = table(
      "T",
      [
        { B: 1, A: "x\ny", Key: "k" },
        { Key: "k", A: "z" },
      ],
      ["Key", "A"],
    );
    const keyed = { ...other, records: other.records.map((record) => ({ ...record, key: "k" })) };
    expect(pairRecords([one, keyed]).map(({ records }) => records.length)).toEqual([2, 2]);
    const typed = table("T", [
      { Key: "k", B: "1" },
      { Key: "k", B: 1 },
    ]);
    const number = table("T", [
      { Key: "k", B: 1 },
      { Key: "k", B: 2 },
    ]);
    expect(pairRecords([typed, number])).toHaveLength(3);
  });
});
