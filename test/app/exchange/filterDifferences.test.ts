import type { ReadableDifference } from "../../../src/app/exchange/diffWorkbooks";
import {
  filterChoices,
  filterDifferences,
  NO_FILTER,
  type DifferenceFilter,
} from "../../../src/app/exchange/filterDifferences";

const one = (changes: Partial<ReadableDifference>): ReadableDifference => ({
  ...{ kind: "changed", table: "SoA_27001", record: "A.5.1", field: "Owner", key: "A.5.1" },
  ...{ owner: "Ada", before: "Ada", after: "Ben", cells: [] },
  ...changes,
});

const LIST = [
  one({}),
  one({ record: "A.5.2", field: "Level", before: "2", after: "3" }),
  one({
    table: "People",
    record: "Cy",
    kind: "added",
    field: "",
    owner: "",
    before: "",
    after: "",
  }),
  one({
    ...{ record: "X.1", kind: "removed", field: "", before: "", after: "" },
    cells: [{ field: "Source", value: "Contract with Delta" }],
  }),
];

const found = (filter: Partial<DifferenceFilter>) =>
  filterDifferences(LIST, { ...NO_FILTER, ...filter }).map(({ record }) => record);

describe("a list of differences", () => {
  it("is whole without a filter", () => {
    expect(found({})).toEqual(["A.5.1", "A.5.2", "Cy", "X.1"]);
  });

  it.each<[Partial<DifferenceFilter>, string[]]>([
    [{ table: "People" }, ["Cy"]],
    [{ kind: "removed" }, ["X.1"]],
    [{ field: "Level" }, ["A.5.2"]],
    [{ owner: "Ada", kind: "changed" }, ["A.5.1", "A.5.2"]],
    [{ text: " ben " }, ["A.5.1"]],
    [{ text: "delta" }, ["X.1"]],
    [{ text: "source" }, ["X.1"]],
    [{ text: "x.1", table: "People" }, []],
  ])("is narrowed by %p", (filter, records) => {
    expect(found(filter)).toEqual(records);
  });

  it("counts the words of a part, blanks left out", () => {
    expect(filterChoices(LIST, "table")).toEqual([
      { word: "SoA_27001", count: 3 },
      { word: "People", count: 1 },
    ]);
    expect(filterChoices(LIST, "owner")).toEqual([{ word: "Ada", count: 3 }]);
    expect(filterChoices([], "kind")).toEqual([]);
  });
});
