import { readContext } from "../../../src/app/readContext";
import { heatMaps } from "../../../src/app/risk/heatMaps";
import { riskLibrary, searchLibrary } from "../../../src/app/risk/riskLibrary";
import { risksThatName } from "../../../src/app/risk/traceRisks";
import { parseIsoDate } from "../../../src/core/day";
import { blueprint } from "../../../src/core/sheets";
import { demoWorkbook, TODAY as DEMO_DAY } from "../session/memoryWorkbook";
import { workbookState } from "../workbookState";

const TODAY = parseIsoDate("2026-11-24");
const risk = (id: string, likelihood: number, impact: number, more = {}) => ({
  ...{ Risk: id, Scenario: `Scenario ${id}`, Likelihood: likelihood, Impact: impact },
  ...more,
});

describe("the heat maps", () => {
  const risks = [
    risk("R-1", 5, 1, { "Residual likelihood": 2, "Residual impact": 1 }),
    risk("R-2", 5, 1),
    { Risk: "R-3", Scenario: "Not assessed" },
  ];
  const [before, after] = heatMaps(readContext(workbookState({ risks }), TODAY));

  it("put the likeliest first, with labels and levels of the workbook", () => {
    expect(before?.rows.map(([first]) => first?.likelihood)).toEqual([
      { step: 5, label: "Almost certain" },
      { step: 4, label: "Likely" },
      { step: 3, label: "Possible" },
      { step: 2, label: "Unlikely" },
      { step: 1, label: "Rare" },
    ]);
    const words = before?.rows[0]?.map(({ word }) => word);
    expect(words).toEqual(["Medium", "Medium", "High", "Very high", "Very high"]);
  });

  it("have the risks behind each number, and say how many are in no field", () => {
    expect(before?.rows[0]?.[0]?.risks.map(({ id }) => id)).toEqual(["R-1", "R-2"]);
    expect(after?.rows[3]?.[0]?.risks.map(({ id }) => id)).toEqual(["R-1"]);
    expect([before?.left, after?.left]).toEqual([1, 2]);
  });

  it("have no level where the matrix has a hole or a word of its own", () => {
    const state = workbookState();
    const tables = state.tables.map((table) =>
      table.name !== "AB_Risk_matrix"
        ? table
        : {
            ...table,
            records: table.records.map((record) => ({
              ...record,
              row: new Map([...record.row, ["Impact 1", undefined], ["Impact 2", "Awful"]]),
            })),
          },
    );
    const [map] = heatMaps(readContext({ ...state, tables }, TODAY));
    expect(map?.rows[0]?.slice(0, 2).map(({ word, level }) => [word, level])).toEqual([
      ["", undefined],
      ["Awful", undefined],
    ]);
  });

  it("have the numbers of the sheet", async () => {
    const context = readContext(await (await demoWorkbook()).read(), DEMO_DAY);
    const sheet = blueprint(context).sheets.find(({ name }) => name === "Risk heat map");
    const counts = sheet?.cells
      .filter(({ at, look }) => /^[B-F]\d+$/.test(at) && look === "figure")
      .map(({ value }) => value);
    const drawn = heatMaps(context).flatMap(({ rows }) => rows.flat());
    expect(drawn.map((field) => field.risks.length)).toEqual(counts);
    expect(counts).toHaveLength(50);
  });
});

describe("the library beside a register", () => {
  const library = riskLibrary(workbookState({ risks: [{ Risk: "s-02" }] }));

  it("marks what is there", () => {
    expect(library.filter(({ isThere }) => isThere).map(({ scenario }) => scenario.id)).toEqual([
      "S-02",
    ]);
  });

  it("is searched by theme and by words of text and controls", () => {
    expect(searchLibrary(library, "ai", "")).toHaveLength(14);
    expect(searchLibrary(library, undefined, "")).toHaveLength(47);
    const found = searchLibrary(library, undefined, "PASSWORD a.8.16").map(
      ({ scenario }) => scenario.id,
    );
    expect(found).toEqual(["S-01"]);
    expect(searchLibrary(library, "physical", "no such words")).toEqual([]);
  });

  it("has each scenario under one theme", () => {
    const themes = ["organizational", "people", "physical", "technological", "ai"] as const;
    const counts = themes.map((theme) => searchLibrary(library, theme, "").length);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(47);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });
});

describe("the risks of a control", () => {
  it("are all that name it, treated or not", () => {
    const risks = [
      risk("R-1", 2, 2, { "Controls 27001": "a.5.15", Treatment: "Modify" }),
      risk("R-2", 2, 2, { "Controls 27001": "A.5.15; A.5.16", Treatment: "Retain" }),
      risk("R-3", 2, 2, { "Controls 42001": "A.5.15" }),
    ];
    const named = { standard: "27001", control: "A.5.15" } as const;
    const found = risksThatName(workbookState({ risks }), TODAY, named);
    expect(found.map((one) => [one.risk.id, one.isTreated])).toEqual([
      ["R-1", true],
      ["R-2", false],
    ]);
    expect(risksThatName(workbookState({ risks }), TODAY, { ...named, control: "A.8.1" })).toEqual(
      [],
    );
  });
});
