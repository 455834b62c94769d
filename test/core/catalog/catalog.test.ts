import {
  ATTRIBUTES,
  CLAUSE_SHARINGS,
  clausesOf,
  controlsOf,
  DOCUMENTED_INFORMATION,
  findClause,
  findControl,
  leafClausesOf,
  OBJECTIVES,
  SHARINGS,
  standardFromText,
  STANDARDS,
  THEMES,
  type Attribute,
} from "../../../src/core/catalog";
import { facts, several } from "./facts";

describe("the controls of ISO/IEC 27001:2022", () => {
  it("are the 93 of the verified list, with all that it says of them", () => {
    const expected = facts("iso27001-2022-annex-a").map((row) => ({
      standard: "27001",
      id: `A.${String(row["id"])}`,
      title: row["title"],
      theme: row["theme"],
      newIn2022: row["new_in_2022"] === "true",
      refs2013: several(row["refs_2013"]),
      attributes: {
        controlType: several(row["control_type"]),
        informationSecurityProperties: several(row["information_security_properties"]),
        cybersecurityConcepts: several(row["cybersecurity_concepts"]),
        operationalCapabilities: several(row["operational_capabilities"]),
        securityDomains: several(row["security_domains"]),
      },
      titleVariants: several(row["title_variants"]),
    }));
    expect(controlsOf("27001").map(({ asks, ...control }) => control)).toEqual(expected);
    expect(expected).toHaveLength(93);
  });

  it.each([
    ["organizational", 37],
    ["people", 8],
    ["physical", 14],
    ["technological", 34],
  ])("have the theme %s %d times", (theme, count) => {
    expect(controlsOf("27001").filter((control) => control.theme === theme)).toHaveLength(count);
  });

  it("use no word outside the themes and attributes", () => {
    for (const { theme, attributes } of controlsOf("27001")) {
      expect(THEMES).toContain(theme);
      for (const [attribute, words] of Object.entries(ATTRIBUTES)) {
        const values = attributes?.[attribute as Attribute] ?? [];
        expect(values.length).toBeGreaterThan(0);
        values.forEach((value) => expect(words).toContain(value));
      }
    }
  });

  it("use each value of each attribute", () => {
    for (const [attribute, words] of Object.entries(ATTRIBUTES)) {
      const used = new Set(
        controlsOf("27001").flatMap(({ attributes }) => attributes?.[attribute as Attribute] ?? []),
      );
      expect([...used].sort()).toEqual([...words].sort());
    }
  });
});

describe("the controls of ISO/IEC 42001:2023", () => {
  it("are the 38 of the verified list, with their objectives", () => {
    const expected = facts("iso42001-2023-annex-a").map((row) => ({
      standard: "42001",
      id: row["id"],
      title: row["title"],
      objective: row["objective_id"],
      ...(row["sub_objective_id"] === "" ? {} : { subObjective: row["sub_objective_id"] }),
      titleVariants: several(row["title_variants"]),
    }));
    expect(controlsOf("42001").map(({ asks, ...control }) => control)).toEqual(expected);
    expect(expected).toHaveLength(38);
  });

  it("stand under nine objectives, A.6 in two parts", () => {
    const rows = facts("iso42001-2023-annex-a");
    const main = new Map(rows.map((row) => [row["objective_id"], row["objective_title"]]));
    const parts = new Map(rows.map((row) => [row["sub_objective_id"], row["sub_objective_title"]]));
    parts.delete("");
    const named = (isPart: boolean) =>
      OBJECTIVES.filter(({ partOf }) => (partOf !== undefined) === isPart).map(
        ({ id, title }) => [id, title] as const,
      );
    expect(named(false)).toEqual([...main]);
    expect(named(true)).toEqual([...parts]);
    expect(main.size).toBe(9);
  });
});

