import { deploymentGroups, type OpenControl } from "../../../src/core/roadmap/deployment";
import { isGeneratedGroup, type KnownGroup } from "../../../src/core/roadmap/knownGroup";
import { roadmapTaskFromRow } from "../../../src/core/workbook";

const control = (number: number, group = "People"): OpenControl => ({
  ...{ control: `A.${String(number)}`, group, points: number, owner: "", targetOn: undefined },
});
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_one, index) => from + index);
const known = (
  key: string,
  numbers: readonly number[],
  standing: KnownGroup["standing"] = "generated",
): KnownGroup => ({
  ...{ key, standing },
  controls: new Set(numbers.map((number) => `a.${String(number)}`)),
});
const groups = (open: readonly number[], before: readonly KnownGroup[]) =>
  deploymentGroups(
    open.map((number) => control(number)),
    before,
  ).map(({ key, controls }) => `${key}: ${controls.map((one) => one.control.slice(2)).join(" ")}`);

describe("deploymentGroups", () => {
  it("keeps the key of a group that splits", () => {
    expect(groups(range(1, 22), [known("people", range(1, 20))])).toEqual([
      `people: ${range(1, 20).join(" ")}`,
      "people-2: 21 22",
    ]);
  });

  it("keeps the keys of groups that would be one now", () => {
    expect(groups([1, 12], [known("people", [1, 2]), known("people-2", [11, 12])])).toEqual([
      "people: 1",
      "people-2: 12",
    ]);
  });

  it("lets new controls join a group with room", () => {
    expect(groups([1, 2, 3], [known("people", [1, 2])])).toEqual(["people: 1 2 3"]);
  });

  it.each(["retyped", "done"] as const)("lets nothing join a group that is %s", (standing) => {
    expect(groups([1, 3], [known("people", [1, 2], standing)])).toEqual(
      standing === "done" ? ["people-2: 1 3"] : ["people: 1", "people-2: 3"],
    );
  });

  it("leaves out a group of which nothing is open", () => {
    expect(groups([], [known("people", [1, 2])])).toEqual([]);
  });
});

describe("a group as it was generated", () => {
  const task = (own: Record<string, string> = {}) =>
    roadmapTaskFromRow(
      new Map(
        Object.entries({
          ...{ Task: "27001-deploy-people-2", Standard: "ISO 27001" },
          What: "Implement 2 controls of ISO 27001: People",
          ...{ Concerns: "A.6.1, A.6.2", Planned: "2026-12-01 to 2026-12-31" },
          ...own,
        }),
      ),
    );

  it.each<[string, Record<string, string>, boolean]>([
    ["is known by its text and list", {}, true],
    [
      "of one control, too",
      { What: "Implement 1 control of ISO 27001: People", Concerns: "A.6.1" },
      true,
    ],
    ["is another once its text is retyped", { What: "Train everybody" }, false],
    ["is another once its list is retyped", { Concerns: "A.6.1" }, false],
    ["is of its theme", { What: "Implement 2 controls of ISO 27001: Physical" }, false],
    ["is none of the user's own", { Planned: "" }, false],
    ["is none of another task", { Task: "R-01" }, false],
  ])("%s", (_name, own, expected) => {
    expect(isGeneratedGroup(task(own))).toBe(expected);
  });
});
