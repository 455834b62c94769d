import { comparedContents, listedVersions } from "../../../src/app/exchange/comparedSides";
import { diffContents } from "../../../src/app/exchange/diffWorkbooks";
import { planSeal, type SealInput } from "../../../src/app/exchange/seal";
import { statementReport } from "../../../src/app/exchange/statementReport";
import { verifySeals } from "../../../src/app/exchange/verifySeals";
import { parseIsoDate } from "../../../src/core/day";
import { planOf, tableOf, type WorkbookState } from "../../../src/core/workbook";
import { sha256 } from "../../cli/commandLine";
import { applied, typedAt, workbookState } from "../workbookState";
import { codeOf } from "./codeOf";

const TODAY = parseIsoDate("2026-11-24");
const company = workbookState({
  settings: { Organisation: "Ada & Co", Scope: "All" },
  controls: {
    "A.5.1": {
      Applicable: "Yes",
      Risk: "x",
      Business: "x",
      Justification: "Why",
      Status: "Planned",
    },
    "A.5.2": { Applicable: "No", Risk: "x", Justification: "No suppliers", Status: "Planned" },
  },
});

const seal = async (state: WorkbookState, version: string, more: Partial<SealInput> = {}) => {
  const given = { standard: "27001", approver: "Ada", reason: "Review", today: TODAY } as const;
  return applied(state, await planSeal(state, { ...given, version, ...more }, sha256));
};
const verify = async (state: WorkbookState, fingerprints: readonly string[] = []) =>
  (await verifySeals(state, { sha256, today: TODAY, fingerprints })).map(
    ({ standard, versions, faults, changes }) => ({
      ...{ standard, versions: versions.map(({ version }) => version) },
      ...{
        faults: faults.map(({ message }) => message),
        changed: changes.map(({ field }) => field),
      },
    }),
  );
const first = async (state: WorkbookState, fingerprints?: readonly string[]) =>
  (await verify(state, fingerprints))[0];
const withoutRow = (state: WorkbookState, table: string, value: string): WorkbookState => ({
  ...state,
  tables: state.tables.map((one) =>
    one.name === table
      ? { ...one, records: one.records.filter(({ row }) => ![...row.values()].includes(value)) }
      : one,
  ),
});

