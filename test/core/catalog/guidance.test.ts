import {
  controlsOf,
  leafClausesOf,
  loadGuidance,
  STANDARDS,
  type Guidance,
} from "../../../src/core/catalog";
import { GUIDANCE_RULES } from "./guidanceRules";

type RuleName = keyof typeof GUIDANCE_RULES;
const RULES = Object.keys(GUIDANCE_RULES) as RuleName[];

describe("the guide", () => {
  it("has an entry for each control and each leaf clause, in catalog order", async () => {
    const keys = (await loadGuidance()).map(({ standard, id }) => `${standard} ${id}`);
    const controls = STANDARDS.flatMap((standard) => controlsOf(standard));
    const clauses = STANDARDS.flatMap((standard) => leafClausesOf(standard));
    expect(keys).toHaveLength(193);
    expect(keys).toEqual([...controls, ...clauses].map(({ standard, id }) => `${standard} ${id}`));
  });

  it.each(RULES)("keeps the rule: %s", async (rule) => {
    expect(GUIDANCE_RULES[rule](await loadGuidance())).toEqual([]);
  });

  it("has the same fields in every entry", async () => {
    const fields =
      "standard,id,asks,small,large,evidence,questions,mistake,levels.1,levels.3,levels.5,related";
    for (const entry of await loadGuidance()) {
      const keys = Object.keys(entry).flatMap((key) =>
        key === "levels" ? Object.keys(entry.levels).map((level) => `levels.${level}`) : [key],
      );
      expect([entry.id, keys.join(",")]).toEqual([entry.id, fields]);
    }
  });
});

/** So many different words that no five in a row come twice. */
const words = (count: number, stem: string) =>
  Array.from(
    { length: count },
    (_, index) =>
      `${stem}${"abcdefghij"[index % 10] ?? ""}${"klmnopqrst"[Math.floor(index / 10)] ?? ""}`,
  ).join(" ");

/** An entry that keeps every rule: 160 words and a number. */
const sound = (stem: string, changes: Partial<Guidance> = {}): Guidance => ({
  standard: "27001",
  id: "A.5.1",
  asks: `${words(20, `${stem}a`)}. ${words(20, `${stem}b`)}.`,
  small: `Every 3 months ${words(20, `${stem}c`)}.`,
  large: words(20, `${stem}d`),
  evidence: ["e", "f", "g"].map((letter) => words(5, stem + letter)),
  questions: ["h", "i", "j"].map((letter) => `${words(5, stem + letter)}?`),
  mistake: words(20, `${stem}k`),
  levels: {
    "1": words(10, `${stem}l`),
    "3": words(10, `${stem}m`),
    "5": words(10, `${stem}n`),
  },
  related: [{ standard: "27001", id: "A.5.2" }],
  ...changes,
});

/** Clause 5.2 of both standards, in which 42001 repeats the evidence and these texts of 27001. */
const twins = (
  repeated: Partial<Pick<Guidance, "large" | "mistake">>,
  levels: Partial<Guidance["levels"]>,
): readonly Guidance[] => {
  const theirs = sound("p", { id: "5.2" });
  const own = sound("q", { standard: "42001", id: "5.2", evidence: theirs.evidence, ...repeated });
  return [theirs, { ...own, levels: { ...own.levels, ...levels } }];
};
const THEIRS = sound("p");

const six = (changes: (index: number) => Partial<Guidance>) =>
  ["u", "v", "w", "x", "y", "z"].map((stem, index) =>
    sound(stem, { id: `A.5.${String(index + 3)}`, ...changes(index) }),
  );

describe("the rules of the guide", () => {
  it.each(RULES)("find nothing in sound entries: %s", (rule) => {
    expect(GUIDANCE_RULES[rule]([sound("p"), sound("q", { id: "A.5.3" })])).toEqual([]);
  });

  it.each(RULES.filter((rule) => rule.includes("27001's")))("leave evidence out: %s", (rule) => {
    expect(GUIDANCE_RULES[rule](twins({}, {}))).toEqual([]);
  });

  it.each<[RuleName, readonly Guidance[], string]>([
    ["each entry once", [sound("p"), sound("q")], "27001 A.5.1: twice"],
    [
      "150 to 350 words",
      [sound("p", { large: words(200, "o") + words(60, "t") })],
      "27001 A.5.1: 402 words",
    ],
    ["150 to 350 words", [sound("p", { large: "", mistake: "" })], "27001 A.5.1: 123 words"],
    ["no empty text", [sound("p", { mistake: " " })], "27001 A.5.1: an empty text"],
    [
      "two to four sentences of what it asks",
      [sound("p", { asks: "One." })],
      "27001 A.5.1: 1 sentences",
    ],
    [
      "two to four sentences of what it asks",
      [sound("p", { asks: "A. B. C. D. E." })],
      "27001 A.5.1: 5 sentences",
    ],
    [
      "three to six pieces of evidence",
      [sound("p", { evidence: ["a", "b"] })],
      "27001 A.5.1: 2 pieces of evidence",
    ],
    [
      "three questions",
      [sound("p", { questions: ["a?", "b?", "c"] })],
      "27001 A.5.1: not three questions",
    ],
    ["a number or a frequency", [sound("p", { small: words(20, "s") })], "27001 A.5.1: no number"],
    [
      "no filler",
      [sound("p", { mistake: "A Robust, holistic view." })],
      "27001 A.5.1: says robust, holistic",
    ],
    [
      "related entries exist",
      [
        sound("p", {
          related: [
            { standard: "42001", id: "A.5.9" },
            { standard: "27001", id: "A.5.1" },
          ],
        }),
      ],
      "27001 A.5.1: related to 42001 A.5.9, 27001 A.5.1",
    ],
    [
      "controls that are named exist",
      [sound("p", { mistake: "See A.8.35 and A.8.34." })],
      "27001 A.5.1: names A.8.35",
    ],
    [
      "no sentence twice",
      [sound("p", { large: "Look here. Look here." })],
      '27001 A.5.1: "Look here." as in 27001 A.5.1',
    ],
    [
      "no opening on more than five entries",
      six(() => ({ mistake: "A plan that nobody reads." })),
      "mistake: a plan that nobody: 27001 A.5.3, 27001 A.5.4, 27001 A.5.5, 27001 A.5.6, 27001 A.5.7, 27001 A.5.8",
    ],
    [
      "little in common with any other entry",
      [sound("p"), sound("p", { id: "A.5.2", large: "Other." })],
      "27001 A.5.1 and 27001 A.5.2: 100 % in common",
    ],
    [
      // 52 of 147: large, mistake, a level, "every" and "months".
      "at most a third of a 42001 clause's words from 27001's",
      twins({ large: THEIRS.large, mistake: THEIRS.mistake }, { "1": THEIRS.levels["1"] }),
      "42001 5.2: 35 % of its words from 27001",
    ],
    [
      // 9 of 128: the eight of a level and "every 3 months".
      "at most 2 % of a 42001 clause's three-word runs from 27001's",
      twins({}, { "5": THEIRS.levels["5"] }),
      "42001 5.2: 7 % of its runs of three words from 27001",
    ],
  ])("find a planted fault: %s", (rule, entries, finding) => {
    expect(GUIDANCE_RULES[rule](entries)).toEqual([finding]);
  });
});
