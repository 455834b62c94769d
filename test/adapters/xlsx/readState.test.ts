import { openXlsx } from "../../../src/adapters/xlsx";
import { contentOf } from "../../../src/app/readContext";
import { tableOf } from "../../../src/core/workbook";
import { demoFile } from "../../cli/demoFile";
import { pythonWorkbook, itNeedsPython } from "../../ooxml/read/pythonWorkbook";

const demoState = async () =>
  openXlsx((await demoFile()).get("demo.xlsx") ?? new Uint8Array()).read();

const START = `
import openpyxl
book = openpyxl.Workbook()
sheet = book.active
`;

describe("what is read of a workbook", () => {
  it("has the records of every table with their cells by heading", async () => {
    const state = await demoState();
    expect(state.sheets).toHaveLength(30);
    const records = tableOf(state, "ab_soa_27001")?.records ?? [];
    expect(records).toHaveLength(93);
    expect(records[0]?.at).toBe(6);
    expect(records[0]?.row.get("Control")).toBe("A.5.1");
    expect(records[92]?.row.get("Control")).toBe("A.8.34");
    expect(tableOf(state, "AB_Guide")?.records).toHaveLength(193);
  });

  it("has formulas as Excel shows them", async () => {
    const table = tableOf(await demoState(), "AB_SoA_27001");
    expect(table?.columnFormulas.get("Wanted")).toBe("[@[Counted weight]]*[@[Counted target]]");
    expect(table?.records[3]?.formulas.get("Wanted")).toBe(
      "[@[Counted weight]]*[@[Counted target]]",
    );
  });

  it("has names and what cells accept", async () => {
    const state = await demoState();
    expect(state.names.get("AB_As_of")).toBe("'Start'!$B$9");
    const rules = state.sheets.find(({ name }) => name === "SoA 27001")?.rules ?? [];
    expect(rules.map(({ rule }) => rule)).toContain('list "Yes,No"');
    expect(rules.map(({ rule }) => rule)).toContain("whole between 0 5");
  });

  it("holds the rows of an empty table as no records", async () => {
    const state = await demoState();
    expect(tableOf(state, "AB_Reviews")?.records).toHaveLength(1);
    expect(contentOf(state).get("AB_Reviews")).toEqual([]);
  });

  itNeedsPython("openpyxl")(
    "takes the numbers of the 1904 system for the days they are",
    async () => {
      const bytes = pythonWorkbook(`${START}
from openpyxl.worksheet.table import Table
import datetime
book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
sheet.append(["Person", "Valid until", "Own number"])
sheet.append(["Ada", datetime.date(2026, 11, 24), 7])
sheet.add_table(Table(displayName="AB_People", ref="A1:C2"))
book.save(out)`);
      const state = await openXlsx(bytes).read();
      // 2026-11-24 is day 46350 of the 1900 system.
      expect([...(tableOf(state, "AB_People")?.records[0]?.row ?? [])]).toEqual([
        ["Person", "Ada"],
        ["Valid until", 46350],
        ["Own number", 7],
      ]);
    },
  );

  itNeedsPython("openpyxl")("leaves the cells of other people's sheets alone", async () => {
    const bytes = pythonWorkbook(`${START}
from openpyxl.worksheet.table import Table
sheet.title = "Budget"
sheet.append(["What", "Sum"])
sheet.append(["Rent", 12])
sheet.add_table(Table(displayName="Costs", ref="A1:B2"))
book.save(out)`);
    const state = await openXlsx(bytes).read();
    expect(state.sheets).toMatchObject([{ name: "Budget", isOurs: false, rules: [] }]);
    expect(state.sheets[0]?.cells.size).toBe(0);
    expect(state.otherTables).toEqual(["Costs"]);
    expect(state.tables).toEqual([]);
  });
});
