import { changeWorkbook } from "../../src/app/change/changeWorkbook";
import { planFill } from "../../src/app/change/fill";
import { planSet } from "../../src/app/change/setCell";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { itNeedsPython } from "../ooxml/read/pythonWorkbook";
import { ADAPTERS, TODAY, type Adapter, type PersonsChange, type Subject } from "./adapters";
import { caseCounts, countCase } from "./caseCount";
import { CHECKED, HANDLED, LOST, REFUSED, UNFILLABLE } from "./peoplesChanges";

const itNeedsOpenpyxl = itNeedsPython("openpyxl");
const AUTHOR = { who: "Priya Nair", today: TODAY };
const OWNER = { table: "SoA_27001", key: "A.5.10", column: "Owner", text: "Ada Lovelace" };
const FILL = {
  standards: ["27001", "42001"],
  workbookId: "x",
  today: TODAY,
  guidance: [],
} as const;

const changed = async ({ demo, name }: Adapter, change: PersonsChange): Promise<Subject> => {
  countCase(name);
  return demo(change);
};

const setOwner = ({ port }: Subject) =>
  changeWorkbook(port, (state) => planSet(state, OWNER), AUTHOR);
const fill = ({ port }: Subject) => changeWorkbook(port, (state) => planFill(state, FILL), AUTHOR);

describe.each(ADAPTERS)("what people do to a workbook, in $name, is handled:", (adapter) => {
  itNeedsOpenpyxl.each(HANDLED)(
    "$what: the value goes to its record and nowhere else",
    async (change) => {
      const subject = await changed(adapter, change);
      const before = subject.statement(change.sheet);
      await setOwner(subject);
      const lines = subject.statement(change.sheet).filter((line, at) => line !== before[at]);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain("A.5.10");
      expect(lines[0]).toContain("Ada Lovelace");
    },
  );
});

describe.each(ADAPTERS)("what people do to a workbook, in $name, is refused:", (adapter) => {
  itNeedsOpenpyxl.each(REFUSED)("$what, as $code", async (change) => {
    const subject = await changed(adapter, change);
    const before = subject.bytes();
    await expect(setOwner(subject)).rejects.toMatchObject({
      code: change.code,
      message: expect.stringContaining(change.words) as string,
    });
    expect(Buffer.compare(subject.bytes(), before)).toBe(0);
  });
});

describe.each(ADAPTERS)(
  "check names, in $name, what people have done to the tables:",
  (adapter) => {
    itNeedsOpenpyxl.each(CHECKED)("$what", async (change) => {
      const { port } = await changed(adapter, change);
      const ids = checkWorkbook(await port.read(), TODAY).map(({ id }) => id);
      expect(ids).toContain(change.id);
    });
  },
);

describe.each(ADAPTERS)("fill, in $name,", (adapter) => {
  itNeedsOpenpyxl("gives back a deleted record and a deleted sheet", async () => {
    const subject = await changed(adapter, LOST);
    const { changes } = await fill(subject);
    expect(changes.map(({ record }) => record)).toContain("A.8.34");
    expect(changes.map(({ sheet }) => sheet)).toContain("Standards compared");
    expect(subject.statement().at(-1)).toContain("A.8.34");
    const ids = checkWorkbook(await subject.port.read(), TODAY).map(({ id }) => id);
    expect(ids).not.toContain("SOA017");
  });

  itNeedsOpenpyxl.each(UNFILLABLE)("refuses $what, as $code", async (change) => {
    const subject = await changed(adapter, change);
    await expect(fill(subject)).rejects.toMatchObject({
      code: change.code,
      message: expect.stringContaining(change.words) as string,
    });
  });
});

afterAll(() => {
  const { line, isEven } = caseCounts();
  process.stdout.write(`contract, what people do: ${line}\n`);
  expect(isEven).toBe(true);
});
