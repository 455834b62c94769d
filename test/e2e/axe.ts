import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

/** What a page has to run before its scripts, so that axe can look at it. */
export const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  readonly run: (
    context: object,
    options: object,
  ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Colours that are on their way to others are nobody's; a spinner never ends. */
const SETTLED = `Promise.allSettled(
  document
    .getAnimations()
    .filter(({ effect }) => effect.getComputedTiming().iterations < Infinity)
    .map(({ finished }) => finished),
)`;

/** What axe finds; only Fluent's own focus dummies, which no screen reader meets, are left out. */
export async function axeFindings(page: Page | Frame): Promise<string[]> {
  await page.evaluate(SETTLED);
  return page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(
      { exclude: [["[data-tabster-dummy]"]] },
      { runOnly: { type: "tag", values: tags } },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, TAGS);
}
