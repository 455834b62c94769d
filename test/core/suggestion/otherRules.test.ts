import type { Standard } from "../../../src/core/catalog";
import { SUGGESTION_RULES } from "../../../src/core/suggestion";
import { leftOut, profile, proposal, typicalBut, type Answers } from "./profiles";

type Case = readonly [id: string, standard: Standard, answers: Answers, ids: string];

/** What the answers alone leave out, and nothing else. */
const EXCLUSIONS: readonly Case[] = [
  [
    "no premises",
    "27001",
    { premises: "None", "server-room": "No" },
    "A.7.1 A.7.2 A.7.3 A.7.4 A.7.12",
  ],
  ["no secure area", "27001", { "server-room": "No", "paper-and-media": "No" }, "A.7.6"],
  ["no remote work", "27001", { "remote-work": "No" }, "A.6.7"],
  [
    "no software",
    "27001",
    { software: "No", "software-by-others": "No" },
    "A.8.4 A.8.25 A.8.28 A.8.30 A.8.31",
  ],
  ["no software by others", "27001", { "software-by-others": "No" }, "A.8.30"],
  ["no cloud", "27001", { cloud: "None" }, "A.5.23"],
  [
    "no AI development",
    "42001",
    { "software-by-others": "No", "ai-building": "No", "ai-for-others": "No" },
    "A.6.1.2 A.6.1.3 A.6.2.3 A.6.2.7 A.7.2 A.7.3 A.7.5 A.7.6 A.10.4",
  ],
  [
    "no data for AI",
    "42001",
    { "software-by-others": "No", "ai-building": "No", "ai-for-others": "No" },
    "A.6.1.2 A.6.1.3 A.6.2.3 A.6.2.7 A.7.2 A.7.3 A.7.5 A.7.6 A.10.4",
  ],
  ["no AI for others", "42001", { "ai-for-others": "No" }, "A.10.4"],
];

const excluding = SUGGESTION_RULES.filter(({ proposes }) => proposes.applicable === "No");

describe("the rules that leave controls out", () => {
  it.each(EXCLUSIONS)("%s (%s): %j leaves out %s", (id, standard, answers, ids) => {
    expect(leftOut(standard, profile(answers))).toEqual(ids.split(" "));
    const rule = excluding.find((one) => one.id === id);
    const found = proposal(standard, rule?.controls[0] ?? "", profile(answers));
    expect(found?.because.map(({ rule: one }) => one.id)).toEqual([id]);
    expect([found?.drivers, found?.owner, found?.target]).toEqual([[], undefined, undefined]);
  });

  it.each(EXCLUSIONS)("%s (%s) needs each of its answers", (id, standard, answers) => {
    const controls = excluding.find((one) => one.id === id)?.controls ?? [];
    for (const question of Object.keys(answers)) {
      const { [question as keyof Answers]: _gone, ...fewer } = answers;
      expect(controls.filter((one) => leftOut(standard, profile(fewer)).includes(one))).toEqual([]);
    }
  });

  it("are all among those above", () => {
    expect(excluding.map(({ id }) => id)).toEqual(EXCLUSIONS.map(([id]) => id));
  });
});

const HANDED_OUT = ["A.8.4", "A.8.25", "A.8.28", "A.8.30", "A.8.31"];

describe("work that is handed out", () => {
  it("leaves no control of development out", () => {
    const answers = typicalBut({ software: "No", "software-by-others": "Yes" });
    expect(leftOut("27001", answers).filter((id) => HANDED_OUT.includes(id))).toEqual([]);
  });

  it("leaves no control of AI out that is about building it", () => {
    const answers = typicalBut({
      "software-by-others": "Yes",
      "ai-building": "No",
      "ai-for-others": "No",
    });
    expect(leftOut("42001", answers)).toEqual(["A.10.4"]);
  });

  it("leaves nothing out when others run all of the IT", () => {
    const answers = typicalBut({ "outside-firms": "They run our IT" });
    expect(leftOut("27001", answers)).toEqual(["A.7.6", "A.8.30"]);
  });
});

