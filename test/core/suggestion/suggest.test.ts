import fc from "fast-check";
import { controlsOf, findControl, STANDARDS, type Standard } from "../../../src/core/catalog";
import { issuesOf } from "../../../src/core/soa";
import { suggest, type Suggestion } from "../../../src/core/suggestion";
import { APPLICABILITIES, groupHeading, PROFILE_QUESTIONS } from "../../../src/core/workbook";
import { input } from "../soa/statements";
import { leftOut, profile, profiles, proposal, TYPICAL, typicalBut } from "./profiles";

/** Ids of what the checks of the statement say of rows filled as proposed. */
const checkedIds = (standard: Standard, suggestions: readonly Suggestion[]) => {
  const rows = suggestions.map(({ control, applicable, justification, drivers, owner }) => {
    const { title = "", theme, objective } = findControl(standard, control) ?? {};
    return {
      Control: control,
      Title: title,
      [groupHeading(standard)]: theme ?? objective,
      Applicable: applicable,
      Justification: justification,
      Owner: owner,
      ...Object.fromEntries(drivers.map((driver) => [driver, "x"])),
    };
  });
  return new Set(issuesOf(input(rows, { standard })).map(({ id }) => id));
};

/** The list of SOA022 as rules.md has it. */
const HARDLY_EVER: Readonly<Record<Standard, readonly string[]>> = {
  "27001": "A.5.1 A.5.2 A.5.9 A.5.15 A.5.24 A.5.25 A.5.26 A.5.31 A.6.3 A.8.7 A.8.8 A.8.13".split(
    " ",
  ),
  "42001": "A.2.2 A.3.2 A.5.2 A.5.3 A.5.4".split(" "),
};

describe("suggest", () => {
  it("proposes all 93 and 38 controls in the order of the catalog once all is answered", () => {
    for (const standard of STANDARDS) {
      const { suggestions, waiting } = suggest(standard, TYPICAL, 3);
      expect(suggestions.map(({ control }) => control)).toEqual(
        controlsOf(standard).map(({ id }) => id),
      );
      expect(waiting).toEqual([]);
    }
  });

  it("leaves two controls out for a typical small software company", () => {
    expect([leftOut("27001", TYPICAL), leftOut("42001", TYPICAL)]).toEqual([
      ["A.7.6", "A.8.30"],
      [],
    ]);
  });

  it("proposes nothing before anything is answered, and names the questions", () => {
    const { suggestions, waiting } = suggest("27001", profile({}), 3);
    expect([suggestions, waiting.length]).toEqual([[], 93]);
    expect(waiting.find(({ control }) => control === "A.7.6")?.questions).toEqual([
      "server-room",
      "paper-and-media",
    ]);
  });

  it("waits for the answer that would settle a control", () => {
    const { waiting } = suggest("27001", profile({ premises: "None", people: "2 to 9" }), 3);
    expect(waiting.find(({ control }) => control === "A.7.1")?.questions).toEqual(["server-room"]);
  });

  it.each([
    [3, 4],
    [5, undefined],
    [1, 2],
  ])("moves a default target of %p up to %p", (before, after) => {
    const answers = typicalBut({ downtime: "Minutes" });
    const found = suggest("27001", answers, before).suggestions;
    expect(found.find(({ control }) => control === "A.8.14")?.target).toBe(after);
  });

  it("lets a step up count more than a step down", () => {
    const answers = typicalBut({ people: "2 to 9", downtime: "Minutes" });
    expect(proposal("27001", "A.8.6", answers)?.target).toBe(4);
  });

  it("lets the statement's own checks find nothing but what is still to do", () => {
    const allowed = ["SOA005", "SOA015"];
    for (const standard of STANDARDS) {
      const { suggestions } = suggest(standard, TYPICAL, 3);
      const found = checkedIds(standard, suggestions);
      expect([...found].filter((id) => !allowed.includes(id) && !id.startsWith("CLS"))).toEqual([]);
    }
  });
});

describe("for any profile", () => {
  it("no control is left out that hardly ever may, and every proposal cites a given answer", () => {
    fc.assert(
      fc.property(profiles(), fc.integer({ min: 1, max: 5 }), (answers, target) => {
        const offending = STANDARDS.flatMap((standard) =>
          suggest(standard, answers, target).suggestions.filter((one) => {
            const cited = one.because.flatMap((applied) => applied.cited);
            const isGiven = cited.every(({ question, answer }) => answers.get(question) === answer);
            const isQuoted = one.justification.includes(`: ${cited[0]?.answer ?? "nothing cited"}`);
            const isLost = one.applicable === "No" && HARDLY_EVER[standard].includes(one.control);
            return !isGiven || !isQuoted || isLost || !APPLICABILITIES.includes(one.applicable);
          }),
        );
        expect(offending).toEqual([]);
      }),
    );
  });

  it("a control is proposed or waits for questions without an answer, never both", () => {
    fc.assert(
      fc.property(profiles(), (answers) => {
        for (const standard of STANDARDS) {
          const { suggestions, waiting } = suggest(standard, answers, 3);
          const ids = [...suggestions, ...waiting].map(({ control }) => control);
          expect(new Set(ids).size).toBe(controlsOf(standard).length);
          const offending = waiting.filter(
            ({ questions }) => questions.length === 0 || questions.some((one) => answers.has(one)),
          );
          expect(offending).toEqual([]);
        }
      }),
    );
  });

  it("full answers propose every control, and no control is both needed and left out", () => {
    fc.assert(
      fc.property(profiles(true), (answers) => {
        for (const standard of STANDARDS) {
          const { suggestions, waiting } = suggest(standard, answers, 3);
          expect([suggestions.length, waiting.length]).toEqual([controlsOf(standard).length, 0]);
        }
      }),
    );
  });

  it("checks find no weak text, no exclusion for work handed out, and no usual number passed", () => {
    fc.assert(
      fc.property(profiles(true), (answers) => {
        for (const standard of STANDARDS) {
          const found = checkedIds(standard, suggest(standard, answers, 3).suggestions);
          const unwanted = ["SOA002", "SOA003", "SOA006", "SOA019", "SOA021", "SOA022"];
          expect(unwanted.filter((id) => found.has(id))).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("development by others leaves nothing out that is about development", () => {
    const about = "A.8.4 A.8.25 A.8.28 A.8.30 A.8.31".split(" ");
    const aboutAi = "A.6.1.2 A.6.1.3 A.6.2.3 A.6.2.7 A.7.2 A.7.3 A.7.5 A.7.6".split(" ");
    fc.assert(
      fc.property(profiles(), (answers) => {
        const handedOut = new Map([...answers, ["software-by-others", "Yes"] as const]);
        expect(leftOut("27001", handedOut).filter((id) => about.includes(id))).toEqual([]);
        expect(leftOut("42001", handedOut).filter((id) => aboutAi.includes(id))).toEqual([]);
      }),
    );
  });
});

it("uses every question: each is cited by some proposal", () => {
  const answers = typicalBut({ "card-payments": "We handle card data", regulation: "For us" });
  const suggestions = STANDARDS.flatMap((standard) => suggest(standard, answers, 3).suggestions);
  const cited = new Set(
    suggestions.flatMap(({ because }) =>
      because.flatMap((one) => one.cited.map(({ question }) => question)),
    ),
  );
  expect(PROFILE_QUESTIONS.filter(({ id }) => !cited.has(id))).toEqual([]);
});
