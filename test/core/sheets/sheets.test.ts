import type { Guidance } from "../../../src/core/catalog";
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
import { cellText, settingsFromRows, type Row } from "../../../src/core/workbook";
import { CONTRACT } from "./sheetContract";

const row = (cells: Record<string, string | number>): Row => new Map(Object.entries(cells));

const GUIDANCE: Guidance = {
  standard: "27001",
  id: "A.5.2",
  asks: "Asked.",
  small: "Small.",
  large: "Large.",
  evidence: ["One", "Two"],
  questions: ["Who?", "When?"],
  mistake: "Mistake.",
  levels: { "1": "L1", "3": "L3", "5": "L5" },
  related: [
    { standard: "27001", id: "A.5.1" },
    { standard: "42001", id: "5.3" },
  ],
};

function context(settings: readonly Row[] = [], people: readonly Row[] = []): SheetContext {
  return {
    content: new Map([["AB_People", people]]),
    settings: settingsFromRows(settings),
    guidance: [GUIDANCE],
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
      const { print, table, names, frozen, cells } = sheet(context());
      expect(print.titleRows).toBe("1:5");
      expect(table?.headingRow).toBe(5);
      expect(frozen.rows).toBe(5);
      expect(frozen.columns).toBeGreaterThan(0);
      expect(names?.[0]).toEqual({
        name: table?.name.replace("AB_", "AB_go_"),
        refersTo: "A5",
      });
      const more = sheet === risksSheet ? ["A4"] : [];
      // Months of the roadmap stand above its bars.
      const header = cells.map(({ at }) => at).filter((at) => !/^(?!A[34]$)[A-Z]+[34]$/.test(at));
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

describe("the Mappings sheet", () => {
  const rows = tableOf(mappingsSheet).rows.map((one) =>
    [...one.values()].slice(0, 6).map(cellText).join(" | "),
  );

  it("has all 1004 pairs, ids written so that no spreadsheet turns them into numbers", () => {
    // 149 + 386 + 264 + 90 pairs of the verified lists and 115 ways from 2013.
    expect(rows).toHaveLength(149 + 386 + 264 + 90 + 115);
    expect(rows[0]).toBe("42001-27001 | ISO 42001 | A.2.2 | ISO 27001 | A.5.1 | intersects");
    expect(rows[1]).toBe("42001-27001 | ISO 42001 | A.2.2 | ISO 27001 | Clause 5.2 | related");
    expect(rows).toContain("27001-CSF | ISO 27001 | A.5.1 | NIST CSF 2.0 | GV.RM-01 | intersects");
    expect(rows).toContain("27001-EU law | ISO 27001 | A.5.1 | GDPR | Art. 32 | related");
    expect(rows).toContain("42001-AI Act | ISO 42001 | A.2.2 | EU AI Act | Art. 17 | related");
    expect(rows).toContain("2013-2022 | ISO 27001:2013 | A.5.1.1 | ISO 27001 | A.5.1 | related");
  });
});

describe("the Guide sheet", () => {
  const { rows, columns } = tableOf(guideSheet);
  const text = (index: number) => [...(rows[index] ?? new Map<string, string>()).values()];

  it("has 193 rows: controls of both standards, then their clauses", () => {
    expect(rows).toHaveLength(193);
    expect(columns.slice(0, 5).map(({ heading }) => heading)).toEqual([
      "No",
      "Standard",
      "Control",
      "Title",
      "Asks",
    ]);
    expect(text(0).slice(0, 4)).toEqual([
      1,
      "ISO 27001",
      "A.5.1",
      "Policies for information security",
    ]);
    expect(text(93).slice(0, 3)).toEqual([94, "ISO 42001", "A.2.2"]);
    expect(text(131).slice(0, 3)).toEqual([132, "ISO 27001", "Clause 4.1"]);
    expect(text(192).slice(0, 3)).toEqual([193, "ISO 42001", "Clause 10.2"]);
  });

  it("says what the guide says of a control, in its columns", () => {
    expect(Object.fromEntries([...(rows[1] ?? [])].slice(5))).toEqual({
      "What it means": "Asked.",
      "Good at a small company": "Small.",
      "Good at a larger one": "Large.",
      Evidence: "- One\n- Two",
      "Auditor asks": "- Who?\n- When?",
      "Common mistake": "Mistake.",
      "Level 1": "L1",
      "Level 3": "L3",
      "Level 5": "L5",
      Related: "27001 A.5.1, 42001 5.3",
    });
    expect(rows[2]?.size).toBe(5);
    const headings = columns.map(({ heading }) => heading);
    [...(rows[1]?.keys() ?? [])].forEach((heading) => expect(headings).toContain(heading));
  });
});

describe("the sheet Standards compared", () => {
  it("speaks about each aspect, with a source", () => {
    const { rows } = tableOf(comparedSheet);
    const aspects = rows.map((one) => cellText(one.get("Aspect")));
    for (const aspect of [
      "Scope",
      "Industry",
      "Nature",
      "Testing",
      "Penalties",
      "Certification cycle",
      "Controls",
      "Usual duration",
      "Assessments",
      "What it adds to the other",
    ]) {
      expect(aspects).toContain(aspect);
    }
    expect(aspects.filter((aspect) => aspect.startsWith("Structure"))).toHaveLength(3);
    rows.forEach((one) => expect([...one.values()].every((cell) => cell !== "")).toBe(true));
  });
});
