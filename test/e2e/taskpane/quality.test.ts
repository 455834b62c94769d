import type { Frame } from "playwright-core";
import { itNeedsChromium } from "../../excel-host/web/openInChromium";
import { PANES } from "../../../src/app/session/sessionState";
import { AXE, axeFindings } from "../axe";
import { bareTexts, goTo, onEachPane, onWhyOfHome, openPane, overflow } from "../eachPane";
import { cellOf, goToCard, startPanes, type Panes } from "./panes";

jest.setTimeout(240_000);
const THEMES = ["auto", "light", "dark", "contrast"] as const;

let started: Promise<Panes> | undefined;
const panes = async () => (started ??= startPanes());
afterAll(async () => (await started)?.end());

/** The filled workbook, with a snapshot and levels so that every number has something to open. */
let prepared: Promise<void> | undefined;
const prepare = async () => (prepared ??= takeSnapshot());
async function takeSnapshot(): Promise<void> {
  const { filled, use } = await panes();
  for (const [column, text] of [
    ["Applicable", "Yes"],
    ["Level", "2"],
  ] as const) {
    filled.excel.person.type("SoA 27001", cellOf(filled, "A.5.1", column), text);
  }
  await use(filled, {}, async ({ addin }) => {
    await goTo(addin, "home");
    await addin.getByLabel("Name of the snapshot").fill("First");
    await addin.getByRole("button", { name: "Take a snapshot" }).click();
    await addin.getByText("The snapshot is in the maturity history.").waitFor();
  });
}

async function choose(addin: Frame, theme: string): Promise<void> {
  await addin.getByText("Settings and help").click();
  await addin.getByLabel("Colours").selectOption(theme);
  const drawn = theme === "auto" ? "dark" : theme;
  await addin.locator(`[data-theme=${drawn}]`).waitFor();
}

describe.each(THEMES)("in the theme %s", (theme) => {
  const options = { script: AXE, colorScheme: theme === "auto" ? "dark" : "light" } as const;

  itNeedsChromium(
    "needs Chromium: axe finds nothing in the pane, empty, filled or with an error",
    async () => {
      const { empty, filled, use } = await panes();
      await prepare();
      const found: string[] = [];
      const lookIn = (addin: Frame, state: string) => async (what: string) => {
        for (const finding of await axeFindings(addin)) found.push(`${state} ${what}: ${finding}`);
      };
      await use(empty, options, async ({ addin }) => {
        const look = lookIn(addin, "empty");
        await choose(addin, theme);
        await look("home");
        await addin.getByRole("button", { name: "Fill this workbook" }).click();
        await addin.getByLabel("Organisation").waitFor();
        await look("form");
        empty.excel.faults.at(1, { kind: "refused", code: "AccessDenied" });
        await addin.getByRole("button", { name: "Preview the changes" }).click();
        await addin.getByRole("alert").waitFor();
        await look("form with an error");
        for (const pane of PANES.slice(1)) {
          await openPane(addin, pane);
          await look(pane);
        }
      });
      await use(filled, options, async (pane) => {
        const { addin } = pane;
        await choose(addin, theme);
        const look = lookIn(addin, "filled");
        for (const empty of ["statement", "control"] as const) {
          await goTo(addin, empty);
          await look(`${empty} without a card`);
        }
        await onWhyOfHome(addin, look);
        await goToCard(pane, "A.5.4");
        const seen: string[] = [];
        await onEachPane(addin, async (what) => {
          seen.push(what);
          await look(what);
        });
        expect(seen).toEqual(
          expect.arrayContaining(["maturity snapshots, opened", "maturity whatIf, opened"]),
        );
        filled.excel.faults.at(1, { kind: "refused", code: "AccessDenied" });
        filled.excel.person.type("SoA 27001", cellOf(filled, "A.5.4", "Owner"), theme);
        await addin.getByRole("alert").waitFor();
        await onEachPane(addin, lookIn(addin, "error"), 1);
      });
      expect(found).toEqual([]);
    },
  );
});

describe("in a language of no country, at 320 pixels", () => {
  itNeedsChromium("needs Chromium: shows no bare English and overflows nowhere", async () => {
    const { filled, use } = await panes();
    await prepare();
    const found: unknown[] = [];
    const url = filled.url.replace("host.html", "host.html?lang=pseudo");
    await use({ ...filled, url }, { width: 320 }, async ({ addin }) => {
      const look = async (what: string) => {
        for (const text of await bareTexts(addin)) found.push([what, text]);
        if ((await overflow(addin)) > 0) found.push([what, "wider than the window"]);
      };
      await addin.getByRole("tab").first().waitFor();
      await onWhyOfHome(addin, look);
      await onEachPane(addin, look);
      await addin.locator("summary").last().click();
      await look("settings");
    });
    expect(found).toEqual([]);
  });
});