describe("sealed versions", () => {
  it("hold, one after the other, and say what has changed since the last", async () => {
    const one = await seal(company, "1.0");
    const two = await seal(
      typedAt(one, ["AB_SoA_27001", "A.5.1"], { Status: "Implemented" }),
      "1.1",
    );
    expect(await first(two)).toEqual({
      ...{ standard: "27001", versions: ["1.0", "1.1"], faults: [], changed: [] },
    });
    const changed = typedAt(two, ["AB_SoA_27001", "A.5.1"], { Justification: "New", Level: 3 });
    expect(await first(changed)).toMatchObject({ faults: [], changed: ["Justification"] });
    expect((await verify(two))[1]).toEqual({
      ...{ standard: "42001", versions: [], faults: [], changed: [] },
    });
  });

  it("need both tables of versions, and say so", async () => {
    for (const name of ["AB_SoA_versions", "AB_SoA_sealed"]) {
      const tables = company.tables.filter((table) => table.name !== name);
      await expect(seal({ ...company, tables }, "1.0")).rejects.toMatchObject({
        ...{
          code: "table-missing",
          message: `The workbook has no table ${name} yet: "fill" adds it.`,
        },
      });
    }
  });

  it("date the printed title when it has no date yet, and change no setting that stands twice", async () => {
    const settings = (state: WorkbookState) =>
      (tableOf(state, "AB_Settings")?.records ?? []).flatMap(({ row }) => {
        const name = row.get("Setting");
        const isWanted = name === "SoA version" || name === "SoA date";
        return isWanted ? [[name, row.get("ISO 27001")]] : [];
      });
    // 2026-11-24 is day 46350.
    const undated = typedAt(company, ["AB_Settings", "SoA version"], { "ISO 27001": "1.0" });
    expect(settings(await seal(undated, "1.0"))).toEqual([
      ["SoA version", "1.0"],
      ["SoA date", 46350],
    ]);
    const tables = undated.tables.map((table) =>
      table.name === "AB_Settings"
        ? {
            ...table,
            records: table.records.flatMap((record) =>
              record.row.get("Setting") === "SoA date" ? [record, record] : [record],
            ),
          }
        : table,
    );
    expect(settings(await seal({ ...undated, tables }, "1.0"))).toEqual([
      ["SoA version", "1.0"],
      ["SoA date", undefined],
      ["SoA date", undefined],
    ]);
  });

  it.each([
    [
      ["AB_SoA_sealed", "A.5.1"],
      { Justification: "Forged" },
      "the rows that were sealed have been changed.",
    ],
    [["AB_SoA_sealed", "A.5.2"], { Drivers: "" }, "the rows that were sealed have been changed."],
    [
      ["AB_SoA_versions", "1.0"],
      { Reason: "Other" },
      "its day, approver, reason or hashes have been changed.",
    ],
    [
      ["AB_SoA_versions", "1.0"],
      { "Approved on": 46000 },
      "its day, approver, reason or hashes have been changed.",
    ],
  ] as const)("do not hold once %j is given %j", async (place, cells, fault) => {
    const forged = typedAt(await seal(company, "1.0"), place, cells);
    expect((await first(forged))?.faults).toEqual([`Version 1.0: ${fault}`]);
    await expect(seal(forged, "1.1")).rejects.toMatchObject({ code: "seal-broken" });
  });

  it("are missed when their row of the versions is gone, or one in between", async () => {
    const two = await seal(await seal(company, "1.0"), "1.1");
    expect((await first(withoutRow(two, "AB_SoA_versions", "1.0")))?.faults).toEqual([
      "The version 1.1 does not follow on the ones before it.",
      "Version 1.0: its rows are there, but its row of the versions is gone.",
    ]);
  });

  it("have the fingerprints that were printed, of 8 digits at least, with spaces and in any case", async () => {
    const state = await seal(company, "1.0");
    const [{ fingerprint } = { fingerprint: "none" }] = listedVersions(state, TODAY);
    const spaced = ` ${fingerprint.slice(0, 4).toUpperCase()} ${fingerprint.slice(4)}`;
    expect((await first(state, [spaced, fingerprint.slice(0, 8)]))?.faults).toEqual([]);
    expect((await first(state, [fingerprint.slice(0, 7)]))?.faults).toHaveLength(1);
    expect((await first(state, ["000000000000"]))?.faults).toEqual([
      "No sealed version has the fingerprint 000000000000: the history is not the one it was taken from.",
    ]);
  });

  it("are not made of rows that say something else than they show", async () => {
    const code = "not-sealable";
    const twice = typedAt(company, ["AB_SoA_27001", "A.5.2"], { Control: "a.5.1" });
    await expect(seal(twice, "1")).rejects.toMatchObject({ code });
    const nameless = typedAt(company, ["AB_SoA_27001", "A.5.2"], { Control: " " });
    await expect(seal(nameless, "1")).rejects.toMatchObject({ code });
    const unreadable = typedAt(company, ["AB_SoA_27001", "A.5.2"], { Applicable: "Maybe" });
    await expect(seal(unreadable, "1")).rejects.toMatchObject({ code });
    const elsewhere = typedAt(company, ["AB_SoA_27001", "A.5.2"], { Level: "high" });
    expect((await first(await seal(elsewhere, "1")))?.versions).toEqual(["1"]);
  });

  it("need a number of their own, an approver and a reason", async () => {
    const one = await seal(company, "1.0");
    await expect(seal(one, " 1.0 ")).rejects.toMatchObject({ code: "version-exists" });
    for (const blank of [{ version: " " }, { approver: "" }, { reason: "\n" }]) {
      await expect(seal(one, "2", blank)).rejects.toMatchObject({ code: "seal-incomplete" });
    }
  });

  it("take the row that somebody has listed, unless it says something else", async () => {
    const listed = (cells: Readonly<Record<string, string>>) =>
      applied(
        company,
        planOf("Set", {
          addedRows: [
            {
              table: "AB_SoA_versions",
              row: new Map(Object.entries({ Standard: "ISO 27001", Version: "1.0", ...cells })),
            },
          ],
        }),
      );
    const state = await seal(listed({ "Approved by": "Ada" }), "1.0");
    const rows = tableOf(state, "AB_SoA_versions")?.records.filter(
      ({ row }) => row.get("Version") === "1.0",
    );
    expect(rows).toHaveLength(1);
    expect(await first(state)).toMatchObject({ versions: ["1.0"], faults: [] });
    await expect(seal(listed({ "Approved by": "Eve" }), "1.0")).rejects.toMatchObject({
      code: "version-differs",
      place: "Approved by",
    });
  });
});

