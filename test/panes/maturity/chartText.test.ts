import { standardMaturity } from "../../../src/app/maturity/maturityView";
import { axisLabel, chartSummary, groupName } from "../../../src/panes/maturity/chartText";
import { levelText } from "../../../src/panes/maturity/levelText";
import type { Formats } from "../../../src/panes/language";
import { ENGLISH } from "../../../src/panes/strings";
import { contextOf, goldenCase } from "../../app/maturity/contexts";

const { chart, numbers } = ENGLISH.maturity;
const formats = { fineLevel: (level: number | undefined) => level?.toFixed(2) ?? "-" } as Formats;

describe("the text beside a chart", () => {
  it("says what stands out", async () => {
    const { groups } = standardMaturity(await goldenCase(), "27001");
    expect(chartSummary(groups, chart, formats)).toBe(
      "Highest mean: People (3.00). Lowest: Organizational (2.67). " +
        "Widest gap: Organizational (1.25). Nothing applicable: Physical, Technological.",
    );
  });

  it("says that nothing has a level, and names clauses by their titles", async () => {
    const { managementSystem } = standardMaturity(await contextOf(false), "27001");
    const text = chartSummary(managementSystem.chart, chart, formats);
    expect(text).toMatch(/^Nothing of this has a level yet\. Widest gap: 4 Context/);
    expect(text).toContain("Not assessed: 4 Context of the organization, 5 Leadership, 6 Planning");
  });

  it("labels axes by words, ids, or places in the list", async () => {
    const { groups, attributes, managementSystem } = standardMaturity(
      await contextOf(true),
      "27001",
    );
    expect(axisLabel(groups, 3)).toBe("Technological");
    expect(axisLabel(managementSystem.chart, 6)).toBe("10");
    const capabilities = attributes.find(({ by }) => by === "operationalCapability");
    expect(capabilities && axisLabel(capabilities, 14)).toBe("15");
    const { groups: objectives } = standardMaturity(await contextOf(true), "42001");
    expect(axisLabel(objectives, 0)).toBe("A.2");
  });

  it("parts the words of attribute values", async () => {
    const { attributes } = standardMaturity(await contextOf(true), "27001");
    const names = attributes.flatMap(({ groups }) => groups.map(groupName));
    expect(names).toContain("Identity and access management");
    expect(names.join()).not.toContain("_");
  });
});

describe("what a level is called", () => {
  const labels = ["Incomplete", "Initial", "Managed", "Defined"];

  it.each([
    [2, "Managed"],
    [2.5, "between Managed and Defined"],
    [0, "Incomplete"],
    [undefined, undefined],
  ])("%p: %p", (level, name) => {
    expect(levelText(level, labels, numbers)).toBe(name);
  });
});
