import { maturityPartsOf } from "../../../src/app/maturity/maturityParts";
import { contextOf, goldenCase } from "./contexts";

describe("the parts of the maturity pane", () => {
  it("are the same for the same reading, and each is computed once", async () => {
    const context = await goldenCase();
    const parts = maturityPartsOf(context);
    expect(maturityPartsOf(context)).toBe(parts);
    expect(maturityPartsOf({ ...context })).not.toBe(parts);
    expect(parts.standards).toBe(parts.standards);
    expect(parts.steps("27001")).toBe(parts.steps("27001"));
    expect(parts.steps("42001")).not.toBe(parts.steps("27001"));
  });

  it("offer the applicable controls to a what-if, with their targets", async () => {
    const raisable = maturityPartsOf(await goldenCase()).raisable("27001");
    expect(
      raisable.map(({ control, group, level, target }) => [control, group, level, target]),
    ).toEqual([
      ["A.5.1", "Organizational", 4, 3],
      ["A.5.2", "Organizational", 2, 3],
      ["A.5.3", "Organizational", undefined, 3],
      ["A.6.1", "People", 3, 4],
    ]);
    expect(maturityPartsOf(await contextOf(false)).raisable("42001")).toEqual([]);
  });
});
