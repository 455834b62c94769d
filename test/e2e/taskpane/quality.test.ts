import type { Frame } from "playwright-core";
import { itNeedsChromium } from "../../excel-host/web/openInChromium";
import { AXE, axeFindings } from "../axe";
import { cellOf, goToCard, startPanes, type Panes } from "./panes";

jest.setTimeout(240_000);
const THEMES = ["auto", "light", "dark", "contrast"] as const;

let started: Promise<Panes> | undefined;
const panes = async () => (started ??= startPanes());
afterAll(async () => (await started)?.end());

async function choose(addin: Frame, theme: string): Promise<void> {
  await addin.getByText("Settings and help").click();
  await addin.getByLabel("Colours").selectOption(theme);
  const drawn = theme === "auto" ? "dark" : theme;
  await addin.locator(`[data-theme=${drawn}]`).waitFor();
}

/** Looks at each pane by its tab, the card of one control included. */
async function onEachPane(addin: Frame, look: (pane: string) => Promise<void>): Promise<void> {
  for (const name of ["Home", "Set up", "Statement", "Crosswalks", "Control"]) {
    await addin.getByRole("tab", { name }).click();
    await addin.locator("main section").first().waitFor();
    await look(name);
  }
}

describe.each(THEMES)("in the theme %s", (theme) => {
  const options = { script: AXE, colorScheme: theme === "auto" ? "dark" : "light" } as const;

  itNeedsChromium(
    "needs Chromium: axe finds nothing in the pane, empty, filled or with an error",
    async () => {
      const { empty, filled, use } = await panes();
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
      });
      await use(filled, options, async (pane) => {
        const { addin } = pane;
        await choose(addin, theme);
        await goToCard(pane, "A.5.4");
        await onEachPane(addin, lookIn(addin, "filled"));
        filled.excel.faults.at(1, { kind: "refused", code: "AccessDenied" });
        filled.excel.person.type("SoA 27001", cellOf(filled, "A.5.4", "Owner"), theme);
        await addin.getByRole("alert").waitFor();
        await onEachPane(addin, lookIn(addin, "error"));
      });
      expect(found).toEqual([]);
    },
  );
});
