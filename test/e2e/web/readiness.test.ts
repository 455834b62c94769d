import type { Page } from "playwright-core";
import { annexbookOver } from "../../cli/commandLine";
import { demoFile } from "../../cli/demoFile";
import { AXE, axeFindings } from "../axe";
import { openPane } from "../eachPane";
import { browseForTests, openFile } from "./browser";

const browsing = browseForTests();
jest.setTimeout(240_000);

/** The day of the command line of the tests. */
const DAY = new Date("2026-11-24T12:00:00Z");
const NAMES: Readonly<Record<string, string>> = { "27001": "ISO 27001", "42001": "ISO 42001" };

type Files = ReadonlyMap<string, Uint8Array>;

async function homeOf(files: Files, options: Parameters<typeof browsing.newPage>[0] = {}) {
  const page = await browsing.newPage(options);
  await page.clock.setFixedTime(DAY);
  await openFile(page, { name: "demo.xlsx", bytes: files.get("demo.xlsx") ?? new Uint8Array() });
  await page.getByRole("region", { name: "Readiness, ISO 42001" }).waitFor();
  return page;
}

/** What Home says, card by card: the lines of its stages, and the labels of the blockers. */
async function shown(page: Page): Promise<string[][]> {
  const cards = page.getByRole("region", { name: /^Readiness, / });
  return cards.evaluateAll((all) =>
    all.map((card) =>
      [...card.querySelectorAll("h2, section > p, summary, li button")]
        .map((element) => element.textContent)
        .filter((text) => !text.startsWith("These lines")),
    ),
  );
}

interface Printed {
  readonly standards: readonly {
    readonly standard: string;
    readonly stages: readonly {
      readonly stage: number;
      readonly ready: number;
      readonly total: number;
    }[];
    readonly lines: readonly {
      readonly stage: number;
      readonly label: string;
      readonly state: string;
    }[];
  }[];
}

/** The same in the words of Home, from what the command says. */
async function told(files: Files): Promise<string[][]> {
  const { out } = await annexbookOver(files, "ready", "demo.xlsx", "--json");
  return (JSON.parse(out) as Printed).standards.map(({ standard, stages, lines }) => [
    `Readiness, ${NAMES[standard] ?? ""}`,
    ...stages.flatMap(({ stage, ready, total }) => {
      const open = total - ready;
      if (open === 0) return [`Stage ${String(stage)}: ready, all ${String(total)} lines`];
      const word = open === 1 ? "blocker" : "blockers";
      return [
        `Stage ${String(stage)}: ${String(open)} ${word} of ${String(total)} lines`,
        ...lines.filter((line) => line.stage === stage && line.state === "Blocked"),
      ].map((line) => (typeof line === "string" ? line : line.label));
    }),
  ]);
}

describe("the readiness on Home", () => {
  it("agrees with the command, for the demo and a changed workbook", async () => {
    const demo = await demoFile();
    const page = await homeOf(demo);
    expect(await shown(page)).toEqual(await told(demo));
    // Typing what is shown would prove nothing if the command were wrong: the demo is known.
    expect(await shown(page)).toEqual([
      [
        "Readiness, ISO 27001",
        "Stage 1: 1 blocker of 9 lines",
        "Statement decided and justified",
        "Stage 2: ready, all 4 lines",
      ],
      [
        "Readiness, ISO 42001",
        "Stage 1: ready, all 12 lines",
        "Stage 2: 2 blockers of 5 lines",
        "Internal audit held",
        "Management review held",
      ],
    ]);
    await page.context().close();
    const scope = ["set", "demo.xlsx", "Settings", "Scope", "ISO 27001", ""];
    const { files } = await annexbookOver(demo, ...scope);
    const changed = await homeOf(files);
    expect(await shown(changed)).toEqual(await told(files));
    expect((await shown(changed))[0]?.slice(1, 4)).toEqual([
      ...["Stage 1: 2 blockers of 9 lines", "Scope", "Statement decided and justified"],
    ]);
    await changed.context().close();
  });

  it("leads from a blocker to its field, and counts again once it is filled in", async () => {
    const page = await homeOf(await demoFile());
    await page.getByText("Stage 1: 1 blocker of 9 lines").click();
    await page.getByRole("button", { name: "Go to Statement decided and justified" }).click();
    await page.getByRole("heading", { name: /^A\.7\.12 / }).waitFor();
    await page
      .locator("textarea:focus")
      .fill("Our offices have no cables of our own: 2026-04 survey.");
    await page.locator("textarea:focus").blur();
    await openPane(page, "home");
    await page.getByText("Stage 1: ready, all 9 lines").waitFor();
    await page.getByText("Stage 2: 2 blockers of 5 lines").click();
    await page.getByRole("button", { name: "Go to Management review held" }).click();
    await page.locator("[data-pane=audits]").waitFor();
    await page.context().close();
  });

  it("leads to a document's own fields", async () => {
    const place = ["Documents", "ISO 27001 Clause 5.2 information security policy"] as const;
    const { files } = await annexbookOver(
      await demoFile(),
      ...["set", "demo.xlsx", ...place, "Held in", ""],
    );
    const page = await homeOf(files);
    await page.getByText("Stage 1: 2 blockers of 9 lines").click();
    await page.getByRole("button", { name: "Go to Policy", exact: true }).click();
    await page.getByLabel("Held in").waitFor();
    expect(await page.locator("main :focus").count()).toBe(1);
    await page.context().close();
  });

  it.each([
    [320, "dark"],
    [450, "dark"],
    [320, "contrast"],
  ] as const)(
    "axe finds nothing at %i pixels in the theme %s, all unfolded",
    async (width, theme) => {
      const page = await homeOf(await demoFile(), { width, theme, script: AXE });
      await page.locator("main details").evaluateAll((all) => {
        for (const one of all) one.setAttribute("open", "");
      });
      expect(await axeFindings(page)).toEqual([]);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider).toBeLessThanOrEqual(0);
      await page.context().close();
    },
  );
});
