import { controlsOf, type Standard } from "../../../src/core/catalog";
import { SUGGESTION_RULES } from "../../../src/core/suggestion";
import { PROFILE_QUESTIONS, type QuestionId } from "../../../src/core/workbook";
import { profile, proposal, TYPICAL, type Answers } from "./profiles";

/** Controls that every company needs, by the question whose answer is cited, whatever it is. */
const ALWAYS: readonly (readonly [Standard, QuestionId, string])[] = [
  [
    "27001",
    "people",
    "A.5.1 A.5.2 A.5.3 A.5.4 A.5.6 A.5.16 A.5.18 A.5.24 A.5.25 A.5.26 A.5.27 A.5.28 A.5.33 A.5.37 A.6.1 A.6.2 A.6.3 A.6.4 A.6.5 A.6.6 A.6.8",
  ],
  [
    "27001",
    "cloud",
    "A.5.7 A.5.9 A.5.17 A.5.21 A.8.2 A.8.5 A.8.8 A.8.9 A.8.15 A.8.16 A.8.17 A.8.18",
  ],
  ["27001", "software", "A.5.8 A.5.32 A.8.26 A.8.27 A.8.29 A.8.32 A.8.33"],
  ["27001", "private-devices", "A.5.10 A.5.11 A.7.10 A.7.14 A.8.1 A.8.7 A.8.19"],
  [
    "27001",
    "personal-data",
    "A.5.5 A.5.12 A.5.14 A.5.15 A.5.31 A.5.34 A.8.3 A.8.10 A.8.11 A.8.12 A.8.24",
  ],
  ["27001", "paper-and-media", "A.5.13"],
  ["27001", "outside-firms", "A.5.19 A.5.20 A.5.22 A.8.21"],
  ["27001", "downtime", "A.5.29 A.5.30 A.8.6 A.8.13 A.8.14"],
  ["27001", "certificates", "A.5.35 A.5.36 A.8.34"],
  ["27001", "premises", "A.7.5 A.7.8"],
  ["27001", "remote-work", "A.7.7 A.7.9 A.8.23"],
  ["27001", "server-room", "A.7.11 A.7.13 A.8.20 A.8.22"],
  ["42001", "people", "A.3.2 A.3.3 A.4.6"],
  ["42001", "certificates", "A.2.3"],
  ["42001", "cloud", "A.4.5"],
  ["42001", "ai-from-others", "A.2.2 A.2.4 A.4.4 A.9.2 A.9.3 A.9.4 A.10.2 A.10.3"],
  ["42001", "ai-building", "A.4.2 A.4.3 A.6.2.2 A.6.2.4 A.7.4"],
  ["42001", "ai-high-stakes", "A.5.2 A.5.3 A.5.4 A.6.2.8"],
  ["42001", "ai-for-others", "A.5.5 A.6.2.5 A.6.2.6 A.8.2 A.8.3 A.8.4 A.8.5"],
];

