import { planMerge, type MergeWorkbooksInput } from "../../../src/app/exchange/mergeWorkbooks";
import { planSeal } from "../../../src/app/exchange/seal";
import { parseIsoDate } from "../../../src/core/day";
import { type CellValue, type WorkbookState } from "../../../src/core/workbook";
import { sha256 } from "../../cli/commandLine";
import { applied, typedAt, workbookState } from "../workbookState";

const TODAY = parseIsoDate("2026-11-24");
const base = workbookState({ controls: { "A.5.1": { Owner: "Priya" } } });
const SOA = "AB_SoA_27001";
const typed = (cells: Readonly<Record<string, CellValue>>, control = "A.5.1") =>
  typedAt(base, [SOA, control], cells);

const merge = (
  ours: WorkbookState,
  theirs: WorkbookState,
  more: Partial<MergeWorkbooksInput> = {},
) =>
  planMerge(ours, {
    ...{ base, theirs, prefer: undefined, take: new Map(), today: TODAY, sha256, ...more },
  });

const sealed = async (state: WorkbookState, version: string) => {
  const given = { standard: "27001", approver: "Ada", reason: "Review", today: TODAY } as const;
  return applied(state, await planSeal(state, { ...given, version }, sha256));
};

describe("merging workbooks", () => {
  const ours = typed({ Owner: "Ada" });
  const theirs = typed({ Owner: "Ben" });

  it("takes what they typed, and keeps what we did", async () => {
    const { plan, conflicts } = await merge(typed({ Level: 1 }), typed({ Level: 2 }, "A.5.2"));
    expect(conflicts).toEqual([]);
    expect(plan.cells).toEqual([
      { table: SOA, key: "A.5.2", column: "Level", expected: undefined, value: 2 },
    ]);
    expect(plan.leftOut).toEqual([]);
  });

  it("asks about what both typed, and logs both values while nobody has answered", async () => {
    const { plan, conflicts } = await merge(ours, theirs);
    expect(conflicts).toEqual([
      {
        ...{ id: "SoA_27001/A.5.1/Owner", kind: "changed", decided: undefined },
        ...{ table: "SoA_27001", record: "A.5.1", field: "Owner" },
        ...{ base: "Priya", ours: "Ada", theirs: "Ben", result: "Priya" },
      },
    ]);
    const record = "A.5.1 Owner";
    expect(plan.leftOut).toEqual([
      { sheet: "SoA 27001", record, value: "Ada", reason: "ours: open conflict" },
      { sheet: "SoA 27001", record, value: "Ben", reason: "theirs: open conflict" },
    ]);
  });

  it("settles a conflict by its id before the rule, and logs the value that lost", async () => {
    const take = new Map([["soa_27001/a.5.1/owner", "ours" as const]]);
    const { plan, conflicts } = await merge(ours, theirs, { take, prefer: "theirs" });
    expect(conflicts).toMatchObject([{ decided: "ours", result: "Ada" }]);
    expect(plan.cells).toEqual([]);
    expect(plan.leftOut).toMatchObject([{ value: "Ben", reason: "theirs: decided for ours" }]);
    const byRule = await merge(ours, theirs, { prefer: "theirs" });
    expect(byRule.conflicts).toMatchObject([{ decided: "theirs", result: "Ben" }]);
    const unlogged = await merge(ours, theirs, { prefer: "newest" });
    expect(unlogged.conflicts).toMatchObject([{ decided: undefined }]);
  });

  it("logs no blank as a value that was left out", async () => {
    const { plan, conflicts } = await merge(typed({ Owner: undefined }), theirs);
    expect(conflicts).toMatchObject([{ kind: "emptied", ours: "", result: "Ben" }]);
    expect(plan.leftOut).toEqual([]);
  });

  it("asks about every difference without a base", async () => {
    const { conflicts } = await merge(ours, typed({ Level: 2 }), { base: undefined });
    expect(conflicts.map(({ id, kind }) => [id, kind])).toEqual([
      ["SoA_27001/A.5.1/Owner", "no base"],
      ["SoA_27001/A.5.1/Level", "no base"],
    ]);
  });

  it("counts the cells of a record that one side took away", async () => {
    const people = (rows: readonly Readonly<Record<string, string>>[]) =>
      workbookState({ people: rows });
    const { conflicts } = await merge(people([{ Person: "Ada", Role: "DPO" }]), people([]), {
      base: people([{ Person: "Ada", Role: "CISO" }]),
    });
    expect(conflicts).toMatchObject([
      {
        ...{ id: "People/Ada", kind: "record removed", field: "" },
        ...{ base: "(2 cells)", ours: "(2 cells)", theirs: "", result: "(2 cells)" },
      },
    ]);
  });

  it("refuses ids that name no conflict", async () => {
    const take = new Map([["people/ada", "ours" as const]]);
    await expect(merge(ours, theirs, { take })).rejects.toMatchObject({ code: "unknown-id" });
  });

  const setting = (name: string, value: string) =>
    typedAt(base, ["AB_Settings", name], { "ISO 27001": value });

  it.each([
    ["base of another workbook", { base: setting("Workbook id", "wb-2") }, "other-workbook"],
    ["THEIRS of another workbook", { theirs: setting("Workbook id", "wb-2") }, "other-workbook"],
    ["base of another layout", { base: setting("Schema version", "0") }, "schema-versions-differ"],
    [
      "THEIRS of another layout",
      { theirs: setting("Schema version", "2") },
      "schema-versions-differ",
    ],
  ])("refuses a %s", async (_what, more, code) => {
    await expect(merge(ours, theirs, more)).rejects.toMatchObject({ code });
  });

  it("refuses a seal that does not hold, on either side, and says on which", async () => {
    const whole = await sealed(base, "1.0");
    const forged = typedAt(whole, ["AB_SoA_sealed", "A.5.1"], { Justification: "Forged" });
    await expect(merge(whole, forged)).rejects.toMatchObject({
      code: "seal-broken",
      place: "THEIRS",
    });
    await expect(merge(forged, whole)).rejects.toMatchObject({
      code: "seal-broken",
      place: "OURS",
    });
    expect((await merge(base, whole)).plan.addedRows).toHaveLength(94);
  });

  it("refuses two versions that were sealed apart", async () => {
    await expect(merge(await sealed(base, "1.0"), await sealed(base, "1.1"))).rejects.toMatchObject(
      {
        code: "both-sealed",
      },
    );
  });
});
