import { openExcel } from "../../../src/adapters/office";
import { changeWorkbook } from "../../../src/app/change/changeWorkbook";
import { planFill } from "../../../src/app/change/fill";
import { planSet } from "../../../src/app/change/setCell";
import { scoreWorkbook } from "../../../src/app/score/scoreWorkbook";
import type { ChangePlan, WorkbookState } from "../../../src/core/workbook";
import { startExcel, type ExcelHost } from "../../excel-host";
import { MINIMUM, TODAY } from "../../contract/adapters";

const AUTHOR = { who: "Priya Nair", today: TODAY };
const fill = (state: WorkbookState) =>
  planFill(state, { standards: ["27001", "42001"], workbookId: "x", today: TODAY, guidance: [] });
const set =
  (text: string, column = "Owner") =>
  (state: WorkbookState) =>
    planSet(state, { table: "SoA_27001", key: "A.5.10", column, text });
const change = (plan: (state: WorkbookState) => ChangePlan, waitSeconds = 5) =>
  changeWorkbook(openExcel({ waitSeconds }).port, plan, AUTHOR);

let filledBook: ExcelHost["book"];

beforeAll(async () => {
  filledBook = startExcel(MINIMUM).book;
  await change(fill);
});

const filled = () => startExcel(MINIMUM, filledBook);

/** That a change is refused with a sentence, and leaves everything as it was. */
async function expectRefused(
  excel: ExcelHost,
  work: Promise<unknown>,
  told: { readonly code: string; readonly message: string },
): Promise<void> {
  const before = excel.onlooker.fingerprint();
  await expect(work).rejects.toMatchObject(told);
  expect(excel.onlooker.fingerprint()).toBe(before);
  expect(excel.complaints).toEqual([]);
}

describe("a workbook that cannot be written", () => {
  it("is read, and neither filled nor changed, when it is open for reading only", async () => {
    const excel = filled();
    excel.book.isReadOnly = true;
    const told = {
      code: "read-only",
      message: "The workbook is open for reading only: choose Edit Workbook, or save a copy.",
    };
    await expectRefused(excel, change(set("Ada")), told);
    expect(scoreWorkbook(await openExcel().port.read(), TODAY)).toHaveLength(2);
    const empty = startExcel(MINIMUM);
    empty.book.isReadOnly = true;
    await expectRefused(empty, change(fill), told);
  });

  it("is not filled when its structure is protected", async () => {
    const excel = startExcel(MINIMUM);
    excel.person.protectStructure();
    await expectRefused(excel, change(fill), {
      code: "structure-protected",
      message:
        "The structure of the workbook is protected: choose Review, Protect Workbook in Excel to lift that.",
    });
  });

  it("is not changed on a protected sheet", async () => {
    const excel = filled();
    excel.person.protectSheet("SoA 27001");
    await expectRefused(excel, change(set("Ada")), {
      code: "sheet-protected",
      message: 'The sheet "SoA 27001" is protected: choose Review, Unprotect Sheet in Excel first.',
    });
  });

  it("is not changed on a sheet that is protected between reading and writing", async () => {
    const excel = filled();
    excel.faults.before(3, () => excel.coAuthor.protectSheet("SoA 27001"));
    const before = excel.onlooker.fingerprint();
    await expect(change(set("Ada"))).rejects.toMatchObject({
      code: "access-denied",
      message:
        "Excel does not allow the change: look for protection under Review, or for read-only mode.",
    });
    expect(excel.onlooker.fingerprint()).toBe(before);
  });
});

describe("a workbook of 200 sheets", () => {
  it("is filled in eight trips, and read in one", async () => {
    const excel = startExcel(MINIMUM);
    for (let number = 2; number <= 200; number += 1) excel.person.addSheet(`S${String(number)}`);
    await change(fill);
    expect(excel.book.sheets).toHaveLength(230);
    expect(excel.traffic.roundTrips.length).toBeLessThanOrEqual(8);
    excel.traffic.clear();
    await openExcel().port.read();
    expect(excel.traffic.roundTrips).toHaveLength(1);
  });
});

describe("a cell of 32,767 characters", () => {
  it("is written, read and changed; one more is refused before anything is written", async () => {
    const excel = filled();
    const longest = "x".repeat(32_767);
    await change(set(longest, "Implementation"));
    expect(excel.onlooker.rows("AB_SoA_27001")[9]?.Implementation).toBe(longest);
    await change(set("short", "Implementation"));
    expect(excel.onlooker.rows("AB_SoA_27001")[9]?.Implementation).toBe("short");
    await expectRefused(excel, change(set(`${longest}x`, "Implementation")), {
      code: "text-too-long",
      message: expect.stringMatching(/32,?767/) as string,
    });
  });
});

describe("a response that never comes", () => {
  const HELP =
    "Excel has not answered for 0.2 seconds: finish what is open in it, reload this pane, and look at what is there before you try again.";

  it.each([
    ["reading", 1],
    ["looking", 2],
    ["writing", 3],
  ])("ends the wait with help while %s, and nothing is lost", async (_what, trip) => {
    const excel = filled();
    excel.faults.at(trip, { kind: "silent", isDone: false });
    await expectRefused(excel, change(set("Ada"), 0.2), { code: "no-answer", message: HELP });
    await change(set("Ada"));
    expect(excel.onlooker.rows("AB_SoA_27001")[9]?.Owner).toBe("Ada");
  });

  it("ends the wait of a fill, whose next run adds the rest", async () => {
    const excel = startExcel(MINIMUM);
    excel.faults.at(4, { kind: "silent", isDone: false });
    await expect(change(fill, 0.4)).rejects.toMatchObject({ code: "no-answer" });
    const whole = excel.book.sheets.map(({ name }) => name).filter((name) => name !== "Sheet1");
    expect(whole.length).toBeGreaterThan(0);
    expect(whole.filter((name) => name.startsWith("Annexbook fills"))).toEqual([]);
    await change(fill);
    expect(excel.book.sheets).toHaveLength(31);
  }, 60_000);
});
