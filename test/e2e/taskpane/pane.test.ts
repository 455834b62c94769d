import { annexbookOver } from "../../cli/commandLine";
import { itNeedsChromium } from "../../excel-host/web/openInChromium";
import type { WebExcel } from "../../excel-host/web/startWebExcel";
import { openPane } from "../eachPane";
import { cellOf, goToCard, reload, startPanes, untilIs, type Panes } from "./panes";

/** A fill is eight round trips through two frames, on a machine that may be busy. */
jest.setTimeout(240_000);
/** The pane waits a quarter of a second for more changes, and then reads. */
const FOLLOWS_MS = 10_000;
const SHEET = "SoA 27001";

let started: Promise<Panes> | undefined;
const panes = async () => (started ??= startPanes());
afterAll(async () => (await started)?.end());

const answerOf = ({ excel }: WebExcel, id: string, heading: string) =>
  excel.onlooker.rows("AB_SoA_27001").find(({ Control }) => Control === id)?.[heading];

describe("the task pane in Excel on the web", () => {
  itNeedsChromium("needs Chromium: fills the workbook and writes what is answered", async () => {
    const { filled, use } = await panes();
    expect(filled.excel.onlooker.rows("AB_SoA_27001")).toHaveLength(93);
    expect(filled.excel.onlooker.rows("AB_SoA_42001")).toHaveLength(38);
    await use(filled, {}, async (pane) => {
      await goToCard(pane, "A.5.1");
      await pane.addin
        .getByRole("combobox", { name: "Applicable", exact: true })
        .selectOption("Yes");
      await untilIs("Yes", () => answerOf(filled, "A.5.1", "Applicable"));
    });
  });

  itNeedsChromium("needs Chromium: follows what people select and type in the sheet", async () => {
    const { filled, use } = await panes();
    const { person, coAuthor } = filled.excel;
    await use(filled, {}, async (pane) => {
      const { addin } = pane;
      await goToCard(pane, "A.5.1");
      person.select(SHEET, cellOf(filled, "A.5.2", "Owner"));
      await addin.getByRole("heading", { name: /^A\.5\.2 / }).waitFor();
      await addin.getByRole("button", { name: "Show on its sheet" }).waitFor();
      const answer = addin.getByRole("combobox", { name: "Applicable", exact: true });
      person.type(SHEET, cellOf(filled, "A.5.2", "Applicable"), "No");
      expect(await untilIs("No", () => answer.inputValue())).toBeLessThan(FOLLOWS_MS);
      coAuthor.type(SHEET, cellOf(filled, "A.5.2", "Applicable"), "Yes");
      expect(await untilIs("Yes", () => answer.inputValue())).toBeLessThan(FOLLOWS_MS);
    });
  });

  itNeedsChromium("needs Chromium: asks whose value counts when two people type", async () => {
    const { filled, use } = await panes();
    await use(filled, {}, async (pane) => {
      const { addin } = pane;
      await goToCard(pane, "A.5.3");
      const owner = addin.getByLabel("Owner", { exact: true });
      await owner.fill("Mine");
      filled.excel.coAuthor.type(SHEET, cellOf(filled, "A.5.3", "Owner"), "Theirs");
      await addin.getByRole("tab", { name: "Control" }).focus();
      await addin.getByText(/Owner now says "Theirs". You typed "Mine"/).waitFor();
      expect(answerOf(filled, "A.5.3", "Owner")).toBe("Theirs");
      await addin.getByRole("button", { name: "Write mine" }).click();
      await untilIs("Mine", () => answerOf(filled, "A.5.3", "Owner"));
    });
  });

  itNeedsChromium("needs Chromium: shows its panes by the buttons of the ribbon", async () => {
    const { filled, use } = await panes();
    const { excel, session } = filled;
    await use(filled, {}, async ({ addin }) => {
      const chosen = addin.getByRole("tab", { selected: true });
      await addin.getByRole("tab", { name: "Home" }).waitFor();
      const [shown, done] = [excel.paneStates.length, session.completed];
      for (const [button, tab] of [
        ["showStatement", "Statement"],
        ["showControlCard", "Control"],
        ["showHome", "Home"],
      ] as const) {
        session.pressRibbon(button);
        await untilIs(tab, () => chosen.innerText());
      }
      await untilIs(done + 3, () => session.completed);
      expect(excel.paneStates.slice(shown)).toEqual(["Visible", "Visible", "Visible"]);
      expect(session.unknown).toEqual([]);
    });
  });

  itNeedsChromium("needs Chromium: is where it was when it is loaded anew", async () => {
    const { filled, use } = await panes();
    await use(filled, {}, async (pane) => {
      const { addin } = pane;
      await goToCard(pane, "A.8.13");
      await reload(pane);
      await addin.getByText("Waiting for Excel").waitFor({ state: "detached" });
      await addin.getByRole("heading", { name: /^A\.8\.13 / }).waitFor();
      expect(await addin.getByRole("tab", { selected: true }).innerText()).toBe("Control");
    });
  });

  itNeedsChromium(
    "needs Chromium: ends the notice of what was done when one moves on",
    async () => {
      const { filled, use } = await panes();
      await use(filled, {}, async ({ addin }) => {
        await addin.getByLabel("Name of the snapshot").fill("First");
        await addin.getByRole("button", { name: "Take a snapshot" }).click();
        const notice = addin.getByText("The snapshot is in the maturity history.");
        await notice.waitFor();
        await openPane(addin, "statement");
        await notice.waitFor({ state: "detached" });
      });
    },
  );

  itNeedsChromium("needs Chromium: leads from what blocks certification to its cell", async () => {
    const { filled, use } = await panes();
    const { book } = filled.excel;
    await use(filled, {}, async ({ addin }) => {
      const card = addin.getByRole("region", { name: "Readiness, ISO 27001" });
      await card.getByText(/^Stage 1: \d blockers of 9 lines$/).click();
      await card.getByRole("button", { name: "Go to Policy", exact: true }).click();
      await untilIs("Documents", () => book.selection.sheet.name);
      // The policy is the second row below the headings of row 5, Held in the eighth column.
      const { top, left } = book.selection.area;
      expect([top, left]).toEqual([6, 7]);
      await card.getByRole("button", { name: "Go to Internal audit planned" }).click();
      await untilIs("Audits", () => book.selection.sheet.name);
    });
  });

  itNeedsChromium("needs Chromium: merges a copy from a file, and undoes it", async () => {
    const { filled, use } = await panes();
    const settings = filled.excel.onlooker.rows("AB_Settings");
    const id = settings.find(({ Setting }) => Setting === "Workbook id")?.["ISO 27001"];
    const copy = await annexbookOver(new Map(), "new", "copy.xlsx", "--id", String(id));
    const typed = ["set", "copy.xlsx", "SoA_27001", "A.7.4", "Applicable", "Yes"];
    const { files } = await annexbookOver(copy.files, ...typed);
    const buffer = Buffer.from(files.get("copy.xlsx") ?? []);
    await use(filled, {}, async ({ addin }) => {
      await openPane(addin, "share");
      await addin.getByRole("button", { name: "Merge a copy" }).click();
      await addin
        .getByRole("group", { name: "The other copy" })
        .locator("input")
        .setInputFiles({ name: "copy.xlsx", mimeType: "application/octet-stream", buffer });
      await addin.getByRole("button", { name: "Take theirs" }).click();
      await addin.getByRole("button", { name: "Merge now" }).click();
      await untilIs("Yes", () => answerOf(filled, "A.7.4", "Applicable"));
      await addin.getByText(/^Merged: /).waitFor();
      await openPane(addin, "home");
      await addin.getByRole("button", { name: "Undo: Merge" }).click();
      await untilIs(true, () => (answerOf(filled, "A.7.4", "Applicable") ?? "") === "");
    });
  });
});
