import { changeWorkbook, type ChangeResult } from "../../src/app/change/changeWorkbook";
import { planFill } from "../../src/app/change/fill";
import { planRepair } from "../../src/app/change/repair";
import { planSet } from "../../src/app/change/setCell";
import { planSnapshot } from "../../src/app/change/snapshot";
import { planUndo } from "../../src/app/change/undo";
import { planUnfill } from "../../src/app/change/unfill";
import { contentOf, recordsOf } from "../../src/app/readContext";
import { scoreWorkbook } from "../../src/app/score/scoreWorkbook";
import { columnLayout } from "../../src/core/sheets";
import {
  cellText,
  planOf,
  tableOf,
  type ChangePlan,
  type WorkbookState,
} from "../../src/core/workbook";
import { ADAPTERS, TODAY, type Adapter, type Subject } from "./adapters";
import { caseCounts, countCase } from "./caseCount";

const AUTHOR = { who: "Priya Nair", today: TODAY };
const FILL = {
  standards: ["27001", "42001"],
  workbookId: "x",
  today: TODAY,
  guidance: [],
} as const;
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

/** What people typed into the tables, and what our formulas, names and lists are. */
async function told({ port }: Subject) {
  const state = await port.read();
  return {
    sheets: state.sheets.map(({ name }) => name),
    names: [...state.names].map(([name, place]) => [name, place.replaceAll("'", "")]).sort(),
    typed: state.tables
      .map((table) => ({
        name: table.name,
        headings: table.headings,
        rows: recordsOf(table).map(({ row }) =>
          [...row].filter(
            ([heading, value]) =>
              value !== "" && columnLayout(table.name, heading)?.type !== "computed",
          ),
        ),
        formulas: [...table.columnFormulas].map(([heading, text]) => [
          heading,
          text.replaceAll("_xlfn.", ""),
        ]),
      }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    loose: state.sheets.map(({ cells }) =>
      [...cells]
        .map(([at, { value, formula }]) => [at, formula?.replaceAll("_xlfn.", "") ?? value])
        .sort(),
    ),
  };
}

const CASES: readonly (readonly [what: string, run: (adapter: Adapter) => Promise<void>])[] = [
  [
    "fill adds our sheets to somebody's workbook; a second one changes nothing",
    async ({ foreign }) => {
      const subject = await foreign();
      const { changes } = await change(subject, fill);
      expect(changes).toHaveLength(18);
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
