import { openExcel } from "../../../src/adapters/office";
import { tableLayout } from "../../../src/core/sheets";
import { SETTINGS, type WorkbookState } from "../../../src/core/workbook";
import { MINIMUM } from "../../contract/adapters";
import { startExcel, type ExcelHost } from "../../excel-host";
import { bookWith } from "./bookWith";

const SHEETS = ["Start", "SoA 42001", "People", "Versions", "Maturity history"];
let book: ExcelHost["book"];

beforeAll(async () => {
  book = await bookWith(SHEETS);
});

/** Rules of a sheet by range, as they are read after a change; and the trips that it takes. */
async function readAfter(change: (excel: ExcelHost) => void, sheet = "SoA 42001") {
  const excel = startExcel(MINIMUM, book);
  change(excel);
  const state = await openExcel({ waitSeconds: 5 }).port.read();
  expect(excel.complaints).toEqual([]);
  const tried = excel.traffic.roundTrips.filter(({ error }) => error !== undefined);
  return { rules: rulesOf(state, sheet), trips: excel.traffic.roundTrips.length, tried };
}

function rulesOf(state: WorkbookState, name: string): ReadonlyMap<string, string> {
  const rules = state.sheets.find((sheet) => sheet.name === name)?.rules ?? [];
  return new Map(
    rules.flatMap(({ ranges, rule }) => ranges.map((range): [string, string] => [range, rule])),
  );
}

/** Rows 6 to 43 of a column. */
const column = (letter: string) => `${letter}6:${letter}43`;
const DAYS = "date between 1 2958465";

describe("lists and limits of columns", () => {
  it("are read each, though those side by side are asked for together", async () => {
    const { rules, trips } = await readAfter(() => undefined);
    // One more for lost names: this workbook has three of our sheets only.
    expect(trips).toBe(2);
    expect(rules.size).toBe(16);
    expect(["E", "F", "G", "H", "I"].map((letter) => rules.get(column(letter)))).toEqual([
      'list "Yes,No"',
      ...Array.from({ length: 4 }, () => 'list "x"'),
    ]);
    expect(["P", "Q", "R", "V", "W"].map((letter) => rules.get(column(letter)))).toEqual([
      DAYS,
      "whole between 1 120",
      DAYS,
      DAYS,
      DAYS,
    ]);
  });

  it("are told one by one where one of several side by side is another one", async () => {
    const { rules, trips } = await readAfter(({ person }) => {
      person.setList("SoA 42001", "G6:G43", "y,z");
    });
    expect(trips).toBe(2);
    expect(["F", "G", "H", "I"].map((letter) => rules.get(column(letter)))).toEqual([
      'list "x"',
      'list "y,z"',
      'list "x"',
      'list "x"',
    ]);
  });

  it("are read where their columns have been moved to", async () => {
    const { rules, trips } = await readAfter(({ person }) => {
      person.moveColumn("AB_SoA_42001", "Applicable", 10);
    });
    expect(trips).toBe(2);
    expect([...rules.values()].filter((rule) => rule === 'list "Yes,No"')).toHaveLength(1);
    expect(rules.size).toBe(16);
  });

  it("are read of a table that has fewer columns than it had", async () => {
    const { rules, trips, tried } = await readAfter(({ person }) => {
      const gone = ["Check", "Counted as", "Counted weight", "Counted target", "Points"];
      const more = ["Attained", "Wanted", "Attributes", "Source", "AI systems", "Scope note"];
      for (const heading of [...gone, ...more, "Risks", "Next review", "Reviewed on", "Weight"]) {
        person.deleteColumn("AB_SoA_42001", heading);
      }
    });
    expect(tried).toHaveLength(1);
    expect(trips).toBe(3);
    expect(rules.get(column("E"))).toBe('list "Yes,No"');
    expect(rules.get(column("T"))).toBe("whole between 1 5");
    expect(rules.size).toBe(13);
  });

  it("of settings are told one by one, too", async () => {
    const { headingRow = 0 } = tableLayout("AB_Settings") ?? {};
    const preparation = SETTINGS.findIndex(({ name }) => name === "Preparation lead days");
    const at = (below: number) => {
      const row = String(headingRow + 1 + preparation + below);
      return `B${row}:C${row}`;
    };
    const { rules } = await readAfter(({ person }) => {
      person.setList("Start", at(0), "a,b");
    }, "Start");
    expect([at(-1), at(0), at(1)].map((range) => rules.get(range))).toEqual([
      "whole between 0 730",
      'list "a,b"',
      "whole between 0 730",
    ]);
  });
});
