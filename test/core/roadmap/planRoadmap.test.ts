import { parseIsoDate } from "../../../src/core/day";
import { planRoadmap, type OpenControl, type RoadmapInput } from "../../../src/core/roadmap";

const day = parseIsoDate;
const control = (id: string, group: string, more: Partial<OpenControl> = {}): OpenControl => ({
  ...{ control: id, group, points: 3, owner: "", targetOn: undefined },
  ...more,
});
const step = (id: string, phase: "Initiation" | "Risk assessment" | "Audits") => ({
  ...{ id, phase, what: id, concerns: [], owner: "Ada" },
});
const INPUT: RoadmapInput = {
  standard: "27001",
  today: day("2026-01-01"),
  hasSystem: false,
  isCertified: false,
  stage1On: undefined,
  stage2On: day("2026-04-11"),
  auditLeadDays: 60,
  reviewLeadDays: 30,
  steps: [],
  controls: [],
  groups: [],
};
const lines = (input: Partial<RoadmapInput>) =>
  planRoadmap({ ...INPUT, ...input }).map(
    ({ id, startsOn, endsOn, dependsOn }) =>
      `${id} ${startsOn} ${endsOn}${dependsOn.map((one) => ` < ${one}`).join("")}`,
  );
const decision = (input: Partial<RoadmapInput>) =>
  lines({ ...input, steps: [step("stage2", "Audits")] });

describe("planRoadmap", () => {
  // 100 days to stage 2: initiation ends on day 15, assessment on day 30, deployment on day 75.
  it("plans phase by phase up to the agreed stage 2", () => {
    const steps = [
      step("scope", "Initiation"),
      step("policy", "Initiation"),
      step("riskMethod", "Risk assessment"),
      step("stage2", "Audits"),
      step("decision", "Audits"),
    ];
    expect(lines({ steps, controls: [control("A.6.1", "People")] })).toEqual([
      "27001-scope 2026-01-01 2026-01-08",
      "27001-policy 2026-01-09 2026-01-16 < 27001-scope",
      "27001-riskMethod 2026-01-17 2026-01-31 < 27001-policy",
      "27001-deploy-people 2026-02-01 2026-03-17 < 27001-riskMethod",
      "27001-stage2 2026-03-17 2026-04-11 < 27001-deploy-people",
      "27001-decision 2026-04-11 2026-05-26 < 27001-stage2",
    ]);
  });

  // 40 days to stage 2: deployment ends on day 30, after the day of the internal audit (day 60 before
  // stage 2 has passed, so today) and that of the review (day 10).
  it("lets audits overlap with deployment, which stage 2 alone waits for", () => {
    const steps = ["auditDone", "reviewDone", "stage2"].map((id) => step(id, "Audits"));
    const controls = [control("A.6.1", "People")];
    expect(lines({ stage2On: day("2026-02-10"), steps, controls })).toEqual([
      "27001-deploy-people 2026-01-01 2026-01-31",
      "27001-auditDone 2026-01-01 2026-01-01",
      "27001-reviewDone 2026-01-11 2026-01-11 < 27001-auditDone",
      "27001-stage2 2026-01-31 2026-02-10 < 27001-reviewDone < 27001-deploy-people",
    ]);
  });

  it.each([
    ["six months with nothing to implement", {}, "2026-07-01"],
    ["one more for each eight controls", { controls: many(9) }, "2026-09-01"],
    ["18 at most", { controls: many(200) }, "2027-07-01"],
    ["two thirds with a system", { controls: many(93), hasSystem: true }, "2027-01-01"],
    ["at least six with a system", { hasSystem: true }, "2026-07-01"],
  ])("without agreed days the way takes %s", (_name, more, end) => {
    const last = decision({ ...more, stage2On: undefined }).at(-1) ?? "";
    expect(last).toContain(` ${end}`);
  });

  it("parts a theme of more than 20 controls, the greatest gaps first", () => {
    const controls = many(21).map((one, index) => ({ ...one, points: index }));
    const tasks = planRoadmap({ ...INPUT, controls });
    expect(tasks.map(({ id, concerns }) => [id, concerns.length, concerns[0]])).toEqual([
      ["27001-deploy-people", 11, "A.10"],
      ["27001-deploy-people-2", 10, "A.0"],
    ]);
  });

  it("deploys what has the earliest target date first", () => {
    const controls = [
      control("A.5.1", "Organizational", { points: 9 }),
      control("A.6.1", "People", { targetOn: day("2026-02-01") }),
    ];
    expect(planRoadmap({ ...INPUT, controls }).map(({ id }) => id)).toEqual([
      "27001-deploy-people",
      "27001-deploy-organizational",
    ]);
  });

  it("has deployment alone for a certified system", () => {
    const steps = [step("scope", "Initiation"), step("stage2", "Audits")];
    const controls = [control("A.6.1", "People")];
    const ids = planRoadmap({ ...INPUT, isCertified: true, steps, controls }).map(({ id }) => id);
    expect(ids).toEqual(["27001-deploy-people"]);
  });
});

function many(count: number): readonly OpenControl[] {
  return Array.from({ length: count }, (_one, index) => control(`A.${String(index)}`, "People"));
}