describe("sides of a comparison", () => {
  it("are the statement alone beside a sealed version, and of one standard", async () => {
    const state = await seal(company, "1.0");
    const sealed = { state, sealed: { standard: "27001", version: "1.0" } } as const;
    const now = {
      state: typedAt(state, ["AB_SoA_27001", "A.5.1"], { Level: 3 }),
      sealed: undefined,
    };
    const [one, other] = comparedContents([sealed, now], TODAY);
    expect([one, other].map((content) => content.map(({ name }) => name))).toEqual([
      ["AB_SoA_27001"],
      ["AB_SoA_27001"],
    ]);
    expect(diffContents(one, other)).toEqual([]);
    expect(
      codeOf(() =>
        comparedContents([sealed, { state, sealed: { standard: "42001", version: "1" } }], TODAY),
      ),
    ).toBe("two-standards");
    expect(() =>
      comparedContents([{ state, sealed: { standard: "27001", version: "9" } }, now], TODAY),
    ).toThrow('The workbook has no sealed version "9" of ISO 27001; sealed are: 1.0.');
    expect(() =>
      comparedContents([{ state, sealed: { standard: "42001", version: "9" } }, now], TODAY),
    ).toThrow("sealed are: none.");
  });
});

describe("a statement to hand out", () => {
  const report = (state: WorkbookState, audience: "client" | "full", withStatus = false) =>
    statementReport(state, { audience, standard: "27001", withStatus, today: TODAY });
  const labels = (state: WorkbookState, audience: "client" | "full") =>
    report(state, audience).facts.map(([label]) => label);

  it("tells a client id, title, applicable, drivers and the reason for exclusion", () => {
    const { columns, rows } = report(company, "client");
    expect(columns.map(({ heading }) => heading)).toEqual([
      ...["Control", "Title", "Applicable", "Drivers", "Reason for exclusion"],
    ]);
    expect(rows.slice(0, 3)).toEqual([
      ["A.5.1", "Policies for information security", "Yes", "Risk, Business", ""],
      ["A.5.2", "Information security roles and responsibilities", "No", "", "No suppliers"],
      ["A.5.3", "Segregation of duties", "Undecided", "", ""],
    ]);
  });

  it("tells the status only when asked, and never of what does not apply", () => {
    const { columns, rows } = report(company, "client", true);
    expect(columns.at(-1)?.heading).toBe("Status");
    expect(rows.slice(0, 3).map((row) => row.at(-1))).toEqual(["Planned", "", ""]);
  });

  it("says who has approved in full only", () => {
    const approved = typedAt(company, ["AB_Settings", "Approved by"], { "ISO 27001": "Ada" });
    expect(labels(approved, "full")).toContain("Approved by");
    expect(labels(approved, "client")).not.toContain("Approved by");
    expect(labels(company, "full")).not.toContain("Approved by");
  });

  it("says which seal it is under, or that it has changed since", async () => {
    const fact = (state: WorkbookState) => new Map(report(state, "client").facts).get("Seal");
    const sealed = await seal(company, "1.0");
    const [{ fingerprint } = { fingerprint: "none" }] = listedVersions(sealed, TODAY);
    expect(fact(company)).toBe("");
    expect(fact(sealed)).toBe(`version 1.0, fingerprint ${fingerprint}`);
    expect(fact(typedAt(sealed, ["AB_SoA_27001", "A.5.1"], { Status: "Implemented" }))).toBe(
      "changed since version 1.0 was sealed",
    );
  });

  it("is refused for a workbook without that statement", () => {
    const { tables, ...others } = company;
    const without = { ...others, tables: tables.filter(({ name }) => name !== "AB_SoA_27001") };
    expect(codeOf(() => report(without, "client"))).toBe("statement-missing");
  });
});
