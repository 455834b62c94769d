import {
  isOfVersion,
  SEALED_SOURCES,
  sealedFromRow,
  sealedRow,
  sealedTexts,
  type SealedFields,
} from "../../../src/core/exchange";

const statement: SealedFields = {
  control: "A.5.1",
  title: "Policies",
  applicable: "Yes",
  drivers: new Set(["Business", "Risk"]),
  justification: "one\r\ntwo",
  status: "Planned",
  scopeNote: "note",
  aiSystems: "AI-1",
};
const blank: SealedFields = {
  ...{ control: "X.1", title: "", applicable: undefined, drivers: new Set() },
  ...{ justification: "", status: undefined, scopeNote: "", aiSystems: "" },
};
const TEXTS = ["A.5.1", "Policies", "Yes", "Risk Business", "one\ntwo", "Planned", "note", "AI-1"];

describe("what is sealed of a row", () => {
  it("is eight texts, drivers in the order of their columns, line feeds alone as line ends", () => {
    expect(sealedTexts(statement)).toEqual(TEXTS);
    expect(sealedTexts(blank)).toEqual(["X.1", "", "", "", "", "", "", ""]);
  });

  it("comes from the columns of the statement, each driver its own", () => {
    expect([...SEALED_SOURCES]).toEqual([
      ...["Control", "Title", "Applicable", "Justification", "Status", "Scope note", "AI systems"],
      ...["Risk", "Legal", "Contract", "Business"],
    ]);
  });
});

describe("a record of sealed rows", () => {
  it("has standard, version and the texts; nothing for a blank one", () => {
    expect([...sealedRow("27001", "1.1", statement).values()]).toEqual([
      ...["ISO 27001", "1.1", ...TEXTS],
    ]);
    const row = sealedRow("42001", "2", blank);
    expect([row.get("Standard"), row.get("Version"), row.get("Control")]).toEqual([
      ...["ISO 42001", "2", "X.1"],
    ]);
    expect([...row.values()].slice(3)).toEqual(Array.from({ length: 7 }, () => undefined));
  });

  it("gives the statement back", () => {
    const back = sealedFromRow(sealedRow("27001", "1.1", statement));
    expect(back).toEqual({ ...statement, justification: "one\ntwo" });
    expect(sealedFromRow(sealedRow("27001", "1.1", blank))).toEqual(blank);
  });

  it("takes words that there are not for blank", () => {
    const row = new Map([
      ["Applicable", "maybe"],
      ["Status", "Done"],
      ["Drivers", "Riskier Legal"],
    ]);
    expect(sealedFromRow(row)).toMatchObject({ applicable: undefined, status: undefined });
    expect([...sealedFromRow(row).drivers]).toEqual(["Legal"]);
  });

  it("belongs to its version of its standard, spaces aside", () => {
    const row = new Map([
      ["Standard", "ISO 27001"],
      ["Version", " 1.1"],
    ]);
    expect(isOfVersion(row, "27001", "1.1 ")).toBe(true);
    expect(isOfVersion(row, "42001", "1.1")).toBe(false);
    expect(isOfVersion(row, "27001", "1.10")).toBe(false);
  });
});
