import { openXlsx, workbookBytes } from "../../../src/adapters/xlsx";
import { newWorkbook } from "../../../src/app/newWorkbook/newWorkbook";
import { parseIsoDate } from "../../../src/core/day";
import { blueprint, columnLayout, emptyLayout } from "../../../src/core/sheets";
import {
  cellText,
  planOf,
  recordKey,
  tableOf,
  type CellChange,
  type Row,
} from "../../../src/core/workbook";
import { openPackage, readCells, readWorkbook } from "../../../src/ooxml";
import { PAYLOADS } from "../../payloads";

/** Excel knows neither: both come back as a line feed from any XML reader. */
const asRead = (text: string) => text.replaceAll(/\r\n?/g, "\n");

const formulasThatAreNew = (bytes: Uint8Array) => {
  const pkg = openPackage(bytes);
  return readWorkbook(pkg).sheets.flatMap(({ part }) =>
    readCells(pkg, part)
      .rows.flatMap(({ cells }) => cells)
      .filter(
        ({ formula }) =>
          formula !== undefined && PAYLOADS.some((one) => formula.includes(one.slice(1))),
      )
      .map(({ formula }) => formula),
  );
};

const workbook = () =>
  newWorkbook({
    standards: ["27001", "42001"],
    workbookId: "x",
    today: parseIsoDate("2026-11-24"),
    isDemo: false,
  });

describe("text that looks like a formula or like markup", () => {
  it("comes in more than sixty kinds", () => {
    expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(60);
  });

  it("stays text in every text column of every table that is written", async () => {
    const { context } = await workbook();
    const content = new Map(
      emptyLayout().sheets.flatMap(({ table }): [string, readonly Row[]][] => {
        if (table === undefined) return [];
        const columns = table.columns.filter(({ type }) => type !== "computed");
        const rows = PAYLOADS.map(
          (payload) => new Map(columns.map(({ heading }) => [heading, payload])),
        );
        return [[table.name, rows]];
      }),
    );
    const plan = blueprint({ ...context, content });
    const bytes = workbookBytes(plan, "2026-11-24T00:00:00Z");
    expect(formulasThatAreNew(bytes)).toEqual([]);
    const state = await openXlsx(bytes).read();
    for (const name of ["AB_SoA_27001", "AB_People", "AB_Change_log", "AB_Clauses"]) {
      const values = tableOf(state, name)?.records.map(({ row }) => [...row.values()]) ?? [];
      PAYLOADS.forEach((payload, index) => {
        expect(values[index]).toContain(payload);
      });
    }
  });

  it("stays text in every text column that a change plan writes to", async () => {
    const { plan } = await workbook();
    const file = openXlsx(workbookBytes(plan, "2026-11-24T00:00:00Z"));
    const state = await file.read();
    const table = tableOf(state, "AB_SoA_27001");
    if (table === undefined) throw new Error("no table");
    const headings = table.headings.filter(
      (heading) =>
        !["Control", "No"].includes(heading) &&
        columnLayout(table.name, heading)?.type !== "computed",
    );
    const cells = PAYLOADS.flatMap((value, index): CellChange[] =>
      headings.map((column) => {
        const row: Row = table.records[index]?.row ?? new Map<string, string>();
        const key = recordKey(row, ["Control"]);
        return { table: table.name, key, column, expected: row.get(column), value };
      }),
    );
    await file.apply(planOf("Set", { cells }));
    expect(formulasThatAreNew(file.bytes())).toEqual([]);
    const after = tableOf(await file.read(), "AB_SoA_27001");
    PAYLOADS.forEach((payload, index) => {
      for (const heading of headings) {
        expect(asRead(cellText(after?.records[index]?.row.get(heading)))).toBe(asRead(payload));
      }
    });
  });
});
