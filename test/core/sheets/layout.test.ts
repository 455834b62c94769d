import { parseAddress, parseArea } from "../../../src/core/workbook";
import { newWorkbook } from "../../../src/app/newWorkbook/newWorkbook";
import { parseIsoDate } from "../../../src/core/day";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../src/core/workbook";

const planOf = async (isDemo: boolean): Promise<WorkbookPlan> => {
  const standards = ["27001", "42001"] as const;
  const today = parseIsoDate("2026-11-24");
  return (await newWorkbook({ standards, workbookId: "layout", today, isDemo })).plan;
};

/** All addresses of a range, as "row:column". */
function addressesIn(range: string): string[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = parseArea(range);
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  const columns = Array.from(
    { length: lastColumn - firstColumn + 1 },
    (_, index) => firstColumn + index,
  );
  return rows.flatMap((row) => columns.map((column) => `${String(row)}:${String(column)}`));
}

const placeOf = ({ at }: CellPlan): string => {
  const { row, column } = parseAddress(at);
  return `${String(row)}:${String(column)}`;
};
const repeated = (places: readonly string[]): string[] =>
  places.filter((place, index) => places.indexOf(place) !== index);
const isFilled = ({ value, formula }: CellPlan): boolean =>
  formula !== undefined || (value !== undefined && value !== "");

/** The cells of a sheet outside its table, by place. */
const cellsByPlace = ({ cells }: SheetPlan): ReadonlyMap<string, CellPlan> =>
  new Map(cells.map((cell) => [placeOf(cell), cell]));

describe.each([
  ["empty", false],
  ["demo", true],
])("the %s workbook", (_name, isDemo) => {
  let plan: WorkbookPlan;
  beforeAll(async () => {
    plan = await planOf(isDemo);
  });

  it("writes no cell twice, and none into a table", () => {
    for (const { name, cells, table } of plan.sheets) {
      expect([name, repeated(cells.map(placeOf))]).toEqual([name, []]);
      if (table === undefined) continue;
      const inTable = cells
        .map(({ at }) => parseAddress(at))
        .filter(({ row, column }) => {
          const last = table.headingRow + table.rows.length;
          return row >= table.headingRow && row <= last && column <= table.columns.length;
        });
      expect([name, inTable]).toEqual([name, []]);
    }
  });

  it("leads every link to a name that exists, or to an https address", () => {
    const names = new Set(plan.sheets.flatMap((sheet) => sheet.names ?? []).map((one) => one.name));
    const links = plan.sheets.flatMap(({ cells }) => cells.flatMap(({ link }) => link ?? []));
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !link.startsWith("https://") && !names.has(link))).toEqual([]);
  });

  it("keeps the headings of every table in sight and repeats them on each page", () => {
    for (const { name, table, frozen, print } of plan.sheets) {
      // Start's settings stand below the contents, too far down to be kept in sight.
      if (table === undefined || name === "Start") continue;
      expect([name, frozen.rows]).toEqual([name, table.headingRow]);
      expect([name, print.titleRows]).toEqual([name, `1:${String(table.headingRow)}`]);
    }
  });

  it("lays charts over empty cells, none over another", () => {
    for (const sheet of plan.sheets) {
      const covered = (sheet.charts ?? []).flatMap(({ covers }) => addressesIn(covers));
      expect([sheet.name, repeated(covered)]).toEqual([sheet.name, []]);
      const hidden = new Set(covered);
      const lost = sheet.cells.filter((cell) => isFilled(cell) && hidden.has(placeOf(cell)));
      expect([sheet.name, lost.map(({ at }) => at)]).toEqual([sheet.name, []]);
    }
  });

  it("plots numbers beside their labels, each series under a heading", () => {
    let count = 0;
    for (const sheet of plan.sheets) {
      const cells = cellsByPlace(sheet);
      for (const { series } of sheet.charts ?? []) {
        for (const { nameAt, categories, values } of series) {
          count += 1;
          const [heading] = addressesIn(nameAt);
          const points = addressesIn(values);
          expect(cells.get(heading ?? "")?.look).toMatch(/[hH]eading/);
          expect(addressesIn(categories)).toHaveLength(points.length);
          const isLabelled = addressesIn(categories).map((place) => cells.has(place));
          expect(isLabelled).toEqual(points.map(() => true));
          const types = points.map((place) => typeof cells.get(place)?.value);
          expect(new Set(types)).toEqual(new Set(["number"]));
          // The row above the first value is the heading's, and below the last begins something else.
          const first = parseArea(values).firstRow;
          expect(parseAddress(nameAt).row).toBe(first - 1);
          const below = `${String(parseArea(values).lastRow + 1)}:${String(parseArea(values).firstColumn)}`;
          expect(typeof cells.get(below)?.value).not.toBe("number");
        }
      }
    }
    expect(count).toBeGreaterThan(15);
  });

  it("gives lists and colours only to cells that hold something or wait for it", () => {
    for (const { name, rules = [], highlights = [], cells, table } of plan.sheets) {
      const known = new Set(cells.map(placeOf));
      const last = (table?.headingRow ?? 0) + (table?.rows.length ?? 0);
      const isKnown = (place: string) => known.has(place) || Number(place.split(":")[0]) <= last;
      for (const { range } of [...rules, ...highlights]) {
        expect([name, range, addressesIn(range).some(isKnown)]).toEqual([name, range, true]);
      }
    }
  });

  it("merges only cells of which the first alone has content", () => {
    for (const sheet of plan.sheets) {
      const cells = cellsByPlace(sheet);
      for (const range of sheet.merges ?? []) {
        const [first, ...others] = addressesIn(range);
        expect(cells.has(first ?? "")).toBe(true);
        const filled = others.filter((place) => {
          const cell = cells.get(place);
          return cell !== undefined && isFilled(cell);
        });
        expect([sheet.name, range, filled]).toEqual([sheet.name, range, []]);
      }
    }
  });
});