/** Controls that some companies need: by which answers alone, and whether these leave no doubt. */
const SOMETIMES: readonly (readonly [Standard, string, readonly Answers[], "firm" | "soft"])[] = [
  [
    "27001",
    "A.5.23",
    [{ cloud: "Ready-made applications" }, { cloud: "Platforms or servers too" }],
    "firm",
  ],
  [
    "27001",
    "A.6.7",
    [{ "remote-work": "Some of the time" }, { "remote-work": "Nearly always" }],
    "firm",
  ],
  [
    "27001",
    "A.7.1 A.7.2",
    [{ premises: "Offices of our own" }, { "server-room": "A server room" }],
    "firm",
  ],
  [
    "27001",
    "A.7.3 A.7.4",
    [{ premises: "Shared or serviced office" }, { "server-room": "A network cabinet" }],
    "soft",
  ],
  [
    "27001",
    "A.7.6",
    [{ "server-room": "A server room" }, { "server-room": "A data centre" }],
    "firm",
  ],
  [
    "27001",
    "A.7.6",
    [{ "server-room": "A network cabinet" }, { "paper-and-media": "Yes" }],
    "soft",
  ],
  [
    "27001",
    "A.7.12",
    [{ "server-room": "A network cabinet" }, { "server-room": "A data centre" }],
    "firm",
  ],
  ["27001", "A.7.12", [{ premises: "Offices and other sites" }], "soft"],
  [
    "27001",
    "A.8.4 A.8.25 A.8.28 A.8.31",
    [{ software: "Yes" }, { "software-by-others": "Yes" }],
    "firm",
  ],
  ["27001", "A.8.4 A.8.25 A.8.28 A.8.31", [{ software: "Scripts and settings only" }], "soft"],
  ["27001", "A.8.30", [{ "software-by-others": "Yes" }], "firm"],
  [
    "27001",
    "A.5.19 A.5.20",
    [{ "outside-firms": "Some do" }, { "outside-firms": "They run our IT" }],
    "firm",
  ],
  ["27001", "A.5.19 A.5.20", [{ "outside-firms": "No" }], "soft"],
  ["27001", "A.5.34", [{ "personal-data": "Our staff only" }], "firm"],
  [
    "42001",
    "A.6.1.2 A.6.1.3 A.6.2.3 A.7.2",
    [{ "ai-building": "On ready-made models" }, { "ai-building": "We train or tune models" }],
    "firm",
  ],
  [
    "42001",
    "A.6.1.2 A.6.1.3 A.6.2.3 A.7.2",
    [{ "ai-for-others": "Yes" }, { "software-by-others": "Yes" }],
    "soft",
  ],
  [
    "42001",
    "A.7.3 A.7.5 A.7.6",
    [
      { "ai-building": "On ready-made models" },
      { "ai-for-others": "Yes" },
      { "software-by-others": "Yes" },
    ],
    "soft",
  ],
  ["42001", "A.6.2.7", [{ "ai-for-others": "Yes" }], "firm"],
  [
    "42001",
    "A.6.2.7",
    [{ "ai-building": "We train or tune models" }, { "software-by-others": "Yes" }],
    "soft",
  ],
  ["42001", "A.10.3", [{ "ai-from-others": "Yes" }], "firm"],
  ["42001", "A.10.3", [{ "ai-from-others": "No" }], "soft"],
  ["42001", "A.10.4", [{ "ai-for-others": "Yes" }], "firm"],
];

/** Whom the controls are proposed to. */
const OWNERS: readonly (readonly [Standard, string, string])[] = [
  ["27001", "Managing director", "A.5.1 A.5.2 A.5.4 A.5.35"],
  [
    "27001",
    "Information security manager",
    "A.5.3 A.5.6 A.5.7 A.5.10 A.5.12 A.5.13 A.5.14 A.5.15 A.5.22 A.5.24 A.5.25 A.5.26 A.5.27 A.5.28 A.5.29 A.5.36 A.6.3 A.6.8 A.7.7 A.8.34",
  ],
  [
    "27001",
    "IT manager",
    "A.5.9 A.5.16 A.5.17 A.5.18 A.5.21 A.5.23 A.5.30 A.5.37 A.6.7 A.7.8 A.7.9 A.7.10 A.7.11 A.7.13 A.7.14 A.8.1 A.8.2 A.8.3 A.8.5 A.8.6 A.8.7 A.8.8 A.8.9 A.8.10 A.8.11 A.8.12 A.8.13 A.8.14 A.8.15 A.8.16 A.8.17 A.8.18 A.8.19 A.8.20 A.8.21 A.8.22 A.8.23 A.8.24 A.8.32",
  ],
  [
    "27001",
    "Development lead",
    "A.5.8 A.8.4 A.8.25 A.8.26 A.8.27 A.8.28 A.8.29 A.8.30 A.8.31 A.8.33",
  ],
  ["27001", "People manager", "A.5.11 A.6.1 A.6.2 A.6.4 A.6.5"],
  ["27001", "Office manager", "A.7.1 A.7.2 A.7.3 A.7.4 A.7.5 A.7.6 A.7.12"],
  [
    "27001",
    "Contracts and privacy manager",
    "A.5.5 A.5.19 A.5.20 A.5.31 A.5.32 A.5.33 A.5.34 A.6.6",
  ],
  ["42001", "Managing director", "A.2.2 A.2.4 A.3.2"],
  ["42001", "People manager", "A.3.3 A.4.6"],
  ["42001", "IT manager", "A.4.5"],
  ["42001", "Contracts and privacy manager", "A.8.5 A.10.2 A.10.3 A.10.4"],
  [
    "42001",
    "AI lead",
    "A.2.3 A.4.2 A.4.3 A.4.4 A.5.2 A.5.3 A.5.4 A.5.5 A.6.1.2 A.6.1.3 A.6.2.2 A.6.2.3 A.6.2.4 A.6.2.5 A.6.2.6 A.6.2.7 A.6.2.8 A.7.2 A.7.3 A.7.4 A.7.5 A.7.6 A.8.2 A.8.3 A.8.4 A.9.2 A.9.3 A.9.4",
  ],
];

