import { openExcel } from "../../../src/adapters/office";
import type { RecordPlace } from "../../../src/app/ports";
import { newWorkbook } from "../../../src/app/newWorkbook/newWorkbook";
import { planOf } from "../../../src/core/workbook";
import { MINIMUM, TODAY } from "../../contract/adapters";
import { startExcel } from "../../excel-host";

const SHEETS = ["Start", "SoA 42001", "People", "Versions"];
const LATER_MS = 150;

/** An Excel with a Statement of Applicability, whose heading row is 5. */
async function filledExcel() {
  const excel = startExcel(MINIMUM);
  const { plan } = await newWorkbook({
    standards: ["27001", "42001"],
    workbookId: "x",
    today: TODAY,
    isDemo: false,
  });
  const { port, view } = openExcel();
  const addedSheets = plan.sheets.filter(({ name }) => SHEETS.includes(name));
  await port.apply(planOf("Fill", { addedSheets }));
  return { excel, port, view };
}

const later = () => new Promise((resolve) => setTimeout(resolve, LATER_MS));

describe("the sheets in Excel", () => {
  it("tell the record and column of the selected cell", async () => {
    const { excel, view } = await filledExcel();
    excel.person.select("SoA 42001", "E8");
    expect(await view.selection()).toEqual({
      table: "AB_SoA_42001",
      key: "A.2.4",
      column: "Applicable",
    });
  });

  it("tell the record at its new row once the table is sorted", async () => {
    const { excel, view } = await filledExcel();
    excel.person.sort("AB_SoA_42001", "No", true);
    excel.person.select("SoA 42001", "B6");
    expect(await view.selection()).toMatchObject({ key: "A.10.4" });
  });

  it.each([
    ["outside every table of ours", "Sheet1", "A1"],
    ["on a heading", "SoA 42001", "E5"],
    ["above the table", "SoA 42001", "A1"],
  ])("tell no record %s", async (_where, sheet, cell) => {
    const { excel, view } = await filledExcel();
    excel.person.select(sheet, cell);
    expect(await view.selection()).toBeUndefined();
  });

  it("show a record wherever its row is, and a cell by its address", async () => {
    const { excel, view } = await filledExcel();
    excel.person.sort("AB_SoA_42001", "No", true);
    await view.reveal({ table: "AB_SoA_42001", key: "A.10.4", column: "Status" });
    expect(await view.selection()).toEqual({
      table: "AB_SoA_42001",
      key: "A.10.4",
      column: "Status",
    });
    await view.reveal({ sheet: "SoA 42001", cell: "B7" });
    expect(await view.selection()).toMatchObject({ key: "A.10.3", column: "Control" });
  });

  it.each([
    ["a record that is not there", { table: "AB_SoA_42001", key: "A.99.1" }],
    ["a table that is gone", { table: "AB_Clauses", key: "ISO 27001 Clause 4.1" }],
    ["a sheet that is gone", { sheet: "Gone", cell: "A1" }],
  ])("refuse to show %s", async (_what, place) => {
    const { view } = await filledExcel();
    await expect(view.reveal(place)).rejects.toMatchObject({ code: "place-gone" });
  });

  it("tell of selections and of others' changes until nobody listens any more", async () => {
    const { excel, view } = await filledExcel();
    const places: (RecordPlace | undefined)[] = [];
    let changes = 0;
    const ends = [
      view.onSelection((place) => void places.push(place)),
      view.onChange(() => {
        changes += 1;
      }),
    ];
    await later();
    excel.person.select("SoA 42001", "C6");
    excel.coAuthor.type("SoA 42001", "E6", "Yes");
    await later();
    expect(places).toMatchObject([{ key: "A.2.2", column: "Title" }]);
    expect(changes).toBe(1);
    for (const end of [...ends, ...ends]) end();
    await later();
    excel.person.select("SoA 42001", "C7");
    excel.coAuthor.type("SoA 42001", "E7", "Yes");
    await later();
    expect([places.length, changes]).toEqual([1, 1]);
  });

  it("stay silent, and fail nobody, where the host gives no events", async () => {
    const { excel, view } = await filledExcel();
    excel.faults.at(1, { kind: "refused", code: "AccessDenied" });
    const end = view.onChange(() => undefined);
    await later();
    excel.faults.clear();
    end();
    await later();
    expect(excel.complaints).toEqual([]);
  });
});
