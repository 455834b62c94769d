import { controlsOf } from "../../../src/core/catalog";
import { askedBy, GRID_RULES } from "../../../src/core/inventory/grid/gridRules";
import { AI_ROLES, aiSystemFromRow, type AiRole, type CellValue } from "../../../src/core/workbook";

const system = (cells: Readonly<Record<string, CellValue>>) =>
  aiSystemFromRow(new Map(Object.entries({ "AI system": "AI-1", ...cells })));

const FULL = system({ Outcome: "Full", Supplier: "Models Ltd" });
const NOT_NEEDED = system({ Outcome: "Not needed" });

/** Letters: Provider, pRoducer, Customer, pArtner; lower case where the condition does not hold. */
const WANTED: Readonly<Record<string, string>> = {
  "A.2.2": "PRCA",
  "A.2.3": "PRCA",
  "A.2.4": "PRCA",
  "A.3.2": "PRCA",
  "A.3.3": "PRCA",
  "A.4.2": "PRCA",
  "A.4.3": "PRCA",
  "A.4.4": "PRCA",
  "A.4.5": "PR",
  "A.4.6": "PRCA",
  "A.5.2": "PRCA",
  "A.5.3": "PRCA",
  "A.5.4": "PRCA",
  "A.5.5": "PRCA",
  "A.6.1.2": "RA",
  "A.6.1.3": "RA",
  "A.6.2.2": "PRCA",
  "A.6.2.3": "RA",
  "A.6.2.4": "PRCA",
  "A.6.2.5": "PRC",
  "A.6.2.6": "PRC",
  "A.6.2.7": "PRA",
  "A.6.2.8": "PRC",
  "A.7.2": "RA",
  "A.7.3": "RA",
  "A.7.4": "RA",
  "A.7.5": "RA",
  "A.7.6": "RA",
  "A.8.2": "PR",
  "A.8.3": "PC",
  "A.8.4": "P",
  "A.8.5": "PC",
  "A.9.2": "C",
  "A.9.3": "C",
  "A.9.4": "C",
  "A.10.2": "PRCA",
  "A.10.3": "PRCA",
  "A.10.4": "P",
};

const LETTERS: Readonly<Record<AiRole, string>> = {
  provider: "P",
  producer: "R",
  customer: "C",
  partner: "A",
  subject: "S",
};

const askedOf = (of: typeof FULL, control: string) =>
  AI_ROLES.filter((role) => askedBy(of, [role], control).applies === true)
    .map((role) => LETTERS[role])
    .join("");

describe("what a system asks for by our role", () => {
  it("is said for each of the 38 controls", () => {
    const ids = controlsOf("42001").map(({ id }) => id);
    expect(Object.keys(WANTED)).toEqual(ids);
    expect(Object.fromEntries(ids.map((id) => [id, askedOf(FULL, id)]))).toEqual(WANTED);
  });

  it.each([
    ["A.5.5", ""],
    ["A.6.2.8", "PR"],
    ["A.8.3", "P"],
    ["A.8.5", "P"],
    ["A.10.3", "C"],
    ["A.5.4", "PRCA"],
  ])("of %s is less where no assessment is needed and no supplier named", (control, letters) => {
    expect(askedOf(NOT_NEEDED, control)).toBe(letters);
  });

  it("is what a full assessment would ask for while nobody has screened it", () => {
    expect(askedOf(system({}), "A.8.3")).toBe("PC");
    expect(askedOf(system({ Outcome: "Light" }), "A.8.3")).toBe("P");
    expect(askedOf(system({ Outcome: "Light" }), "A.5.5")).toBe("PRCA");
  });

  it("is unknown while our role is", () => {
    expect(askedBy(FULL, [], "A.2.2")).toEqual({
      applies: undefined,
      reason: "Our role in the system is not known yet.",
    });
  });

  it("says why, each reason once, and why not", () => {
    expect(askedBy(FULL, ["provider", "customer"], "A.8.3").reason).toBe(
      "Others use it and live with it: they report what goes wrong, and are owed news of it. It weighs on people, who need a way to report harm and are owed information.",
    );
    expect(askedBy(FULL, ["customer"], "A.7.2")).toEqual({
      applies: false,
      reason: "It is asked of the role producer or partner; ours is customer.",
    });
    expect(askedBy(NOT_NEEDED, ["partner"], "A.10.3").reason).toBe("No supplier is named for it.");
    expect(askedBy(NOT_NEEDED, ["customer"], "A.5.5").reason).toBe(
      "The screening found that no assessment is needed.",
    );
  });

  it("has a sentence for each rule, and another where its condition does not hold", () => {
    for (const { reason, where, otherwise } of GRID_RULES) {
      expect(reason).toMatch(/^[A-Z].*\.$/);
      expect(otherwise === undefined).toBe(where === undefined);
    }
  });
});