const inclusions = SUGGESTION_RULES.filter(({ proposes }) => proposes.applicable === "Yes");

describe("controls that every company needs", () => {
  it.each(
    ALWAYS.flatMap(([standard, question, ids]) =>
      ids.split(" ").map((control) => [standard, control, question] as const),
    ),
  )("%s %s is in, whatever %s says", (standard, control, question) => {
    const { answers = [] } = PROFILE_QUESTIONS.find(({ id }) => id === question) ?? {};
    for (const answer of answers) {
      const found = proposal(standard, control, profile({ [question]: answer }));
      expect([found?.applicable, found?.because[0]?.cited]).toEqual([
        "Yes",
        [{ question, answer }],
      ]);
      expect(found?.drivers).toContain("Business");
    }
  });
});

describe("controls that some companies need", () => {
  it.each(
    SOMETIMES.flatMap(([standard, ids, answers, doubt]) =>
      ids
        .split(" ")
        .flatMap((control) =>
          answers.map((one) => [standard, control, doubt, JSON.stringify(one), one] as const),
        ),
    ),
  )("%s %s is in (%s) by %s", (standard, control, doubt, _text, answers) => {
    const found = proposal(standard, control, profile(answers));
    expect(found?.applicable).toBe("Yes");
    expect(found?.because[0]?.rule.isFirm).toBe(doubt === "firm");
    expect(found?.because[0]?.cited).toEqual(
      Object.entries(answers).map(([question, answer]) => ({ question, answer })),
    );
  });
});

describe("the rules that put controls in", () => {
  it("are all among those above, and those above are all", () => {
    const always = ALWAYS.flatMap(([standard, , ids]) =>
      ids.split(" ").map((control) => `${standard} ${control}`),
    );
    const sometimes = SOMETIMES.flatMap(([standard, ids, , doubt]) =>
      ids.split(" ").map((control) => `${standard} ${control}${doubt === "firm" ? ", firm" : ""}`),
    );
    const controls = (ids: readonly string[]) => new Set(ids.map((id) => id.replace(", firm", "")));
    expect(controls([...always, ...sometimes]).size).toBe(131);
    const known = new Set([...always, ...sometimes]);
    expect(inclusions.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("propose Legal beside Business just where a law binds everybody", () => {
    const legal = inclusions.filter(({ proposes }) => proposes.drivers?.includes("Legal"));
    expect(legal.map(({ controls }) => controls[0])).toEqual([
      "A.5.31",
      "A.5.32",
      "A.5.33",
      "A.5.34",
      "A.8.10",
    ]);
  });

  it.each(OWNERS)("of %s propose the %s for their controls", (standard, owner, ids) => {
    const owned = inclusions.filter(
      ({ standard: one, proposes }) => one === standard && proposes.owner === owner,
    );
    const found = new Set(owned.flatMap(({ controls }) => controls));
    expect(controlsOf(standard).flatMap(({ id }) => (found.has(id) ? [id] : []))).toEqual(
      ids.split(" "),
    );
  });

  it("say why in a sentence of their own", () => {
    const reasons = new Map<string, Set<string>>();
    for (const { reason, controls, standard } of inclusions) {
      expect(reason).toMatch(/^[A-Z].{30,160}[.]$/);
      const key = `${standard} ${String(controls[0])}`;
      reasons.set(reason, (reasons.get(reason) ?? new Set()).add(key));
    }
    expect([...reasons].filter(([, controls]) => controls.size > 1)).toEqual([]);
  });

  it("quote the answer in the justification", () => {
    expect(proposal("27001", "A.5.23", TYPICAL)?.justification).toBe(
      "Our information lies in services that others run, so choosing, using and leaving them needs rules. (Company profile - cloud: Platforms or servers too)",
    );
  });
});
