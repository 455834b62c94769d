import { findControl, STANDARDS } from "../../../src/core/catalog";
import { controlsIn, RISK_SCENARIOS, scenarioText, standardsOf } from "../../../src/core/risk";

describe("the library of risks", () => {
  it("has 47 scenarios, 14 of them about AI, each with an id and words of its own", () => {
    expect(RISK_SCENARIOS).toHaveLength(47);
    expect(RISK_SCENARIOS.filter(({ id }) => id.startsWith("AI-"))).toHaveLength(14);
    for (const key of ["id", "cause", "event", "organisation"] as const) {
      expect(new Set(RISK_SCENARIOS.map((one) => one[key])).size).toBe(47);
    }
  });

  it.each(RISK_SCENARIOS)("names controls that there are, each once: $id", (scenario) => {
    for (const standard of STANDARDS) {
      const controls = controlsIn(scenario, standard);
      expect(controls.filter((id) => findControl(standard, id) === undefined)).toEqual([]);
      expect(new Set(controls).size).toBe(controls.length);
    }
  });

  it.each(RISK_SCENARIOS)("is complete, and in steps that the matrix has: $id", (scenario) => {
    expect(scenario.id).toMatch(/^(S|AI)-\d{2}$/);
    expect(scenario.lost).toMatch(/^[CIA]( [CIA]){0,2}$/);
    expect([1, 2, 3, 4, 5]).toContain(scenario.likelihood);
    expect([1, 2, 3, 4, 5]).toContain(scenario.impact);
    // Cause and event are joined to one sentence: they bring no stop of their own.
    expect(scenario.cause).toMatch(/^[A-Z].*[^.]$/);
    expect(scenario.event).toMatch(/^[^.]*[^.]$/);
    expect(scenarioText(scenario).length).toBeLessThan(200);
    const isAboutAi = scenario.id.startsWith("AI-");
    expect(standardsOf(scenario).includes("42001")).toBe(isAboutAi);
    // 42001 asks what a risk means for single people or society.
    expect(scenario.individuals !== undefined).toBe(isAboutAi);
  });

  it("leaves few controls of 27001 without a scenario that they treat", () => {
    const named = new Set(RISK_SCENARIOS.flatMap((one) => controlsIn(one, "27001")));
    expect(named.size).toBeGreaterThanOrEqual(80);
  });
});
