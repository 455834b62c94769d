import {
  addSheets,
  lintPackage,
  openPackage,
  readCells,
  readWorkbook,
  removeSheets,
  requestRecalculation,
  setNames,
  type OpenedPackage,
} from "../../../src/ooxml";
import { everyFeature } from "../everyFeature";
import { itNeedsPython } from "../read/pythonWorkbook";
import { validate } from "../../oracle/validator";
import { foreignWorkbook } from "./foreignWorkbook";

const itNeedsWriter = itNeedsPython("xlsxwriter");

const SHARED_PARTS = [
  "[Content_Types].xml",
  "xl/_rels/workbook.xml.rels",
  "xl/sharedStrings.xml",
  "xl/styles.xml",
  "xl/workbook.xml",
];

const changedParts = (before: OpenedPackage, after: OpenedPackage) =>
  before.paths
    .filter((path) => {
      const bytes = after.bytes(path);
      return bytes === undefined || Buffer.compare(before.bytes(path) ?? bytes, bytes) !== 0;
    })
    .sort();

const added = () => {
  const pkg = openPackage(foreignWorkbook());
  const { sheets, names } = everyFeature;
  addSheets(pkg, { sheets, names });
  return openPackage(pkg.toBytes());
};

describe("adding sheets to somebody's workbook", () => {
  itNeedsWriter("changes only the parts that list what a workbook has", () => {
    const before = openPackage(foreignWorkbook());
    expect(changedParts(before, added())).toEqual(SHARED_PARTS);
  });

  itNeedsWriter("leaves no fault that the validator or our lint finds", () => {
    const bytes = added().toBytes();
    expect(validate(bytes)).toEqual([]);
    const foreign = new Set(lintPackage(foreignWorkbook()).map((one) => JSON.stringify(one)));
    expect(lintPackage(bytes).filter((one) => !foreign.has(JSON.stringify(one)))).toEqual([]);
  });

  itNeedsWriter("puts them at the end, with all cells as they were meant", () => {
    const pkg = added();
    const { sheets } = readWorkbook(pkg);
    expect(sheets.slice(0, 3).map(({ name }) => name)).toEqual(["Budget", "Data & more", "Hidden"]);
    expect(sheets.slice(3).map(({ name }) => name)).toEqual(
      everyFeature.sheets.map(({ name }) => name),
    );
    everyFeature.sheets.forEach((spec, index) => {
      const { rows } = readCells(pkg, sheets[index + 3]?.part ?? "");
      const found = rows.flatMap(({ row, cells }) =>
        cells
          .filter(({ value }) => value !== undefined)
          .map(({ column, value }) => [row, column, value]),
      );
      const wanted = spec.rows.flatMap(({ row, cells }) =>
        cells
          .filter(
            ({ value, formula }) => value !== undefined && (value !== "" || formula !== undefined),
          )
          .map(({ column, value }) => [row, column, value]),
      );
      expect(found).toEqual(wanted);
    });
  });

  itNeedsWriter("keeps the names of single sheets with their sheets", () => {
    const { names, sheets } = readWorkbook(added());
    const local = names.find(({ name }) => name === "Local");
    expect(sheets[local?.sheetPosition ?? -1]?.name).toBe("Data & more");
  });

  itNeedsWriter("is refused when a sheet or table of that name is there", () => {
    const pkg = added();
    const [sheet] = everyFeature.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    expect(() => {
      addSheets(pkg, { sheets: [{ ...sheet, tables: [] }], names: [] });
    }).toThrow(`The workbook has a sheet named "${sheet.name}" already.`);
  });

  itNeedsWriter("is undone by removing them: only looks and texts stay behind", () => {
    const pkg = added();
    const names = everyFeature.names
      .filter((one) => one.sheet === undefined)
      .map(({ name }) => name);
    removeSheets(pkg, { sheets: everyFeature.sheets.map(({ name }) => name), names });
    const before = openPackage(foreignWorkbook());
    expect([...pkg.paths].sort()).toEqual([...before.paths].sort());
    expect(changedParts(before, pkg)).toEqual(["xl/sharedStrings.xml", "xl/styles.xml"]);
    expect(validate(pkg.toBytes())).toEqual([]);
  });
});

describe("removing sheets", () => {
  itNeedsWriter("is refused while a chart, a formula or a name uses them", () => {
    const pkg = openPackage(foreignWorkbook());
    expect(() => {
      removeSheets(pkg, { sheets: ["Budget"], names: [] });
    }).toThrow("The name Total uses a sheet that is to go: remove the name first.");
  });

  itNeedsWriter("moves what counts sheets by position", () => {
    const pkg = openPackage(foreignWorkbook());
    removeSheets(pkg, { sheets: ["Budget"], names: ["Total"] });
    const { names, sheets } = readWorkbook(pkg);
    expect(sheets.map(({ name }) => name)).toEqual(["Data & more", "Hidden"]);
    expect(names.map(({ name, sheetPosition }) => [name, sheetPosition])).toEqual([
      ["Local", 0],
      ["_xlnm.Print_Titles", 0],
    ]);
    expect(pkg.paths.filter((path) => /chart|drawing|media|comments/.test(path))).toEqual([]);
    expect(validate(pkg.toBytes())).toEqual([]);
  });

  itNeedsWriter("is refused when no visible sheet would be left", () => {
    const pkg = openPackage(foreignWorkbook());
    expect(() => {
      removeSheets(pkg, { sheets: ["Budget", "Data & more"], names: ["Total"] });
    }).toThrow("A workbook needs a visible sheet: these are all that it has.");
  });
});

describe("names and calculation", () => {
  itNeedsWriter("are changed in the workbook part alone", () => {
    const before = openPackage(foreignWorkbook());
    const pkg = openPackage(foreignWorkbook());
    setNames(pkg, [
      { name: "total", formula: "Budget!$B$1" },
      { name: "New", formula: '"a&b"' },
    ]);
    expect(changedParts(before, pkg)).toEqual(["xl/workbook.xml"]);
    const found = new Map(readWorkbook(pkg).names.map(({ name, formula }) => [name, formula]));
    expect([found.get("Total"), found.get("New")]).toEqual(["Budget!$B$1", '"a&b"']);
    setNames(pkg, [{ name: "Total" }, { name: "New" }]);
    expect(readWorkbook(pkg).names.map(({ name }) => name)).not.toContain("Total");
    expect(validate(pkg.toBytes())).toEqual([]);
  });

  itNeedsWriter("asks for a calculation once, and keeps the mode that was set", () => {
    const pkg = openPackage(foreignWorkbook());
    requestRecalculation(pkg);
    expect(pkg.text("xl/workbook.xml")).toMatch(/<calcPr [^>]*calcMode="manual"[^>]*>/);
    expect(pkg.text("xl/workbook.xml")).toMatch(/fullCalcOnLoad="1"/);
    const once = pkg.toBytes();
    requestRecalculation(pkg);
    expect(pkg.toBytes()).toEqual(once);
  });
});
