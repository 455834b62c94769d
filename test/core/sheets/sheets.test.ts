import { parseIsoDate } from "../../../src/core/day";
import {
  changeLogSheet,
  comparedSheet,
  documentsSheet,
  guideSheet,
  historySheet,
  mappingsSheet,
  peopleSheet,
  remindersSheet,
  reviewsSheet,
  risksSheet,
  sealedSheet,
  versionsSheet,
  type SheetContext,
  type SheetFile,
} from "../../../src/core/sheets";
import { settingsFromRows, type Row } from "../../../src/core/workbook";
import { CONTRACT } from "./sheetContract";

const row = (cells: Record<string, string | number>): Row => new Map(Object.entries(cells));

function context(settings: readonly Row[] = [], people: readonly Row[] = []): SheetContext {
  return {
    content: new Map([["AB_People", people]]),
    settings: settingsFromRows(settings),
    guidance: [],
    today: parseIsoDate("2026-11-24"),
  };
}

const tableOf = (sheet: SheetFile, of = context()) => {
  const { table } = sheet(of);
  if (table === undefined) throw new Error("no table");
  return table;
};

describe("the sheets", () => {
  it.each(CONTRACT)("keep to the contract: %p %s", (sheet, name, table, headings) => {
    const plan = sheet(context());
    expect(plan.name).toBe(name);
    expect(plan.table?.name).toBe(table);
    expect(plan.table?.columns.map(({ heading }) => heading).join(", ")).toBe(headings);
  });

  it.each([...CONTRACT.map(([sheet]) => sheet), guideSheet])(
    "print title, organisation and headings on each page, and have a name to jump to: %p",
    (sheet) => {
      const { name, print, table, names, frozen, cells } = sheet(context());
      expect(print.titleRows).toBe("1:5");
      expect(table?.headingRow).toBe(5);
      expect(frozen.rows).toBe(5);
      expect(frozen.columns).toBeGreaterThan(0);
      expect(names?.[0]).toEqual({
        name: table?.name.replace("AB_", "AB_go_"),
        refersTo: "A5",
      });
      const more = sheet === risksSheet ? ["A4"] : [];
      // Legend and months of the roadmap stand above its bars, right of the table.
      const isOfBars = (at: string) => name === "Roadmap" && /^([N-Z]|A[A-Z])[234]$/.test(at);
      const header = cells.map(({ at }) => at).filter((at) => !isOfBars(at));
      expect(header).toEqual(["A1", "A2", "A3", ...more]);
    },
  );

  it("print risks as the treatment plan, with who has approved it and a line to sign", () => {
    const { cells, print } = risksSheet(context());
    expect([print.columns, print.pagesWide]).toEqual(["A:X", 2]);
    expect(cells.find(({ at }) => at === "A4")?.value).toBe(
      "Plan approved: ISO 27001: not yet  |  ISO 42001: not yet  |  Signature: ____________________",
    );
  });

  it.each([
    [documentsSheet, 4, "A:P"],
    [peopleSheet, 1, undefined],
    [remindersSheet, 3, undefined],
    [mappingsSheet, 3, undefined],
    [comparedSheet, 1, undefined],
    [reviewsSheet, 3, undefined],
    [versionsSheet, 2, undefined],
    [sealedSheet, 3, undefined],
    [changeLogSheet, 2, undefined],
    [historySheet, 2, undefined],
    [guideSheet, 4, "A:I"],
  ])("keep what names a row in sight: %p %d columns, printed %p", (sheet, columns, printed) => {
    const { frozen, print } = sheet(context());
    expect(frozen.columns).toBe(columns);
    expect(print.columns).toBe(printed);
  });

  it("colour what is overdue", () => {
    const rules = (sheet: SheetFile) => tableOf(sheet).highlights.map(({ when }) => when);
    expect(rules(peopleSheet)).toEqual(["AND(ISNUMBER({Valid until}),{Valid until}<AB_As_of)"]);
    expect(rules(remindersSheet)).toEqual(['AND({Due}<>"",{Done on}="",{Due}<AB_As_of)']);
  });

  it("offer people by name", () => {
    expect(peopleSheet(context()).names?.[1]).toEqual({
      name: "AB_Persons",
      refersTo: "AB_People[Person]",
    });
  });

  it("show the organisation of either standard", () => {
    const shown = (cells: Record<string, string>) =>
      peopleSheet(context([row({ Setting: "Organisation", ...cells })])).cells[1]?.value;
    expect(shown({ "ISO 27001": "A Ltd", "ISO 42001": "B Ltd" })).toBe("A Ltd");
    expect(shown({ "ISO 42001": "B Ltd" })).toBe("B Ltd");
    expect(shown({})).toBe("");
  });

  it("keep one empty row in an empty table, and all rows of a full one", () => {
    expect(tableOf(peopleSheet).rows).toEqual([new Map()]);
    const people = [row({ Person: "Ada" }), row({ Person: "Ben" })];
    expect(tableOf(peopleSheet, context([], people)).rows).toEqual(people);
  });
});
