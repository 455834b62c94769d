import { newWorkbook } from "../../src/app/newWorkbook/newWorkbook";
import { parseIsoDate } from "../../src/core/day";
import { blueprint } from "../../src/core/sheets";
import { cellText, type CellValue, type Row } from "../../src/core/workbook";
import { itNeedsLibreOffice, LIBRE_OFFICE_TIMEOUT_MS } from "./libreOffice";
import { differences, plannedValues, recalculatedValues, type SheetValues } from "./sheetValues";

/** Four decided controls and one more with a level; the other 88 stay blank. */
const TYPED: Readonly<Record<string, Readonly<Record<string, CellValue>>>> = {
  "A.5.1": { Applicable: "Yes", Status: "Implemented", Level: 4 },
  "A.5.2": { Applicable: "Yes", Status: "Partially implemented", Level: 2, Weight: 2 },
  "A.5.3": { Applicable: "Yes", Status: "Planned" },
  "A.5.4": { Applicable: "No" },
  "A.6.1": { Applicable: "Yes", Status: "Implemented", Level: 3, Target: 4 },
};

/**
 * Snapshots: of the last day the one further down counts, 2.5 and 0.5; 46341 is 2026-11-15, and the
 * day after 2026-11-24 is still to come.
 */
const HISTORY: readonly Readonly<Record<string, CellValue>>[] = [
  { Date: 46341, Label: "Second", Mean: 1, Attainment: 0.1 },
  { Date: 46341, Label: "Third", Mean: 2.5, Attainment: 0.5 },
  { Date: 46300, Label: "First", Mean: 4, Attainment: 0.9 },
  { Date: 46351, Label: "To come", Mean: 5, Attainment: 1 },
  { Date: "46349", Label: "Text", Mean: 5, Attainment: 1 },
  { Date: { error: "#N/A" }, Label: "Error", Mean: 5, Attainment: 1 },
  { Date: 46342, Label: "Part", By: "Theme", Key: "People", Mean: 5, Attainment: 1 },
  { Date: 46342, Label: "Blank", Standard: "iso 42001" },
];

/** Worked by hand: 5 of 93; 2 of 4; (4 + 2*2 + 3) / 4; (3 + 2*3 + 3 + 4) / 5; 1 - 6 / 16; less 2.5 and 0.5. */
const DASHBOARD: readonly (readonly [string, number])[] = [
  ["Progress: decided, and with a status", 5 / 93],
  ["Controls implemented, of applicable ones", 0.5],
  ["Mean level", 2.75],
  ["Target", 3.2],
  ["Attainment of targets", 0.625],
  ["Mean level, change since last snapshot", 0.25],
  ["Attainment, change since last snapshot", 0.125],
  ["Assessed", 3],
  ["Applicable", 4],
  ["Excluded", 1],
  ["Undecided", 88],
];

const typed = (row: Row): Row => {
  const cells = TYPED[cellText(row.get("Control"))] ?? {};
  return new Map([...row, ...Object.entries(cells)]);
};

/** The number in column B beside a label in column A of the Dashboard. */
function dashboardValue(values: SheetValues, label: string): unknown {
  const [cell] = [...values].find(
    ([at, value]) => /^Dashboard!A\d+$/.test(at) && value === label,
  ) ?? [undefined];
  return cell === undefined ? "no such label" : values.get(cell.replace("!A", "!B"));
}

describe("the golden case of a Statement of Applicability", () => {
  itNeedsLibreOffice(
    "needs LibreOffice: shows the numbers worked by hand, by the workbook's own formulas",
    async () => {
      const { context } = await newWorkbook({
        standards: ["27001"],
        workbookId: "golden",
        today: parseIsoDate("2026-11-24"),
        isDemo: false,
      });
      const rows = (context.content.get("AB_SoA_27001") ?? []).map(typed);
      const history = HISTORY.map(
        (cells): Row =>
          new Map(Object.entries({ Standard: "ISO 27001", By: "Total", Key: "Total", ...cells })),
      );
      const content = new Map([
        ...context.content,
        ["AB_SoA_27001", rows],
        ["AB_Maturity_history", history],
      ]);
      const plan = blueprint({ ...context, content });
      const values = await recalculatedValues(plan);
      for (const [label, number] of DASHBOARD) {
        expect([label, dashboardValue(values, label)]).toEqual([label, expect.closeTo(number, 9)]);
      }
      // Organizational (4 + 2*2) / 3, people 3.
      const themes = [...values].filter(([at]) => /^Maturity!/.test(at)).map(([, value]) => value);
      expect(themes).toContainEqual(expect.closeTo(8 / 3, 9));
      expect(differences(plannedValues(plan), values)).toEqual([]);
    },
    LIBRE_OFFICE_TIMEOUT_MS,
  );
});
