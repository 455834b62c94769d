import { crosswalk, type Crosswalk } from "../../src/app/crosswalk/crosswalk";
import { onlyGaps } from "../../src/app/crosswalk/crosswalkGaps";
import { crosswalkReport } from "../../src/app/crosswalk/crosswalkReport";
import { crosswalkJson } from "../../src/cli/commands/crosswalkJson";
import { crosswalkText } from "../../src/cli/commands/crosswalkText";
import type { SheetContext } from "../../src/core/sheets";
import { contextOf } from "../app/maturity/contexts";
import { misfits } from "./jsonSchemas";

let contexts: readonly SheetContext[];
beforeAll(async () => {
  contexts = await Promise.all([contextOf(true), contextOf(false)]);
});

describe.each([
  ["csf", "category", "categories"],
  ["csf", "function", "functions"],
  ["csf", "outcome", "targets"],
  ["csf", "control", "items"],
  ["gdpr", "article", "targets"],
  ["gdpr", "control", "items"],
  ["nis2", "article", "targets"],
  ["nis2", "control", "items"],
  ["ai-act", "article", "targets"],
  ["ai-act", "control", "items"],
  ["2013", "old", "targets"],
  ["2013", "control", "items"],
  ["27001", "control", "targets"],
  ["42001", "control", "targets"],
] as const)("a crosswalk to %s by %s", (to, by, lines) => {
  let views: readonly Crosswalk[];
  beforeAll(() => {
    const all = contexts.map((context) => crosswalk(context, to));
    views = [...all, ...all.map(onlyGaps)];
  });

  it("keeps to 100 characters a line, with evidence and without", () => {
    for (const withEvidence of [true, false]) {
      const texts = views.map((view) => crosswalkText(view, { lines, withEvidence }));
      const long = texts.flatMap((text) => text.split("\n")).filter((line) => line.length > 100);
      expect(long).toEqual([]);
    }
  });

  it("says that a mapping proves nothing, and who asserts the pairs", () => {
    for (const view of views) {
      const text = crosswalkText(view, { lines, withEvidence: false }).replaceAll(/\s+/g, " ");
      expect(text).toContain(
        "A mapping is a judgement that two texts overlap, and no proof of compliance with either.",
      );
      expect(text).toContain("Who asserts the pairs: [1] ");
    }
  });

  it("prints JSON that fits its schema", () => {
    // Of the demo company all, of the empty workbook the gaps.
    for (const view of [views[0], views[3]] as Crosswalk[]) {
      const printed = crosswalkJson(view, { by, lines, isOnlyGaps: view === views[3] });
      expect(misfits("crosswalk", printed)).toEqual([]);
    }
  });

  it("hands out rows of as many cells as there are columns", () => {
    for (const view of views) {
      for (const withEvidence of [true, false]) {
        const { columns, rows } = crosswalkReport(contexts[0] as SheetContext, view, {
          ...{ lines, withEvidence },
        });
        expect(rows.filter(({ length }) => length !== columns.length)).toEqual([]);
      }
    }
  });
});
