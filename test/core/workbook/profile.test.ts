import {
  PROFILE_QUESTIONS,
  profileOf,
  settingsFromRows,
  type CellValue,
} from "../../../src/core/workbook";

const settings = (cells: Readonly<Record<string, readonly [CellValue, CellValue]>>) =>
  settingsFromRows(
    Object.entries(cells).map(
      ([name, [first, second]]) =>
        new Map<string, CellValue>([
          ["Setting", name],
          ["ISO 27001", first],
          ["ISO 42001", second],
        ]),
    ),
  );

describe("the questions of the company profile", () => {
  it("are 20, each with its own id and setting", () => {
    expect(PROFILE_QUESTIONS).toHaveLength(20);
    expect(new Set(PROFILE_QUESTIONS.map(({ id }) => id)).size).toBe(20);
    expect(new Set(PROFILE_QUESTIONS.map(({ setting }) => setting)).size).toBe(20);
  });

  it.each(PROFILE_QUESTIONS.map((one) => [one.id, one] as const))(
    "%s fits its cells: names and answers are short, and a list takes them",
    (_id, { setting, question, answers, typical, why }) => {
      expect(setting).toMatch(/^Profile: [\w ]{2,19}$/);
      answers.forEach((answer) => expect(answer).toMatch(/^[^,"]{2,36}$/));
      expect(answers.join(",").length).toBeLessThanOrEqual(255);
      expect(answers).toContain(typical);
      expect(question).toMatch(/^.{20,90}\?$/);
      expect(why).toMatch(/^.{20,110}\.$/);
    },
  );
});

describe("the company profile of a standard", () => {
  it("has the answer of its own column, else that of the other standard", () => {
    const found = settings({
      "Profile: cloud": ["None", "Ready-made applications"],
      "Profile: premises": ["None", undefined],
      "Profile: people": ["", "2 to 9"],
    });
    expect([...profileOf(found, "27001")]).toEqual([
      ["people", "2 to 9"],
      ["premises", "None"],
      ["cloud", "None"],
    ]);
    expect([...profileOf(found, "42001")]).toEqual([
      ["people", "2 to 9"],
      ["premises", "None"],
      ["cloud", "Ready-made applications"],
    ]);
  });

  it("takes answers in any case, and nothing else for an answer", () => {
    const found = settings({
      "Profile: software": ["yes", undefined],
      "Profile: cloud": ["a bit", { error: "#N/A" }],
    });
    expect([...profileOf(found, "27001")]).toEqual([["software", "Yes"]]);
  });

  it("is empty when nobody has answered", () => {
    expect(profileOf(settings({}), "42001").size).toBe(0);
  });
});
