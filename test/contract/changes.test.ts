import { changeWorkbook, type ChangeResult } from "../../src/app/change/changeWorkbook";
import { planFill } from "../../src/app/change/fill";
import { planRepair } from "../../src/app/change/repair";
import { planSet } from "../../src/app/change/setCell";
import { planSnapshot } from "../../src/app/change/snapshot";
import { planUndo } from "../../src/app/change/undo";
import { planUnfill } from "../../src/app/change/unfill";
import { planSeal } from "../../src/app/exchange/seal";
import { contentOf } from "../../src/app/readContext";
import { scoreWorkbook } from "../../src/app/score/scoreWorkbook";
import { planAnswers } from "../../src/app/suggest/profileView";
import {
  cellText,
  planOf,
  PROFILE_QUESTIONS,
  tableOf,
  type ChangePlan,
  type WorkbookState,
} from "../../src/core/workbook";
import { ADAPTERS, TODAY, type Adapter, type Subject } from "./adapters";
import { sha256 } from "../cli/commandLine";
import { caseCounts, countCase } from "./caseCount";
import { printedFooters } from "./printedFooters";
import { told } from "./told";

const AUTHOR = { who: "Priya Nair", today: TODAY };
const SEAL = { standard: "27001", approver: "Ada", reason: "Review", today: TODAY } as const;
const FILL = {
  standards: ["27001", "42001"],
  workbookId: "x",
  today: TODAY,
  guidance: [],
} as const;
const PROFILE_SETTINGS = PROFILE_QUESTIONS.map(({ setting }) => setting);
const fill = (state: WorkbookState) => planFill(state, FILL);
const set =
  (column: string, text: string, key = "A.5.10") =>
  (state: WorkbookState) =>
    planSet(state, { table: "SoA_27001", key, column, text });

const change = (
  { port }: Subject,
  plan: (state: WorkbookState) => ChangePlan,
): Promise<ChangeResult> => changeWorkbook(port, plan, AUTHOR);

/** A cell of the statement, as it is read. */
async function cellOf({ port }: Subject, column: string, key = "A.5.10") {
  const table = tableOf(await port.read(), "AB_SoA_27001");
  const record = table?.records.find(({ row }) => cellText(row.get("Control")) === key);
  return { value: record?.row.get(column), formula: record?.formulas.get(column) };
}

