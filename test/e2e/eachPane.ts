import type { Frame, Page } from "playwright-core";
import type { Pane } from "../../src/app/session/sessionState";
import { SHARE_TOOLS } from "../../src/app/session/shareDesk";
import { MATURITY_PARTS, type MaturityPart } from "../../src/panes/maturity/maturityPart";

/** The page, or the frame inside Excel. */
type Shown = Page | Frame;
type Look = (what: string) => Promise<void>;

/** Opens all that is folded away. Runs in the page: a text, as this program has no document. */
const UNFOLD = `for (const one of document.querySelectorAll("main details")) one.open = true`;

/** Goes to a pane by its tab, or by the menu where its tab has no room, whatever the language. */
export async function openPane(shown: Shown, pane: Pane): Promise<void> {
  const tab = shown.locator(`[role=tab][value=${pane}]`);
  await tab.waitFor({ state: "attached" });
  if (await tab.isVisible()) {
    await tab.click();
    return;
  }
  await shown.locator("header [aria-haspopup=menu]").click();
  await shown.locator(`[role=menuitem][data-value=${pane}]`).click();
}

/** The same, and waits for the pane. */
export async function goTo(shown: Shown, pane: Pane): Promise<void> {
  await openPane(shown, pane);
  await shown.locator("main section").first().waitFor();
}

/** Shows each part of the maturity pane in turn, or the first ones, with all that is folded away. */
export async function onEachPart(shown: Shown, look: Look, most = Infinity): Promise<void> {
  await goTo(shown, "maturity");
  const parts = shown.getByRole("tablist").nth(1).getByRole("tab");
  await parts.first().waitFor();
  for (const [index, part] of MATURITY_PARTS.slice(0, most).entries()) {
    await parts.nth(index).click();
    await shown.evaluate(UNFOLD);
    const boxes = shown.locator("main li input[type=checkbox]");
    const number = Math.min(await boxes.count(), part === "whatIf" ? CHOSEN : 1);
    for (let box = 0; box < number; box += 1) await boxes.nth(box).check();
    await look(`maturity ${part}`);
    await onOpened(shown, part, look);
  }
}

/** Of so many controls at least one is below the level that is thought of. */
const CHOSEN = 6;

/** Numbers of a part that open something of their own. */
const OPENED: Partial<Record<MaturityPart, string>> = {
  // At first, as a snapshot has it.
  snapshots: "main section span > button",
  // As it would be.
  whatIf: "main section td button + button",
};

/** Shows what a number of a part opens, and comes back. */
async function onOpened(shown: Shown, part: MaturityPart, look: Look): Promise<void> {
  const selector = OPENED[part];
  if (selector === undefined) return;
  const number = shown.locator(selector).first();
  if ((await number.count()) === 0) return;
  await number.click();
  await shown.locator("main section h2:focus").waitFor();
  await look(`maturity ${part}, opened`);
  await shown.locator("main section button").first().click();
  await shown.getByRole("tablist").nth(1).waitFor();
}

/** Shows each pane in turn, the control card last. */
export async function onEachPane(shown: Shown, look: Look, mostParts = Infinity): Promise<void> {
  await goTo(shown, "home");
  await look("home");
  await onProfile(shown, look);
  await goTo(shown, "statement");
  await shown.locator("details").first().waitFor();
  await look("statement");
  await onEachPart(shown, look, mostParts);
  await onRoadmap(shown, look);
  await goTo(shown, "audits");
  await shown.locator("[data-pane=audits]").waitFor();
  await look("audits");
  await openPane(shown, "crosswalk");
  await shown.locator("[data-pane=crosswalk]").waitFor();
  await look("crosswalk");
  await onRegisters(shown, look);
  await onEachTool(shown, look);
  await openPane(shown, "control");
  await shown.locator("input[type=search]").first().waitFor();
  await look("control");
}