/** Which drivers each rule adds to which controls. */
const DRIVERS: readonly (readonly [string, Standard, Answers, string, string])[] = [
  [
    "customers' contracts",
    "27001",
    { "customer-contracts": "Yes" },
    "Contract",
    "A.5.14 A.5.19 A.5.20 A.5.24 A.5.26 A.5.30 A.5.34 A.5.35 A.6.3 A.6.6 A.8.8 A.8.13 A.8.24 A.8.29",
  ],
  [
    "customers' contracts on AI",
    "42001",
    { "customer-contracts": "Yes", "ai-for-others": "Yes" },
    "Contract",
    "A.8.2 A.8.4 A.10.2 A.10.4",
  ],
  [
    "regulated customers",
    "27001",
    { regulation: "For our customers" },
    "Contract",
    "A.5.19 A.5.20 A.5.21 A.5.22 A.5.24 A.5.26 A.5.30 A.5.35",
  ],
  [
    "regulated sector",
    "27001",
    { regulation: "For us" },
    "Legal",
    "A.5.1 A.5.5 A.5.19 A.5.20 A.5.21 A.5.22 A.5.24 A.5.25 A.5.26 A.5.29 A.5.30 A.5.31 A.5.32 A.5.33 A.5.34 A.5.35 A.6.3 A.8.5 A.8.8 A.8.10 A.8.13 A.8.24",
  ],
  [
    "personal data of others",
    "27001",
    { "personal-data": "Sensitive data too" },
    "Legal",
    "A.5.14 A.5.15 A.5.24 A.5.26 A.5.31 A.5.32 A.5.33 A.5.34 A.6.6 A.8.3 A.8.10 A.8.11 A.8.12 A.8.24",
  ],
  [
    "personal data in AI",
    "42001",
    { "personal-data": "Customers or users too", "ai-for-others": "Yes" },
    "Legal",
    "A.5.4 A.7.2 A.7.3",
  ],
  [
    "card data",
    "27001",
    { "card-payments": "We handle card data" },
    "Contract",
    "A.8.2 A.8.5 A.8.8 A.8.15 A.8.16 A.8.20 A.8.22 A.8.24 A.8.28 A.8.29",
  ],
  [
    "payment service",
    "27001",
    { "card-payments": "Through a payment service" },
    "Contract",
    "A.5.19 A.5.22",
  ],
  [
    "AI with high stakes",
    "42001",
    { "ai-high-stakes": "Yes" },
    "Legal",
    "A.5.2 A.5.3 A.5.4 A.6.2.4 A.6.2.6 A.6.2.7 A.6.2.8 A.7.2 A.7.4 A.8.2 A.8.4 A.8.5 A.9.2 A.9.4",
  ],
];

/** Which targets each rule moves away from 3. */
const TARGETS: readonly (readonly [string, Standard, Answers, number, string])[] = [
  [
    "short downtime",
    "27001",
    { downtime: "A few hours" },
    4,
    "A.5.29 A.5.30 A.8.6 A.8.13 A.8.14 A.8.16",
  ],
  [
    "sensitive data",
    "27001",
    { "personal-data": "Sensitive data too" },
    4,
    "A.5.15 A.5.18 A.5.34 A.8.3 A.8.5 A.8.11 A.8.12 A.8.15 A.8.24",
  ],
  [
    "card data to protect",
    "27001",
    { "card-payments": "We handle card data" },
    4,
    "A.8.2 A.8.5 A.8.8 A.8.15 A.8.20 A.8.22 A.8.24",
  ],
  [
    "duties to report",
    "27001",
    { regulation: "For us" },
    4,
    "A.5.5 A.5.24 A.5.25 A.5.26 A.5.31 A.8.8",
  ],
  [
    "AI that may harm",
    "42001",
    { "ai-high-stakes": "Not sure" },
    4,
    "A.5.2 A.5.4 A.6.2.4 A.6.2.6 A.7.4 A.9.2",
  ],
  [
    "few people",
    "27001",
    { people: "2 to 9" },
    2,
    "A.5.3 A.5.6 A.5.13 A.5.36 A.5.37 A.8.6 A.8.17 A.8.18",
  ],
  [
    "scripts only",
    "27001",
    { software: "Scripts and settings only", "software-by-others": "No" },
    2,
    "A.8.4 A.8.25 A.8.28 A.8.29 A.8.31 A.8.33",
  ],
  [
    "shared building",
    "27001",
    { premises: "Shared or serviced office", "server-room": "No" },
    2,
    "A.7.1 A.7.4 A.7.5",
  ],
];