const CASES: readonly (readonly [what: string, run: (adapter: Adapter) => Promise<void>])[] = [
  [
    "fill adds our sheets to somebody's workbook; a second one changes nothing",
    async ({ foreign }) => {
      const subject = await foreign();
      const { changes } = await change(subject, fill);
      expect(changes).toHaveLength(30);
      const { sheets } = await subject.port.read();
      expect(sheets.slice(0, 4).map(({ name }) => name)).toEqual([
        "Dashboard",
        "Start",
        "Dashboard (Annexbook)",
        "SoA 27001",
      ]);
      expect((await change(subject, fill)).changes).toEqual([]);
      expect(planRepair(await subject.port.read(), TODAY).broken).toEqual([]);
    },
  ],
  [
    "unfill takes away what nobody has typed into",
    async ({ foreign }) => {
      const subject = await foreign();
      await change(subject, fill);
      await change(subject, (state) => planUnfill(state, { ...FILL, isAll: false }).plan);
      const state = await subject.port.read();
      expect(state.sheets.map(({ name }) => name)).toEqual(["Dashboard"]);
      expect([...state.names.keys()].filter((name) => name.startsWith("AB_"))).toEqual([]);
    },
  ],
  [
    "read tells the numbers of the demo",
    async ({ demo }) => {
      const { port } = await demo();
      const scores = scoreWorkbook(await port.read(), TODAY);
      expect(scores.map(({ total }) => [total.applicable, total.excluded])).toEqual([
        [90, 3],
        [36, 2],
      ]);
    },
  ],
  [
    "set, set again and undo twice: everything is as it was",
    async ({ demo }) => {
      const subject = await demo();
      const before = contentOf(await subject.port.read());
      await change(subject, set("Level", "0"));
      await change(subject, set("Owner", "Ada"));
      expect((await cellOf(subject, "Level")).value).toBe(0);
      await change(subject, planUndo);
      await change(subject, planUndo);
      const after = contentOf(await subject.port.read());
      expect(after.get("AB_SoA_27001")).toEqual(before.get("AB_SoA_27001"));
      expect(after.get("AB_Change_log")).toHaveLength(
        (before.get("AB_Change_log")?.length ?? 0) + 4,
      );
    },
  ],
  [
    "a snapshot is appended, and undone",
    async ({ demo }) => {
      const subject = await demo();
      const history = async () =>
        contentOf(await subject.port.read()).get("AB_Maturity_history")?.length ?? 0;
      const before = await history();
      await change(subject, (state) => planSnapshot(state, "Now", TODAY));
      expect(await history()).toBeGreaterThan(before + 20);
      await change(subject, planUndo);
      expect(await history()).toBe(before);
    },
  ],
  [
    "sealing writes the fingerprint into the printed footer, a second seal its own; undo gives it back",
    async ({ demo }) => {
      const subject = await demo();
      const center = () =>
        printedFooters(subject.bytes()).flatMap(([sheet, , text]) =>
          text === "" ? [] : [[sheet, text]],
        );
      expect(center()).toEqual([]);
      const seal = (version: string) => (state: WorkbookState) =>
        planSeal(state, { ...SEAL, version }, sha256);
      const digits = async (version: string) => {
        const rows = contentOf(await subject.port.read()).get("AB_SoA_versions") ?? [];
        const row = rows.find((one) => one.get("Version") === version);
        return cellText(row?.get("Record hash")).slice(0, 12);
      };
      await changeWorkbook(subject.port, seal("R&D 2"), AUTHOR);
      const first = `Last sealed: ${await digits("R&D 2")}, version R&&D 2`;
      expect(first).toMatch(/^Last sealed: [0-9a-f]{12}, /);
      expect(center()).toEqual([["SoA 27001", expect.stringContaining(first)]]);
      await changeWorkbook(subject.port, seal("2.1"), AUTHOR);
      const second = `Last sealed: ${await digits("2.1")}, version 2.1`;
      expect(center()).toEqual([["SoA 27001", expect.stringContaining(second)]]);
      expect(JSON.stringify(center())).not.toContain("R&&D");
      await change(subject, planUndo);
      expect(center()).toEqual([["SoA 27001", expect.stringContaining(first)]]);
      await change(subject, planUndo);
      expect(center()).toEqual([]);
    },
  ],
  [
    "repair restores an overwritten formula and a lost name",
    async ({ demo }) => {
      const subject = await demo({
        program: `
soa.cell(7, column("Check")).value = "fine"
del book.defined_names["AB_Persons"]`,
        person: ({ person, book }) => {
          const { body, headings } = book.table("AB_SoA_27001");
          const cell = book
            .sheet("SoA 27001")
            .cellAt(body.top + 1, body.left + headings.indexOf("Check"));
          delete (cell as { formula?: string }).formula;
          cell.content = "fine";
          person.deleteName("AB_Persons");
        },
      });
      const ids = async () =>
        planRepair(await subject.port.read(), TODAY).broken.map(({ id }) => id);
      expect(await ids()).toEqual(["FRM001", "FRM004"]);
      await change(subject, (state) => planRepair(state, TODAY).plan);
      expect(await ids()).toEqual([]);
    },
  ],
  [
    "an older layout gets the column, the record and the sheet that it lacks, and keeps what was typed",
    async ({ demo }) => {
      const subject = await demo({
        program: `
end = column("Wanted")
for r in range(5, LAST + 1): soa.cell(r, end).value = None
letter = openpyxl.utils.get_column_letter(end - 1)
resize(f"A5:{letter}{LAST}")
del table.tableColumns[end - 1:]
del book["Versions"]`,
        person: ({ person }) => {
          person.deleteColumn("AB_SoA_27001", "Wanted");
          person.deleteSheet("Versions");
        },
      });
      const before = subject.statement();
      const { changes } = await change(subject, fill);
      expect(changes.map(({ record }) => record)).toContain("Wanted");
      expect(changes.map(({ sheet }) => sheet)).toContain("Versions");
      expect(subject.statement()).toEqual(before);
      expect((await cellOf(subject, "Wanted")).formula).toBe(
        "[@[Counted weight]]*[@[Counted target]]",
      );
    },
  ],
  ...(
    [
      ["=1+1", "Justification"],
      ["'quoted", "Justification"],
      ["- see policy", "Justification"],
      ["@home", "Evidence"],
      ["1-2", "Evidence"],
      ["4.1", "Evidence"],
      ["TRUE", "Evidence"],
      ["x".repeat(32_767), "Implementation"],
    ] as const
  ).map(
    ([text, column]) =>
      [
        `the text ${text.slice(0, 12)} stays what it is`,
        async ({ demo }: Adapter) => {
          const subject = await demo();
          await change(subject, set(column, text));
          expect(await cellOf(subject, column)).toEqual({ value: text, formula: undefined });
        },
      ] as const,
  ),
  [
    "a text that is too long is refused before anything is written",
    async ({ demo }) => {
      const subject = await demo();
      const before = await told(subject);
      await expect(
        change(subject, set("Implementation", "x".repeat(32_768))),
      ).rejects.toMatchObject({ code: "text-too-long" });
      expect(await told(subject)).toEqual(before);
    },
  ],
  [
    "a value that is no longer the one that was read is kept",
    async ({ demo }) => {
      const subject = await demo();
      const state = await subject.port.read();
      const plan = set("Owner", "Ada")(state);
      await subject.port.apply(set("Owner", "Grace")(state));
      await expect(subject.port.apply(plan)).rejects.toMatchObject({ code: "changed-meanwhile" });
      expect((await cellOf(subject, "Owner")).value).toBe("Grace");
    },
  ],
  [
    "fill adds the company profile to an older workbook, with its lists; undo takes it away",
    async ({ demo }) => {
      const subject = await demo();
      await change(subject, fill);
      await change(subject, () =>
        planOf("Make older", { removedRows: [{ table: "AB_Settings", keys: PROFILE_SETTINGS }] }),
      );
      const settings = async () => contentOf(await subject.port.read()).get("AB_Settings") ?? [];
      const older = await settings();
      expect(older.map((row) => row.get("Setting"))).not.toContain("Profile: people");
      expect(planRepair(await subject.port.read(), TODAY).broken).toEqual([]);
      expect((await change(subject, fill)).changes).toMatchObject([
        { sheet: "Start", record: "Profile: people", field: "(rows added)" },
      ]);
      expect(planRepair(await subject.port.read(), TODAY).broken).toEqual([]);
      await change(subject, (state) =>
        planAnswers(state, [{ question: "cloud", text: "none" }], ["42001"]),
      );
      const cloud = (await settings()).find((row) => row.get("Setting") === "Profile: cloud");
      expect(cloud?.get("ISO 42001")).toBe("None");
      await change(subject, planUndo);
      await change(subject, planUndo);
      expect(await settings()).toEqual(older);
    },
  ],
  [
    "an empty plan changes nothing",
    async ({ demo }) => {
      const subject = await demo();
      const before = await told(subject);
      await subject.port.apply(planOf("Nothing", {}));
      expect(await told(subject)).toEqual(before);
    },
  ],
];

describe.each(ADAPTERS)("a workbook in $name", (adapter) => {
  it.each(CASES)("%s", async (_what, run) => {
    countCase(adapter.name);
    await run(adapter);
  });
});

describe("both adapters", () => {
  it("leave the same records, formulas, names and cells behind when they fill", async () => {
    const [inFile, inExcel] = await Promise.all(
      ADAPTERS.map(async ({ foreign }) => {
        const subject = await foreign();
        await change(subject, fill);
        return told(subject);
      }),
    );
    expect(inExcel).toEqual(inFile);
  });
});

afterAll(() => {
  const { line, isEven } = caseCounts();
  process.stdout.write(`contract, changes: ${line}\n`);
  expect(isEven).toBe(true);
});
