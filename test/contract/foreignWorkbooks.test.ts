import { changeWorkbook } from "../../src/app/change/changeWorkbook";
import { planFill } from "../../src/app/change/fill";
import { planRepair } from "../../src/app/change/repair";
import { planUnfill } from "../../src/app/change/unfill";
import type { ChangePlan, WorkbookState } from "../../src/core/workbook";
import { openPackage, readWorkbook } from "../../src/ooxml";
import { itNeedsPython } from "../ooxml/read/pythonWorkbook";
import { ADAPTERS, TODAY, type Adapter, type PersonsChange, type Subject } from "./adapters";
import { caseCounts, countCase } from "./caseCount";
import { BESIDE, MANY_SHEETS, PRINTED, TAKEN } from "./foreignWorkbooks";

const itNeedsOpenpyxl = itNeedsPython("openpyxl");
const AUTHOR = { who: "Priya Nair", today: TODAY };
const FILL = {
  standards: ["27001", "42001"],
  workbookId: "x",
  today: TODAY,
  guidance: [],
} as const;
const OUR_SHEETS = 30;

const foreign = async (adapter: Adapter, change: PersonsChange): Promise<Subject> => {
  countCase(adapter.name);
  return adapter.foreign(change);
};
const change = ({ port }: Subject, plan: (state: WorkbookState) => ChangePlan) =>
  changeWorkbook(port, plan, AUTHOR);
const fill = (subject: Subject) => change(subject, (state) => planFill(state, FILL));

/** Names that Excel keeps for each sheet, as the file has them: sheet, name and place. */
function namesOfSheets(subject: Subject): string[] {
  const { names, sheets } = readWorkbook(openPackage(subject.bytes()));
  return names.flatMap(({ name, formula, sheetPosition }) =>
    sheetPosition === undefined
      ? []
      : [`${sheets[sheetPosition]?.name ?? ""}: ${name} = ${formula.replaceAll("'", "")}`],
  );
}

describe.each(ADAPTERS)("a workbook of somebody, in $name,", (adapter) => {
  itNeedsOpenpyxl.each(TAKEN)("is not filled where it has $what", async ({ words, ...how }) => {
    const subject = await foreign(adapter, how);
    const before = subject.bytes();
    await expect(fill(subject)).rejects.toMatchObject({
      code: "name-taken",
      message: expect.stringContaining(words) as string,
    });
    expect(Buffer.compare(subject.bytes(), before)).toBe(0);
  });

  itNeedsOpenpyxl.each(BESIDE)("is filled beside $what", async ({ ours, ...how }) => {
    const subject = await foreign(adapter, how);
    const before = (await subject.port.read()).sheets.map(({ name }) => name);
    const local = namesOfSheets(subject);
    await fill(subject);
    const state = await subject.port.read();
    expect(state.sheets.slice(0, before.length).map(({ name }) => name)).toEqual(before);
    expect(state.sheets).toHaveLength(before.length + OUR_SHEETS);
    expect(state.tables.find(({ name }) => name === "AB_SoA_27001")?.sheet).toBe(ours);
    expect(namesOfSheets(subject)).toEqual(expect.arrayContaining(local));
    expect(planRepair(state, TODAY).broken).toEqual([]);
    expect((await fill(subject)).changes).toEqual([]);
  });

  itNeedsOpenpyxl("is filled behind its 200 sheets", async () => {
    const subject = await foreign(adapter, MANY_SHEETS);
    await fill(subject);
    const { sheets, tables } = await subject.port.read();
    expect(sheets).toHaveLength(200 + OUR_SHEETS);
    expect(sheets[199]).toMatchObject({ name: "Sheet 200", isOurs: false });
    expect(sheets[200]?.name).toBe("Start");
    expect(tables.map(({ name }) => name)).toContain("AB_SoA_42001");
  });

  itNeedsOpenpyxl("prints what it printed, when sheets of ours come and go", async () => {
    const subject = await foreign(adapter, PRINTED);
    const theirs = [
      "Dashboard: _xlnm.Print_Area = Dashboard!$A$1:$B$4",
      "Budget: _xlnm.Print_Area = Budget!$A$1:$C$9",
    ];
    const printed = () =>
      namesOfSheets(subject)
        .filter((line) => /^(?:Dashboard|Budget):/.test(line))
        .sort()
        .reverse();
    expect(printed()).toEqual([...theirs].sort().reverse());
    await fill(subject);
    expect(printed()).toEqual([...theirs].sort().reverse());
    expect(namesOfSheets(subject)).toContain("SoA 27001: _xlnm.Print_Area = SoA 27001!$A:$N");
    await change(subject, (state) => planUnfill(state, { ...FILL, isAll: false }).plan);
    expect(namesOfSheets(subject).sort().reverse()).toEqual([...theirs].sort().reverse());
  });
});

afterAll(() => {
  const { line, isEven } = caseCounts();
  process.stdout.write(`contract, workbooks of others: ${line}\n`);
  expect(isEven).toBe(true);
});
