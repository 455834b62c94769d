import type { Guidance } from "../../../src/core/catalog";
import { parseIsoDate } from "../../../src/core/day";
import {
  comparedSheet,
  guideSheet,
  mappingsSheet,
  type SheetContext,
  type SheetFile,
} from "../../../src/core/sheets";
import { cellText, settingsFromRows } from "../../../src/core/workbook";

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

const CONTEXT: SheetContext = {
  content: new Map(),
  settings: settingsFromRows([]),
  guidance: [GUIDANCE],
  today: parseIsoDate("2026-11-24"),
};

const tableOf = (sheet: SheetFile) => {
  const { table } = sheet(CONTEXT);
  if (table === undefined) throw new Error("no table");
  return table;
};

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
