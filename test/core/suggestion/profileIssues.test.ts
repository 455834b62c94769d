import type { Standard } from "../../../src/core/catalog";
import { profileIssues, withoutRepeats } from "../../../src/core/suggestion";
import {
  PROFILE_QUESTIONS,
  profileOf,
  settingsFromRows,
  type CellValue,
} from "../../../src/core/workbook";
import { statement, type Cells } from "../soa/statements";
import type { Answers } from "./profiles";

type Typed = Readonly<Record<string, CellValue>>;

/** Issues as "id about: message", for answers and settings that both standards have. */
function found(
  standard: Standard,
  answers: Answers,
  more: { readonly settings?: Typed; readonly rows?: readonly Cells[] } = {},
): readonly string[] {
  const cells: Typed = {
    ...Object.fromEntries(
      PROFILE_QUESTIONS.map(({ id, setting }) => [setting, answers[id]] as const),
    ),
    ...more.settings,
  };
  const settings = settingsFromRows(
    Object.entries(cells).map(
      ([name, value]) =>
        new Map([
          ["Setting", name],
          ["ISO 27001", value],
          ["ISO 42001", value],
        ]),
    ),
  );
  const profile = profileOf(settings, standard);
  const statements = (more.rows ?? []).map((row) => statement(row, standard));
  return profileIssues({ standard, settings, profile, statements }).map(
    ({ id, control, column }) => `${id} ${control ?? column}`,
  );
}

describe("answers that cannot all be true", () => {
  it.each<[Answers, string]>([
    [{ premises: "None", "remote-work": "No" }, "remote work"],
    [{ premises: "None", "server-room": "A data centre" }, "server room"],
    [{ "software-by-others": "Yes", "outside-firms": "No" }, "outside firms"],
    [
      { software: "No", "software-by-others": "No", "ai-building": "We train or tune models" },
      "AI building",
    ],
    [
      {
        "software-by-others": "No",
        "ai-building": "No",
        "ai-for-others": "Yes",
        "ai-from-others": "No",
      },
      "AI from others",
    ],
    [{ "ai-building": "On ready-made models", "ai-from-others": "No" }, "AI from others"],
    [
      {
        "ai-building": "No",
        "ai-for-others": "No",
        "ai-from-others": "No",
        "ai-high-stakes": "Yes",
      },
      "AI high stakes",
    ],
  ])("%j are reported at %s", (answers, topic) => {
    expect(found("27001", answers)).toEqual([`PRF002 Profile: ${topic}`]);
    for (const question of Object.keys(answers)) {
      const { [question as keyof Answers]: _gone, ...fewer } = answers;
      expect(found("27001", fewer)).toEqual([]);
    }
  });

  it("are reported once for both standards", () => {
    const issue = {
      id: "PRF002",
      severity: "warning",
      control: undefined,
      column: "Profile: cloud",
      message: "One.",
      clause: "practice",
      fixes: [],
    } as const;
    const issues = [
      { ...issue, standard: "27001" },
      { ...issue, standard: "42001" },
      { ...issue, standard: "42001", message: "Two." },
    ] as const;
    expect(withoutRepeats(issues).map(({ message }) => message)).toEqual(["One.", "Two."]);
  });
});

describe("an answer that its question does not offer", () => {
  it("is reported and counts as blank", () => {
    expect(found("27001", { cloud: "a bit", premises: "none" })).toEqual(["PRF001 Profile: cloud"]);
  });
});

describe("answers that another setting contradicts", () => {
  const noAi = { "ai-building": "No", "ai-for-others": "No", "ai-from-others": "No" } as const;
  it.each<[Standard, Answers, Typed, readonly string[]]>([
    [
      "27001",
      { certificates: "Nothing" },
      { "Certificate status": "Certified" },
      ["PRF003 Profile: certificates"],
    ],
    ["27001", { certificates: "Nothing" }, { "Certificate status": "In preparation" }, []],
    [
      "27001",
      { certificates: "ISO 27001" },
      { "Certificate status": "In preparation" },
      ["PRF003 Profile: certificates"],
    ],
    ["27001", { certificates: "ISO 27001" }, { "Certificate status": "Certified" }, []],
    ["27001", noAi, {}, []],
    ["42001", noAi, {}, ["PRF003 Profile: AI from others"]],
    [
      "42001",
      { "ai-building": "No", "ai-for-others": "No", "ai-from-others": "Yes" },
      { "AI roles": "customer; producer" },
      ["PRF003 Profile: AI for others"],
    ],
    [
      "42001",
      { "ai-for-others": "Yes" },
      { "AI roles": "customer" },
      ["PRF003 Profile: AI for others"],
    ],
    ["42001", { "ai-for-others": "Yes" }, { "AI roles": "provider; customer" }, []],
    ["42001", { "ai-for-others": "Yes" }, { "AI roles": "" }, []],
  ])("%s %j, %j", (standard, answers, settings, expected) => {
    expect(found(standard, answers, { settings })).toEqual(expected);
  });
});

describe("answers and what was typed in the statement", () => {
  it.each<[Standard, Answers, Cells, readonly string[]]>([
    [
      "27001",
      { cloud: "Ready-made applications" },
      { Control: "A.5.23", Applicable: "No" },
      ["PRF004 A.5.23"],
    ],
    ["27001", { cloud: "None" }, { Control: "A.5.23", Applicable: "No" }, []],
    ["27001", { cloud: "None" }, { Control: "A.5.23", Applicable: "Yes" }, ["PRF005 A.5.23"]],
    ["27001", { cloud: "None" }, { Control: "A.5.23" }, []],
    ["27001", {}, { Control: "A.5.23", Applicable: "No" }, []],
    // Needed for no certain reason: a person may know better.
    ["27001", { people: "2 to 9" }, { Control: "A.5.6", Applicable: "No" }, []],
    [
      "27001",
      { software: "No", "software-by-others": "Yes" },
      { Control: "A.8.25", Applicable: "No" },
      ["PRF004 A.8.25"],
    ],
    [
      "42001",
      { "ai-for-others": "Yes" },
      { Control: "A.10.4", Applicable: "No" },
      ["PRF004 A.10.4"],
    ],
  ])("%s %j, %j", (standard, answers, row, expected) => {
    expect(found(standard, answers, { rows: [row] })).toEqual(expected);
  });

  it("are told with the answer behind them", () => {
    const settings = settingsFromRows([
      new Map([
        ["Setting", "Profile: remote work"],
        ["ISO 27001", "Nearly always"],
      ]),
    ]);
    const [issue] = profileIssues({
      standard: "27001",
      settings,
      profile: profileOf(settings, "27001"),
      statements: [statement({ Control: "A.6.7", Applicable: "No" })],
    });
    expect(issue?.message).toBe(
      'It is left out, but the profile needs it: remote work is "Nearly always".',
    );
  });
});
