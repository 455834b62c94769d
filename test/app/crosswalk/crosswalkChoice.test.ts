import { crosswalk } from "../../../src/app/crosswalk/crosswalk";
import {
  frameworksFor,
  notCovered,
  searchedCrosswalk,
} from "../../../src/app/crosswalk/crosswalkChoice";
import { frameworkOfMap, type FrameworkKey } from "../../../src/app/crosswalk/framework";
import { mappedIds } from "../../../src/app/session/mappedIds";
import { viewsOf } from "../../../src/app/session/views";
import { controlsOf, STANDARDS } from "../../../src/core/catalog";
import { demoWorkbook, TODAY } from "../session/memoryWorkbook";

const demoAs = async (key: FrameworkKey) =>
  crosswalk(viewsOf(await (await demoWorkbook()).read(), TODAY).context, key);

const ALL = { text: "", isOnlyGaps: false };

describe("what a workbook can be read as", () => {
  it("follows the standards in scope", () => {
    expect(frameworksFor(["27001", "42001"])).toEqual([
      ...["csf", "gdpr", "nis2", "ai-act", "2013", "27001", "42001"],
    ]);
    expect(frameworksFor(["27001"])).toEqual(["csf", "gdpr", "nis2", "2013"]);
    expect(frameworksFor(["42001"])).toEqual(["ai-act"]);
  });

  it("has a key for every framework that a card names", () => {
    const names = STANDARDS.flatMap(controlsOf).flatMap(({ standard, id }) =>
      mappedIds(standard, id).map(({ framework }) => framework),
    );
    expect([...new Set(names)].map(frameworkOfMap)).not.toContain(undefined);
    expect(frameworkOfMap("COBIT")).toBeUndefined();
  });
});

describe("searching a crosswalk", () => {
  it("finds an id as a whole, and words anywhere", async () => {
    const view = await demoAs("gdpr");
    expect(searchedCrosswalk(view, ALL)).toEqual(view);
    const one = searchedCrosswalk(view, { ...ALL, text: " a.5.1 " });
    expect(one.items.map(({ label }) => label)).toEqual(["A.5.1"]);
    expect(one.targets).toEqual([]);
    const article = searchedCrosswalk(view, { ...ALL, text: "Art. 32" });
    expect(article.targets.map(({ label }) => label)).toEqual(["Art. 32"]);
    const words = searchedCrosswalk(view, { ...ALL, text: "incident" });
    expect(words.items.length).toBeGreaterThan(1);
    expect(words.total).toBe(view.total);
  });

  it("leaves gaps alone, and tells the outcomes of a category that are not covered", async () => {
    const view = await demoAs("csf");
    const gaps = searchedCrosswalk(view, { text: "", isOnlyGaps: true });
    expect(gaps.targets.length).toBe(view.total.coverage.total - view.total.coverage.supported);
    const categories = view.groups.filter(({ level }) => level === "category");
    expect(categories).toHaveLength(22);
    for (const { id, coverage } of categories) {
      expect(notCovered(view, id)).toHaveLength(coverage.total - coverage.supported);
    }
  });
});
