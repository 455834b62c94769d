import {
  allMappings,
  CSF_OUTCOMES,
  findClause,
  findControl,
  MAP_NAMES,
  RELATIONS,
  type MapName,
} from "../../../src/core/catalog";
import { facts, idOf, type FactRow } from "./facts";

const mapped = (map: MapName) =>
  allMappings()
    .filter((mapping) => mapping.map === map)
    .map(({ from, toId, relation, source }) => [from?.kind, from?.id, toId, relation, source]);

const pair = (standard: string, row: FactRow, to: string | undefined) => [
  row[`kind_${standard}`],
  idOf(standard, row[`kind_${standard}`], row[`id_${standard}`]),
  to,
  row["relation"],
  row["source"],
];

describe("the mappings", () => {
  it("from 42001 to 27001 are the 149 verified pairs", () => {
    const expected = facts("map-42001-27001").map((row) =>
      pair("42001", row, idOf("27001", row["kind_27001"], row["id_27001"])),
    );
    expect(mapped("42001-27001")).toEqual(expected);
    expect(expected).toHaveLength(149);
  });

  it("to NIST CSF 2.0 are the 386 verified pairs", () => {
    const expected = facts("map-27001-nist-csf-2.0").map((row) =>
      pair("27001", row, row["csf_id"]),
    );
    expect(mapped("27001-CSF")).toEqual(expected);
    expect(expected).toHaveLength(386);
  });

  it("to GDPR and NIS2 are the 264 verified pairs", () => {
    const expected = facts("map-27001-gdpr-nis2").map((row) => pair("27001", row, row["article"]));
    expect(mapped("27001-EU law")).toEqual(expected);
    expect(expected).toHaveLength(264);
  });

  it("to the EU AI Act are the 90 verified pairs", () => {
    const expected = facts("map-42001-eu-ai-act").map((row) => pair("42001", row, row["article"]));
    expect(mapped("42001-AI Act")).toEqual(expected);
    expect(expected).toHaveLength(90);
  });

  it("from 2013 lead to each control of 2022 that has a past", () => {
    const expected = facts("iso27001-2022-annex-a").flatMap((row) =>
      (row["refs_2013"] ?? "")
        .split(";")
        .filter((ref) => ref !== "")
        .map((ref) => `${ref} A.${String(row["id"])}`),
    );
    const from2013 = allMappings().filter(({ map }) => map === "2013-2022");
    expect(from2013.map(({ fromId, toId }) => `${fromId} ${toId}`)).toEqual(expected);
    expect(new Set(from2013.map(({ fromId }) => fromId)).size).toBe(114);
  });

  it("name no id that does not exist on either side", () => {
    const outcomes = new Set(CSF_OUTCOMES.map(({ id }) => id));
    const lost = allMappings().filter(({ from, toKind, toId }) => {
      const find = from?.kind === "clause" ? findClause : findControl;
      if (from !== undefined && find(from.standard, from.id) === undefined) return true;
      if (toKind === "outcome") return !outcomes.has(toId);
      if (toKind === "control") return findControl("27001", toId) === undefined;
      return toKind === "clause" && findClause("27001", toId) === undefined;
    });
    expect(lost).toEqual([]);
  });

  it("use the known words, and name who asserts each pair", () => {
    for (const { map, relation, source, framework, toKind, toTitle } of allMappings()) {
      expect(MAP_NAMES).toContain(map);
      expect(RELATIONS).toContain(relation);
      expect(source).not.toBe("");
      expect(framework).not.toBe("");
      expect(toTitle !== "").toBe(toKind === "article");
    }
  });

  it("carry titles of articles", () => {
    const articles = new Set(
      allMappings()
        .filter(({ toKind }) => toKind === "article")
        .map(({ framework, toId, toTitle }) => `${framework} ${toId} ${toTitle}`),
    );
    const expected = new Set([
      ...facts("map-27001-gdpr-nis2").map(
        (row) =>
          `${String(row["regulation"])} ${String(row["article"])} ${String(row["article_title"])}`,
      ),
      ...facts("map-42001-eu-ai-act").map(
        (row) => `EU AI Act ${String(row["article"])} ${String(row["article_title"])}`,
      ),
    ]);
    expect([...articles].sort()).toEqual([...expected].sort());
  });
});

describe("NIST CSF 2.0", () => {
  it("has the 6 functions, 22 categories and 106 subcategories of the verified list", () => {
    const expected = facts("nist-csf-2.0").map((row) => ({
      id: row["id"],
      level: row["level"],
      function: row["function_id"],
      ...(row["category_id"] === "" ? {} : { category: row["category_id"] }),
      title: row["title"],
      statement: row["statement"],
    }));
    expect(CSF_OUTCOMES).toEqual(expected);
    const count = (level: string) => CSF_OUTCOMES.filter((one) => one.level === level).length;
    expect(["function", "category", "subcategory"].map(count)).toEqual([6, 22, 106]);
  });
});
