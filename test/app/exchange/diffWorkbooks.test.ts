import { diffContents, diffReport, fieldText } from "../../../src/app/exchange/diffWorkbooks";
import { exchangeContent } from "../../../src/app/exchange/exchangeContent";
import { workbookText } from "../../../src/app/exchange/workbookText";
import type { Report } from "../../../src/core/exchange";
import type { CellValue, WorkbookState } from "../../../src/core/workbook";
import { workbookState, type Typed } from "../workbookState";

const saying = (typed: Typed) => exchangeContent(workbookState(typed));
const diff = (before: Typed, after: Typed) => diffContents(saying(before), saying(after));

describe("what two workbooks say differently", () => {
  it("is nothing when they say the same", () => {
    expect(diff({}, {})).toEqual([]);
  });

  it("comes table by table, records in the order of their keys, with owner and days to read", () => {
    const before = { controls: { "A.5.10": { Owner: "Ada" }, "A.5.2": { Owner: "Ben" } } };
    const after = {
      settings: { Scope: "All" },
      controls: {
        "A.5.10": { Owner: "Ada", "Evidence date": "2026-11-01" },
        "A.5.2": { Owner: "Cy" },
      },
    };
    const told = diff(before, after).map(
      ({ table, record, field, owner, before: old, after: now }) => [
        ...[table, record, field, owner, old, now],
      ],
    );
    expect(told).toEqual([
      ["Settings", "Scope", "ISO 27001", "", "", "All"],
      ["SoA_27001", "A.5.2", "Owner", "Ben", "Ben", "Cy"],
      ["SoA_27001", "A.5.10", "Evidence date", "Ada", "", "2026-11-01"],
    ]);
  });

  it("is nothing in a column that people have added and a formula fills", () => {
    const withFormula = (value: CellValue): WorkbookState => {
      const state = workbookState({ people: [{ Person: "Ada" }] });
      const tables = state.tables.map((table) =>
        table.name === "AB_People"
          ? {
              ...table,
              headings: [...table.headings, "Age"],
              columnFormulas: new Map([["Age", "1+1"]]),
              records: table.records.map((record) => ({
                ...{ ...record, row: new Map([...record.row, ["Age", value]]) },
              })),
            }
          : table,
      );
      return { ...state, tables };
    };
    const [before, after] = [withFormula(1), withFormula(2)].map(exchangeContent);
    expect(diffContents(before ?? [], after ?? [])).toEqual([]);
  });

  it("has the cells of a record that only one side has", () => {
    const people = [{ Person: "Ada", Role: "CISO", Email: "" }];
    const [added] = diff({}, { people });
    expect(added).toMatchObject({
      ...{ kind: "added", table: "People", record: "Ada", field: "", before: "", after: "" },
      cells: [
        { field: "Person", value: "Ada" },
        { field: "Role", value: "CISO" },
      ],
    });
    expect(diff({ people }, {}).map(({ kind }) => kind)).toEqual(["removed"]);
  });

  const withColumn = (heading: string, value: CellValue) => {
    const content = saying({ people: [{ Person: "Ada" }] });
    return content.map((table) =>
      table.name === "AB_People"
        ? {
            ...table,
            columns: [...table.columns, heading],
            records: table.records.map(({ key, cells }) => ({
              ...{ key, cells: new Map([...cells, [heading, value]]) },
            })),
          }
        : table,
    );
  };

  it("says of columns and records what they are in the place of a field", () => {
    const plain = saying({ people: [{ Person: "Ada" }] });
    expect(diffContents(plain, withColumn("Phone", "1")).map(fieldText)).toEqual([
      "Phone (column added)",
    ]);
    expect(diffContents(withColumn("Phone", "1"), plain).map(fieldText)).toEqual([
      "Phone (column removed)",
    ]);
    expect(diff({}, { people: [{ Person: "Ada" }] }).map(fieldText)).toEqual(["(added)"]);
    expect(diff({}, { settings: { Scope: "All" } }).map(fieldText)).toEqual(["ISO 27001"]);
  });

  const rowsOf = ({ rows }: Report) => rows.map((cells) => cells.slice(2));
  const sides = { before: "a", after: "b", day: "2026-11-24" };

  it("is a table to hand out: what was added stands after, what is gone before", () => {
    const people = [{ Person: "Ada", Role: "CISO" }];
    expect(diffReport([], sides).facts).toEqual([
      ["Before", "a"],
      ["After", "b"],
      ["Compared on", "2026-11-24"],
      ["Differences", "0"],
    ]);
    expect(rowsOf(diffReport(diff({}, { people }), sides))).toEqual([
      ["(added)", "", "Person: Ada\nRole: CISO"],
    ]);
    expect(rowsOf(diffReport(diff({ people }, {}), sides))).toEqual([
      ["(removed)", "Person: Ada\nRole: CISO", ""],
    ]);
    const changed = diff({ settings: { Scope: "One" } }, { settings: { Scope: "All" } });
    expect(rowsOf(diffReport(changed, sides))).toEqual([["ISO 27001", "One", "All"]]);
  });
});

describe("a workbook as text", () => {
  const linesOf = (typed: Typed, table: string) =>
    workbookText(saying(typed))
      .split("\n")
      .filter((line) => line.startsWith(`${table} | `));

  it("has a line for each typed cell, and none for empty ones", () => {
    const people = [{ Person: "Ben" }, { Person: "Ada", Role: "CISO" }];
    expect(linesOf({ people }, "People")).toEqual([
      "People | Ada | Person: Ada",
      "People | Ada | Role: CISO",
      "People | Ben | Person: Ben",
    ]);
  });

  it("writes line feeds and backslashes so that a cell stays one line, and days to read", () => {
    const controls = { "A.5.2": { Justification: "a\nb\\n", "Evidence date": "2026-11-01" } };
    const lines = linesOf({ controls }, "SoA_27001").filter((line) => line.includes("| A.5.2 |"));
    expect(lines).toContain("SoA_27001 | A.5.2 | Justification: a\\nb\\\\n");
    expect(lines).toContain("SoA_27001 | A.5.2 | Evidence date: 2026-11-01");
  });

  it("has the records in the order of their numbers", () => {
    const controls = linesOf({}, "SoA_27001").map((line) => line.split(" | ")[1]);
    expect([...new Set(controls)].slice(0, 3)).toEqual(["A.5.1", "A.5.2", "A.5.3"]);
    expect(controls.indexOf("A.5.9")).toBeLessThan(controls.indexOf("A.5.10"));
  });
});
