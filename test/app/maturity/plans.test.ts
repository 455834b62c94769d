import { openXlsx } from "../../../src/adapters/xlsx";
import { changedState } from "../../../src/app/change/changedContent";
import { planAssignment } from "../../../src/app/maturity/planAssignment";
import { planTargets, whatIf } from "../../../src/app/maturity/whatIf";
import { readContext } from "../../../src/app/readContext";
import { parseIsoDate, toSerial } from "../../../src/core/day";
import type { ChangePlan } from "../../../src/core/workbook";
import { demoFile } from "../../cli/demoFile";
import { goldenCase } from "./contexts";

const TODAY = parseIsoDate("2026-11-24");
const demoState = async () =>
  openXlsx((await demoFile()).get("demo.xlsx") ?? new Uint8Array()).read();
const cells = ({ cells: all }: ChangePlan) =>
  all.map(({ key, column, value }) => [key, column, value]);

describe("assigning several controls at once", () => {
  it("plans owner and day of each, as one action", async () => {
    const plan = planAssignment(await demoState(), {
      standard: "27001",
      controls: ["A.8.27", "a.8.34", "A.8.27"],
      owner: "Priya Nair",
      targetOn: parseIsoDate("2027-03-31"),
    });
    const day = toSerial(parseIsoDate("2027-03-31"));
    expect(plan.action).toBe("Set");
    expect(cells(plan)).toEqual([
      ["A.8.27", "Owner", "Priya Nair"],
      ["A.8.27", "Target date", day],
      ["A.8.34", "Owner", "Priya Nair"],
      ["A.8.34", "Target date", day],
    ]);
    expect(plan.cells[0]?.expected).toBe("Tom Okafor");
  });

  it("leaves alone what is not given, and empties what is given empty", async () => {
    const state = await demoState();
    const some = { standard: "27001", controls: ["A.8.27"] } as const;
    expect(cells(planAssignment(state, { ...some, owner: "Tom Okafor" }))).toEqual([]);
    expect(cells(planAssignment(state, { ...some, targetOn: "" }))).toEqual([
      ["A.8.27", "Target date", undefined],
    ]);
    expect(cells(planAssignment(state, { ...some, controls: [], owner: "Ada" }))).toEqual([]);
  });

  it("refuses a control that is not there", async () => {
    const state = await demoState();
    expect(() =>
      planAssignment(state, { standard: "27001", controls: ["A.9.9"], owner: "Ada" }),
    ).toThrow('AB_SoA_27001 has no record "A.9.9"');
  });
});

describe("what if", () => {
  const raises = new Map([
    ["A.5.2", 3],
    ["A.5.3", 3],
    ["A.5.1", 2],
    ["A.5.4", 5],
    ["A.7.1", 5],
  ]);

  it("shows all roll-ups before and after, worked by hand", async () => {
    const effect = whatIf(await goldenCase(), { standard: "27001", raises });
    expect(effect.rows).toEqual([
      { control: "A.5.2", from: 2, to: 3 },
      { control: "A.5.3", from: undefined, to: 3 },
    ]);
    expect(effect.passedOver).toEqual([
      { control: "A.5.1", why: "level reached" },
      { control: "A.5.4", why: "not applicable" },
      { control: "A.7.1", why: "undecided" },
    ]);
    const [total, organizational, people] = effect.rollUps;
    // (4 + 3*2 + 3 + 3) / 5; only A.6.1 is left below, by 1 of 16.
    expect(total).toMatchObject({
      path: "27001",
      before: { mean: 2.75, attainment: 0.625 },
      after: { mean: 3.2, attainment: 15 / 16, conformity: 0.5, progress: 5 / 93 },
    });
    expect(organizational).toMatchObject({
      key: "Organizational",
      after: { mean: 13 / 4, gap: 0 },
    });
    expect(people?.after).toEqual(people?.before);
    expect(effect.meanOfThemeMeans.after).toBe((13 / 4 + 3) / 2);
  });

  it("refuses a control that is not there", async () => {
    const context = await goldenCase();
    expect(() => whatIf(context, { standard: "27001", raises: new Map([["A.9.9", 3]]) })).toThrow(
      'The statement of ISO 27001 has no control "A.9.9".',
    );
  });

  it("is written as targets, which it never lowers, and never as levels", async () => {
    const state = await demoState();
    // The demo's A.8.2 has the target 4; A.8.27 has none, so 3; A.7.12 is excluded.
    const chosen = new Map([["A.8.27", 4], ["A.8.2", 3], ["A.7.12", 5]]); // prettier-ignore
    const { plan, passedOver } = planTargets(state, { standard: "27001", raises: chosen }, TODAY);
    expect(cells(plan)).toEqual([["A.8.27", "Target", 4]]);
    expect(passedOver).toEqual([
      { control: "A.8.2", why: "target reached" },
      { control: "A.7.12", why: "not applicable" },
    ]);
    const after = readContext(changedState(state, plan), TODAY).content.get("AB_SoA_27001") ?? [];
    const row = after.find((one) => one.get("Control") === "A.8.27");
    expect([row?.get("Target"), row?.get("Level")]).toEqual([4, 0]);
  });

  it("refuses a level that is no target", async () => {
    const state = await demoState();
    const input = { standard: "27001", raises: new Map([["A.8.27", 0]]) } as const;
    expect(() => planTargets(state, input, TODAY)).toThrow(RangeError);
  });
});