/** The plainest company: nothing in it adds a driver or moves a target. */
const PLAIN: Answers = {
  people: "10 to 49",
  premises: "Offices of our own",
  "remote-work": "Some of the time",
  "private-devices": "No",
  software: "Yes",
  "software-by-others": "No",
  cloud: "Ready-made applications",
  "server-room": "No",
  "outside-firms": "Some do",
  "personal-data": "Our staff only",
  "card-payments": "No",
  regulation: "No",
  "customer-contracts": "No",
  downtime: "Several days",
  "paper-and-media": "Yes",
  certificates: "Nothing",
  "ai-building": "On ready-made models",
  "ai-for-others": "No",
  "ai-from-others": "Yes",
  "ai-high-stakes": "No",
};

const inWith = (standard: Standard, answers: Answers) =>
  SUGGESTION_RULES.filter(
    (rule) => rule.standard === standard && rule.proposes.applicable === "Yes",
  )
    .flatMap(({ controls }) => controls)
    .filter((control, index, all) => all.indexOf(control) === index)
    .flatMap((control) => proposal(standard, control, profile({ ...PLAIN, ...answers })) ?? []);

describe("the rules that add to controls that are in", () => {
  it.each(DRIVERS)("%s (%s): %j adds %s to %s", (_id, standard, answers, driver, ids) => {
    const found = inWith(standard, answers).filter(({ drivers }) =>
      (drivers as readonly string[]).includes(driver),
    );
    expect(found.map(({ control }) => control)).toEqual(ids.split(" "));
  });

  it.each(TARGETS)("%s (%s): %j moves targets to %i for %s", (_id, standard, answers, to, ids) => {
    const found = inWith(standard, answers).filter(({ target }) => target !== undefined);
    expect(found.map(({ target }) => target)).toEqual(found.map(() => to));
    expect(found.map(({ control }) => control)).toEqual(ids.split(" "));
  });

  it.each(["27001", "42001"] as const)("one person owns every control of %s", (standard) => {
    const found = inWith(standard, { people: "1 person" });
    const owners = found.flatMap(({ applicable, owner }) => (applicable === "Yes" ? [owner] : []));
    expect(new Set(owners)).toEqual(new Set(["Managing director"]));
  });

  it("say why in the justification when they add a driver, with their answer", () => {
    const found = inWith("27001", { "customer-contracts": "Yes" });
    expect(found.find(({ control }) => control === "A.8.13")?.justification).toBe(
      "Deletion, ransom attacks and faults are survived by those who have copies and have tried to restore them. Customers ask for this in their contracts. (Company profile - customer contracts: Yes; downtime: Several days)",
    );
  });

  it("are all among those above", () => {
    const known = [...DRIVERS, ...TARGETS].map(([id]) => id);
    const adding = SUGGESTION_RULES.filter(({ proposes }) => proposes.applicable === undefined);
    expect(adding.map(({ id }) => id)).toEqual([
      ...known,
      "one person, 27001",
      "one person, 42001",
    ]);
  });
});
