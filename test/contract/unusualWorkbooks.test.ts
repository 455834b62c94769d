import { changeWorkbook } from "../../src/app/change/changeWorkbook";
import { planFill } from "../../src/app/change/fill";
import { planRepair } from "../../src/app/change/repair";
import { planSet } from "../../src/app/change/setCell";
import { planSnapshot } from "../../src/app/change/snapshot";
import { planUndo } from "../../src/app/change/undo";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { contentOf } from "../../src/app/readContext";
import { scoreWorkbook } from "../../src/app/score/scoreWorkbook";
import { parseIsoDate, toSerial } from "../../src/core/day";
import { cellText, tableOf, type ChangePlan, type WorkbookState } from "../../src/core/workbook";
import { lintPackage, openPackage, readWorkbook } from "../../src/ooxml";
import { itNeedsLibreOffice, LIBRE_OFFICE_TIMEOUT_MS } from "../oracle/libreOffice";
import { itNeedsPython } from "../ooxml/read/pythonWorkbook";
import {
  ADAPTERS,
  TODAY,
  type Adapter,
  type PersonsChange,
  type Settings,
  type Subject,
} from "./adapters";
import { caseCounts, countCase } from "./caseCount";
import { EXTENDED, HARMFUL, HARMLESS, RESAVED, STATEMENT, typed } from "./unusualWorkbooks";

const itNeedsOpenpyxl = itNeedsPython("openpyxl");
const AUTHOR = { who: "Priya Nair", today: TODAY };
const FILL = {
  standards: ["27001", "42001"],
  workbookId: "x",
  today: TODAY,
  guidance: [],
} as const;
const serial = (day: string) => toSerial(parseIsoDate(day));

const demo = async (
  adapter: Adapter,
  change?: PersonsChange,
  settings?: Settings,
): Promise<Subject> => {
  countCase(adapter.name);
  return adapter.demo(change, settings);
};
const change = ({ port }: Subject, plan: (state: WorkbookState) => ChangePlan) =>
  changeWorkbook(port, plan, AUTHOR);
const set =
  (column: string, text: string, table = "SoA_27001", key = "A.5.10") =>
  (state: WorkbookState) =>
    planSet(state, { table, key, column, text });

async function cellOf({ port }: Subject, column: string, key = "A.5.10") {
  const table = tableOf(await port.read(), STATEMENT);
  const record = table?.records.find(({ row }) => cellText(row.get("Control")) === key);
  return record?.row.get(column);
}

/** The sheet of the statement as a file has it. */
function statementXml(bytes: Uint8Array): string {
  const pkg = openPackage(bytes);
  const { tables, sheets } = readWorkbook(pkg);
  const position = tables.find(({ name }) => name === STATEMENT)?.sheetPosition ?? -1;
  return pkg.text(sheets[position]?.part ?? "") ?? "";
}

const scoresOf = async ({ port }: Subject) =>
  scoreWorkbook(await port.read(), TODAY).map(({ total }) => [total.assessed, total.mean]);
const issuesOf = async ({ port }: Subject) =>
  checkWorkbook(await port.read(), TODAY)
    .filter(({ control }) => control === "A.5.10")
    .map(({ id, column }) => `${id} ${column ?? ""}`.trim());

describe.each(ADAPTERS)("a workbook that counts days from 1904, in $name,", (adapter) => {
  itNeedsOpenpyxl("says the same days and numbers, and takes days", async () => {
    const usual = await adapter.demo();
    const old = await demo(adapter, undefined, { is1904: true });
    // A status is computed, and openpyxl keeps no results of formulas.
    const content = async ({ port }: Subject) =>
      contentOf(await port.read())
        .get("AB_Audits")
        ?.map((row) => [...row].filter(([heading]) => heading !== "Status"));
    expect(await content(old)).toEqual(await content(usual));
    expect(await scoresOf(old)).toEqual(await scoresOf(usual));
    await change(old, set("Target date", "2027-03-01"));
    await change(old, (state) => planSnapshot(state, "Now", TODAY));
    expect(await cellOf(old, "Target date")).toBe(serial("2027-03-01"));
    const history = contentOf(await old.port.read()).get("AB_Maturity_history");
    expect(history?.at(-1)?.get("Date")).toBe(serial("2026-11-24"));
    await change(old, planUndo);
    await change(old, planUndo);
    expect(await cellOf(old, "Target date")).toBe(await cellOf(usual, "Target date"));
  });
});

describe.each(ADAPTERS)("a workbook in an Excel set to another language, in $name,", (adapter) => {
  itNeedsOpenpyxl.each([
    ["de-DE", "2,5", "24.11.2026", "WAHR"],
    ["fr-FR", "2,5", "24/11/2026", "VRAI"],
  ] as const)(
    "%s: numbers and days typed there are read; our formulas, lists and texts stay as they are",
    async (locale, number, day, truth) => {
      const typedThere: PersonsChange = {
        program: [
          typed("Weight", "2.5", number).program,
          typed("Evidence date", "__import__('datetime').date(2026, 11, 24)", day).program,
        ].join("\n"),
        person: (excel) => {
          typed("Weight", "", number).person(excel);
          typed("Evidence date", "", day).person(excel);
        },
      };
      const subject = await demo(adapter, typedThere, { locale });
      expect(await cellOf(subject, "Weight")).toBe(2.5);
      expect(await cellOf(subject, "Evidence date")).toBe(serial("2026-11-24"));
      for (const text of [number, day, truth, "1.234,5", "=SUMME(A1;B1)"]) {
        await change(subject, set("Evidence", text));
        expect(await cellOf(subject, "Evidence")).toBe(text);
      }
      await change(subject, set("Weight", "1.5"));
      expect(await cellOf(subject, "Weight")).toBe(1.5);
      expect(planRepair(await subject.port.read(), TODAY).broken).toEqual([]);
      // The demo of these tests comes without two sheets that links lead to.
      const found = lintPackage(subject.bytes()).filter(({ code }) => code !== "link-target");
      expect(found).toEqual([]);
    },
  );
});