/** Shows the questions about the company, and what follows from their answers. */
export async function onProfile(shown: Shown, look: Look): Promise<void> {
  await openPane(shown, "profile");
  await shown.locator("[data-pane=profile]").waitFor();
  await look("set up");
  const parts = shown.getByRole("tablist").nth(1).getByRole("tab");
  await parts.nth(1).click();
  await look("suggestions");
  if ((await parts.count()) > 2) {
    await parts.nth(2).click();
    await shown.locator("[data-part=ai]").waitFor();
    await look("AI systems");
  }
  await parts.nth(0).click();
}

/** Shows the plan of the roadmap and the cycle with all that is folded away. */
export async function onRoadmap(shown: Shown, look: Look): Promise<void> {
  await openPane(shown, "roadmap");
  const parts = shown.locator("[data-pane=roadmap]").getByRole("tablist").getByRole("tab");
  await parts.nth(0).click();
  await shown.evaluate(UNFOLD);
  await look("roadmap");
  await parts.nth(1).click();
  await shown.locator("[data-pane=roadmap] h3").first().waitFor();
  await shown.evaluate(UNFOLD);
  await look("roadmap, cycle");
  await parts.nth(0).click();
}

/** Shows each register, a card of those that have one, and what risks have besides. */
export async function onRegisters(shown: Shown, look: Look): Promise<void> {
  await openPane(shown, "registers");
  const pane = shown.locator("[data-pane=registers]");
  const choice = pane.locator("select").first();
  await choice.waitFor();
  const tables = await choice.locator("option").count();
  for (let index = 0; index < tables; index += 1) {
    await choice.selectOption({ index });
    await look(`register ${String(index)}`);
    const record = pane.locator("tbody th button").first();
    if ((await record.count()) === 0) continue;
    await record.click();
    await pane.locator("fieldset").first().waitFor();
    await look(`register ${String(index)}, card`);
  }
  await choice.selectOption("AB_Risks");
  const parts = pane.getByRole("tablist").getByRole("tab");
  await parts.nth(2).click();
  await look("library of risks");
  await parts.nth(1).click();
  const field = pane.locator("svg [role=button]").first();
  if ((await field.count()) > 0) await field.press("Enter");
  await shown.evaluate(UNFOLD);
  await look("heat map");
}

/** Shows each tool of "Compare & share" in turn, and ends at their list. */
async function onEachTool(shown: Shown, look: Look): Promise<void> {
  await goTo(shown, "share");
  const tools = shown.locator("main section");
  await tools.nth(SHARE_TOOLS.length - 1).waitFor();
  await look("share");
  for (const [index, tool] of SHARE_TOOLS.entries()) {
    await shown.locator("main section button").nth(index).click();
    const title = shown.locator("main section h2:focus");
    await title.waitFor();
    await look(`share ${tool}`);
    await title.locator("xpath=preceding::button[1]").click();
    await tools.nth(SHARE_TOOLS.length - 1).waitFor();
  }
}

/** Opens the first number of Home to its rows, and comes back. */
export async function onWhyOfHome(shown: Shown, look: Look): Promise<void> {
  await goTo(shown, "home");
  await shown.locator("main section button").first().click();
  await shown.locator("main h2:focus").waitFor();
  await look("why");
  await shown.locator("main section button").first().click();
}

/** Runs in the page, too. */
const BARE = String.raw`(() => {
  const bare = [];
  const isText = (text) =>
    /\p{L}{2}/u.test(text.replaceAll(/\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]/g, ""));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest("[translate=no], script, style, noscript") !== null)
      continue;
    if (isText(node.textContent)) bare.push(node.textContent);
  }
  for (const element of document.querySelectorAll("[aria-label], [title], [placeholder]")) {
    if (element.closest("[translate=no]") !== null) continue;
    for (const name of ["aria-label", "title", "placeholder"]) {
      const text = element.getAttribute(name);
      if (text !== null && isText(text)) bare.push(name + ": " + text);
    }
  }
  return bare;
})()`;

/** Visible words, outside of what is the workbook's own, that no brackets surround. */
export async function bareTexts(shown: Shown): Promise<string[]> {
  return shown.evaluate<string[]>(BARE);
}

/** Pixels by which the page is wider than the window. */
export async function overflow(shown: Shown): Promise<number> {
  return shown.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
}