describe("the clauses", () => {
  it("are the 84 of the verified list", () => {
    const expected = facts("clauses").map((row) => ({
      standard: row["standard"],
      id: row["clause_id"],
      title: row["title"],
      phase: row["pdca_phase"],
      isLeaf: row["is_leaf"] === "true",
      ...(row["amended_by"] === "" ? {} : { amendedBy: row["amended_by"] }),
    }));
    const clauses = STANDARDS.flatMap((standard) => clausesOf(standard));
    expect(clauses.map(({ asks, ...clause }) => clause)).toEqual(expected);
    expect(expected).toHaveLength(84);
  });

  it("are answered 30 and 32 times", () => {
    expect(leafClausesOf("27001")).toHaveLength(30);
    expect(leafClausesOf("42001")).toHaveLength(32);
  });

  it("count for the other standard as the verified list says", () => {
    expect(CLAUSE_SHARINGS).toEqual(facts("clause-sharing"));
    CLAUSE_SHARINGS.forEach(({ sharing }) => expect(SHARINGS).toContain(sharing));
    const ids = new Set(STANDARDS.flatMap((one) => leafClausesOf(one).map(({ id }) => id)));
    expect(CLAUSE_SHARINGS.map(({ clause }) => clause).sort()).toEqual([...ids].sort());
  });
});

describe("documented information", () => {
  it("is the verified list of 89", () => {
    const expected = facts("documented-information").map((row) => ({
      standard: row["standard"],
      of: row["clause_or_control"],
      kind: row["kind"],
      what: row["what"],
      status: row["status"],
    }));
    expect(DOCUMENTED_INFORMATION).toEqual(expected);
    expect(expected).toHaveLength(89);
  });

  it("belongs to clauses and controls that exist", () => {
    const unknown = DOCUMENTED_INFORMATION.filter(
      ({ standard, of }) => !findControl(standard, of) && !findClause(standard, of),
    );
    expect(unknown).toEqual([]);
  });
});

describe("what a control or clause asks", () => {
  const entries = STANDARDS.flatMap((standard) => [
    ...controlsOf(standard),
    ...leafClausesOf(standard),
  ]);

  it("is one sentence of 60 to 160 characters for each of the 193", () => {
    const odd = entries.filter(({ asks = "" }) => !/^[A-Z][\x20-\x7e]{58,158}\.$/.test(asks));
    expect(odd.map(({ standard, id, asks }) => `${standard} ${id}: ${String(asks)}`)).toEqual([]);
    expect(entries).toHaveLength(193);
  });

  it("is said once, and never by the title alone", () => {
    expect(new Set(entries.map(({ asks }) => asks)).size).toBe(193);
    const repeating = entries.filter(({ asks = "", title }) =>
      asks.toLowerCase().startsWith(title.toLowerCase()),
    );
    expect(repeating.map(({ id }) => id)).toEqual([]);
  });

  it("is not said of headings", () => {
    const headings = STANDARDS.flatMap((one) => clausesOf(one).filter(({ isLeaf }) => !isLeaf));
    expect(headings).toHaveLength(22);
    headings.forEach(({ asks }) => expect(asks).toBeUndefined());
  });
});

describe("finding", () => {
  it("keeps the ids of both standards apart", () => {
    expect(findControl("27001", "A.5.2")?.title).toBe(
      "Information security roles and responsibilities",
    );
    expect(findControl("42001", "A.5.2")?.title).toBe("AI system impact assessment process");
    expect(findControl("42001", "A.5.1")).toBeUndefined();
    expect(findClause("42001", "6.1.4")?.title).toBe("AI system impact assessment");
    expect(findClause("27001", "6.1.4")).toBeUndefined();
  });

  it.each([
    ["ISO 27001", "27001"],
    ["iso 42001", "42001"],
    [" 27001 ", "27001"],
    ["ISO/IEC 42001:2023", "42001"],
    ["ISO 9001", undefined],
    ["", undefined],
  ])("reads the standard in %p as %p", (text, standard) => {
    expect(standardFromText(text)).toBe(standard);
  });
});
