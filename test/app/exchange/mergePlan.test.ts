import { exchangeContent } from "../../../src/app/exchange/exchangeContent";
import { planMerged } from "../../../src/app/exchange/mergePlan";
import { cellRulesOf, mayRemoveFrom } from "../../../src/app/exchange/mergeRules";
import type { ExchangeContent, ExchangeRecord } from "../../../src/core/exchange";
import { workbookState } from "../workbookState";

const state = workbookState({ people: [{ Person: "Ada", Role: "CISO" }, { Person: "Ben" }] });
const ours = exchangeContent(state);

/** What the workbook says, with other people. */
const withPeople = (
  records: readonly ExchangeRecord[],
  more: readonly string[] = [],
): ExchangeContent =>
  ours.map((table) =>
    table.name === "AB_People"
      ? { ...table, columns: [...table.columns, ...more], records }
      : table,
  );

const person = (name: string, cells: Readonly<Record<string, string>> = {}): ExchangeRecord => ({
  ...{ key: name, cells: new Map(Object.entries({ Person: name, ...cells })) },
});

describe("how a workbook gets to say what a merge says", () => {
  it("is nothing where it says so already", () => {
    expect(planMerged(state, ours, ours)).toMatchObject({
      ...{ cells: [], addedRows: [], addedColumns: [], removedRows: [] },
    });
  });

  it("changes cells, adds records, and empties those that went cell by cell", () => {
    const { cells, addedRows } = planMerged(
      state,
      ours,
      withPeople([person("Cy"), person("ADA", { Role: "DPO" })]),
    );
    expect(cells).toEqual([
      { table: "AB_People", key: "Ada", column: "Person", expected: "Ada", value: "ADA" },
      { table: "AB_People", key: "Ada", column: "Role", expected: "CISO", value: "DPO" },
      { table: "AB_People", key: "Ben", column: "Person", expected: "Ben", value: undefined },
    ]);
    expect(addedRows).toEqual([{ table: "AB_People", row: new Map([["Person", "Cy"]]) }]);
  });

  it("adds a column of the other side's with its values, unless it holds nothing", () => {
    const merged = withPeople(
      [person("Ada", { Role: "CISO", Phone: "1" }), person("Ben")],
      ["Phone", "Fax"],
    );
    const { cells, addedColumns } = planMerged(state, ours, merged);
    expect(cells).toEqual([]);
    expect(addedColumns).toEqual([
      {
        table: "AB_People",
        column: { heading: "Phone", width: 24, type: "text" },
        values: ["1", undefined],
      },
    ]);
  });

  it("refuses records of a table that the workbook does not have", () => {
    const without = ours.filter(({ name }) => name !== "AB_People");
    expect(() => planMerged(state, without, ours)).toThrow(
      'OURS has no table People for the records of THEIRS: "fill" adds it.',
    );
  });
});

describe("what cells can be when they are merged", () => {
  const rules = (table: string, column: string, cells: Readonly<Record<string, string>> = {}) =>
    cellRulesOf(table, column, new Map(Object.entries(cells)));

  it("is prose in free texts and in columns of people, and nowhere else", () => {
    expect(rules("AB_SoA_27001", "Justification").isProse).toBe(true);
    expect(rules("AB_SoA_27001", "Their own").isProse).toBe(true);
    expect(rules("AB_SoA_27001", "Control").isProse).toBe(false);
    expect(rules("AB_SoA_27001", "Status").isProse).toBe(false);
    expect(rules("AB_SoA_27001", "Level").isProse).toBe(false);
  });

  it("is a default when blank, and in settings when it is what a new workbook says", () => {
    const { isDefault } = rules("AB_Settings", "ISO 27001", { Setting: "soa VERSION" });
    expect([undefined, "", "0.1", 0.1, "0.2"].map((value) => isDefault(value))).toEqual([
      ...[true, true, true, true, false],
    ]);
    const other = rules("AB_Settings", "Setting", { Setting: "SoA version" });
    expect(other.isDefault("0.1")).toBe(false);
    expect(rules("AB_SoA_27001", "Level").isDefault(0)).toBe(false);
  });

  it("never goes from versions, history and settings", () => {
    expect(
      ["AB_Settings", "AB_SoA_versions", "AB_SoA_sealed", "AB_Maturity_history", "AB_People"].map(
        (table) => mayRemoveFrom(table),
      ),
    ).toEqual([false, false, false, false, true]);
  });
});
