import { openXlsx } from "../../src/adapters/xlsx";
import { parseIsoDate } from "../../src/core/day";
import { tableOf } from "../../src/core/workbook";
import { openNewWorkbook } from "../../src/taskpane/newWindow";

const INPUT = {
  standards: ["42001"],
  workbookId: "x",
  today: parseIsoDate("2026-11-24"),
  isDemo: false,
} as const;
const FILE = { name: "annexbook.xlsx", at: "2026-11-24T00:00:00Z" };

describe("openNewWorkbook", () => {
  it("hands Excel a whole workbook", async () => {
    const given: Uint8Array[] = [];
    const handover = await openNewWorkbook(INPUT, FILE, {
      createWorkbook: (bytes) => {
        given.push(bytes);
        return Promise.resolve();
      },
      download: () => {
        throw new Error("not wanted");
      },
    });
    expect(handover).toBe("opened");
    const state = await openXlsx(given[0] ?? new Uint8Array()).read();
    expect(tableOf(state, "AB_SoA_42001")?.records).toHaveLength(38);
  });

  it("hands the same file to the browser where Excel opens none", async () => {
    const files: string[] = [];
    const handover = await openNewWorkbook(INPUT, FILE, {
      createWorkbook: () => Promise.reject(new Error("not here")),
      download: (name, bytes) => void files.push(`${name} ${String(bytes.length > 100_000)}`),
    });
    expect(handover).toBe("downloaded");
    expect(files).toEqual(["annexbook.xlsx true"]);
  });
});