describe.each(ADAPTERS)("a level that is none, in $name:", (adapter) => {
  itNeedsOpenpyxl.each([
    ["the text 3", `"3"`, "'3", "3"],
    ["2.5", "2.5", 2.5, 2.5],
    ["7", "7", 7, 7],
    ["#N/A", `"#N/A"`, "#N/A", { error: "#N/A" }],
  ] as const)("%s counts as none, is reported, replaced and given back", async (...given) => {
    const [, inPython, inExcel, value] = given;
    const usual = await adapter.demo();
    const [[assessed = 0] = [], second] = await scoresOf(usual);
    const subject = await demo(adapter, typed("Level", inPython, inExcel));
    expect(await cellOf(subject, "Level")).toEqual(value);
    const [[now] = [], other] = await scoresOf(subject);
    expect(now).toBe(assessed - 1);
    expect(other).toEqual(second);
    expect(await issuesOf(subject)).toContain("SOA018 Level");
    await change(subject, set("Level", "3"));
    expect(await cellOf(subject, "Level")).toBe(3);
    expect(await issuesOf(subject)).not.toContain("SOA018 Level");
    await change(subject, planUndo);
    expect(await cellOf(subject, "Level")).toEqual(value);
  });
});

describe.each(ADAPTERS)("a workbook that LibreOffice has saved, in $name,", (adapter) => {
  itNeedsLibreOffice(
    "says the same, takes changes and records, and gets its formulas for new rows back",
    async () => {
      const usual = await adapter.demo();
      const subject = await demo(adapter, RESAVED);
      expect(await scoresOf(subject)).toEqual(await scoresOf(usual));
      const people = async ({ port }: Subject) => contentOf(await port.read()).get("AB_People");
      expect(await people(subject)).toEqual(await people(usual));
      expect(planRepair(await subject.port.read(), TODAY).broken).toEqual([]);
      await change(subject, set("Owner", "Ada"));
      await change(subject, (state) => planRepair(state, TODAY).plan);
      await change(subject, (state) => planSnapshot(state, "Now", TODAY));
      expect(await cellOf(subject, "Owner")).toBe("Ada");
      const { tables } = await subject.port.read();
      const soa = tables.find(({ name }) => name === STATEMENT);
      expect(soa?.columnFormulas.get("Wanted")).toBe("[@[Counted weight]]*[@[Counted target]]");
      const { changes } = await change(subject, (state) => planFill(state, FILL));
      expect(changes.map(({ sheet }) => sheet)).toEqual(["Guide", "Mappings"]);
    },
    LIBRE_OFFICE_TIMEOUT_MS,
  );
});

describe.each(ADAPTERS)("rules of theirs over another sheet, in $name,", (adapter) => {
  itNeedsOpenpyxl("stay where records change, and give way where they stood for ours", async () => {
    const subject = await demo(adapter, EXTENDED);
    const places = () => {
      const text = statementXml(subject.bytes());
      return [
        text.split("Dashboard!$A$1:$A$3").length - 1,
        text.split("=Dashboard!$A$1<").length - 1,
      ];
    };
    expect(places()).toEqual([1, 1]);
    await change(subject, set("Owner", "Ada"));
    await change(subject, (state) => planSnapshot(state, "Now", TODAY));
    expect(places()).toEqual([1, 1]);
    const broken = async () =>
      planRepair(await subject.port.read(), TODAY).broken.map(
        ({ id, cell }) => `${id} ${cell ?? ""}`,
      );
    expect(await broken()).toEqual(["FRM003 G6"]);
    await change(subject, (state) => planRepair(state, TODAY).plan);
    expect(await broken()).toEqual([]);
    expect(places()[1]).toBe(1);
  });
});

describe.each(ADAPTERS)("between reading and writing, in $name,", (adapter) => {
  itNeedsOpenpyxl.each(HARMLESS)("$what: the value goes to its record", async (between) => {
    const read = await demo(adapter);
    const plan = set("Owner", "Ada Lovelace")(await read.port.read());
    const subject = await read.meanwhile(between);
    const before = contentOf(await subject.port.read());
    await subject.port.apply(plan);
    const after = contentOf(await subject.port.read());
    const changed = (after.get(STATEMENT) ?? []).filter(
      (row, at) => before.get(STATEMENT)?.[at]?.get("Owner") !== row.get("Owner"),
    );
    expect(changed.map((row) => [row.get("Control"), row.get("Owner")])).toEqual([
      ["A.5.10", "Ada Lovelace"],
    ]);
    const theirs = await cellOf(subject, "Evidence");
    expect(theirs === "Theirs").toBe(between.what === "another cell of the record was changed");
  });

  itNeedsOpenpyxl.each(HARMFUL)("$what: nothing is written", async (between) => {
    const read = await demo(adapter);
    const plan = set("Owner", "Ada Lovelace")(await read.port.read());
    const subject = await read.meanwhile(between);
    const before = subject.bytes();
    await expect(subject.port.apply(plan)).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect(Buffer.compare(subject.bytes(), before)).toBe(0);
  });
});

afterAll(() => {
  const { line, isEven } = caseCounts();
  process.stdout.write(`contract, unusual workbooks: ${line}\n`);
  expect(isEven).toBe(true);
});
