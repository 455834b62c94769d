import { itNeedsChromium } from "../../excel-host/web/openInChromium";
import { openPane } from "../eachPane";
import { cellOf, goToCard, reload, startPanes, untilIs, type Panes } from "./panes";

jest.setTimeout(240_000);
const SHEET = "SoA 27001";

let started: Promise<Panes> | undefined;
const panes = async () => (started ??= startPanes());
afterAll(async () => (await started)?.end());

describe("when Excel fails", () => {
  itNeedsChromium(
    "needs Chromium: a refused write is told, and the next one is written",
    async () => {
      const { filled, use } = await panes();
      const { faults, onlooker } = filled.excel;
      await use(filled, {}, async (pane) => {
        const { addin } = pane;
        const at = cellOf(filled, "A.5.9", "Owner");
        const owner = addin.getByLabel("Owner", { exact: true });
        await goToCard(pane, "A.5.9");
        faults.onWrite({ kind: "refused", code: "AccessDenied" });
        await owner.fill("Ada");
        await owner.press("Tab");
        await addin.getByText("Excel does not allow the change").waitFor();
        expect(onlooker.content(SHEET, at)).toBeUndefined();
        expect(await owner.inputValue()).toBe("");
        await owner.fill("Ada");
        await owner.press("Tab");
        await untilIs("Ada", () => onlooker.content(SHEET, at) as string | undefined);
      });
    },
  );

  itNeedsChromium("needs Chromium: a preview that fails can be tried again", async () => {
    const { empty, use } = await panes();
    await use(empty, {}, async ({ addin }) => {
      await addin.getByRole("button", { name: "Fill this workbook" }).click();
      empty.excel.faults.at(1, { kind: "refused", code: "GeneralException" });
      await addin.getByRole("button", { name: "Preview the changes" }).click();
      await addin.getByText("Excel could not do that").waitFor();
      await addin.getByRole("button", { name: "Preview the changes" }).click();
      await addin.getByRole("button", { name: "Fill now" }).waitFor();
      expect(await addin.getByText("Excel could not do that").count()).toBe(0);
      expect(empty.excel.onlooker.content("Sheet1", "A1")).toBeUndefined();
    });
  });

  itNeedsChromium(
    "needs Chromium: a response that never comes is given up after a minute",
    async () => {
      const { filled, use } = await panes();
      await use(filled, { isClockSteered: true }, async (pane) => {
        const { addin, page } = pane;
        const owner = addin.getByLabel("Owner", { exact: true });
        await goToCard(pane, "A.5.10");
        filled.excel.faults.onWrite({ kind: "silent", isDone: true });
        await owner.fill("Ada");
        await owner.press("Tab");
        const at = cellOf(filled, "A.5.10", "Owner");
        await untilIs("Ada", () => filled.excel.onlooker.content(SHEET, at) as string | undefined);
        await page.clock.fastForward(61_000);
        await addin.getByText("Excel has not answered for 60 seconds").waitFor();
        await reload(pane);
        await addin.getByRole("heading", { name: /^A\.5\.10 / }).waitFor();
        expect(await owner.inputValue()).toBe("Ada");
      });
    },
  );
});

describe("before Excel is there", () => {
  itNeedsChromium("needs Chromium: says that Excel's part of the pane does not load", async () => {
    const { empty, use } = await panes();
    await use(empty, { hasOffice: false }, async ({ addin }) => {
      await addin.getByText("check the network, then load the pane again").waitFor();
      await addin.getByRole("button", { name: "Reload" }).waitFor();
    });
  });

  itNeedsChromium("needs Chromium: says that Excel does not answer, and loads again", async () => {
    const { empty, use } = await panes();
    empty.session.isMute = true;
    await use(empty, { isClockSteered: true }, async ({ addin, page }) => {
      await addin.getByText("Waiting for Excel").waitFor();
      await page.clock.fastForward(9_000);
      await addin.getByText("Excel has not answered yet").waitFor();
      await addin.getByRole("button", { name: "Reload" }).click();
      empty.session.isMute = false;
      await addin.getByRole("button", { name: "Fill this workbook" }).waitFor();
    });
  });
});

describe("where something else is not as it should be", () => {
  itNeedsChromium(
    "needs Chromium: storage that is denied costs settings, and is told",
    async () => {
      const { empty, use } = await panes();
      const deny = () => {
        Object.defineProperty(globalThis, "localStorage", {
          get: () => {
            throw new Error("denied");
          },
        });
      };
      await use(empty, { prepare: deny }, async ({ addin }) => {
        await addin.getByText("Settings and help").click();
        await addin.getByLabel("Colours").selectOption("dark");
        await addin.getByText("Settings last until the page is closed").waitFor();
        await addin.locator("[data-theme=dark]").waitFor();
      });
    },
  );

  itNeedsChromium("needs Chromium: half of our tables are named, and added again", async () => {
    const { filled, use } = await panes();
    filled.excel.person.deleteSheet("Clauses");
    await use(filled, {}, async ({ addin }) => {
      await openPane(addin, "statement");
      await addin.getByText("A table is missing").waitFor();
      await openPane(addin, "home");
      await addin.getByRole("button", { name: "Add what is missing" }).click();
      await addin.getByRole("button", { name: "Fill now" }).click();
      await addin.getByRole("heading", { name: "Done", exact: true }).waitFor();
      expect(filled.excel.onlooker.rows("AB_Clauses").length).toBeGreaterThan(50);
    });
  });

  itNeedsChromium("needs Chromium: a workbook of a newer version can be read only", async () => {
    const { filled, use } = await panes();
    const { book, person } = filled.excel;
    const { body, sheet } = book.table("AB_Settings");
    for (let row = body.top; row <= body.bottom; row += 1) {
      const isVersion = sheet.cells.get(row, 0)?.content === "Schema version";
      if (isVersion) person.type("Start", `B${String(row + 1)}`, "99");
    }
    await use(filled, {}, async (pane) => {
      await pane.addin.getByText("made by a newer Annexbook").waitFor();
      await goToCard(pane, "A.5.9");
      await pane.addin.getByText("made by a newer Annexbook").waitFor();
      expect(await pane.addin.getByLabel("Owner", { exact: true }).isEditable()).toBe(false);
    });
  });
});
