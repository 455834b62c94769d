import { join } from "node:path";
import { annexbookOver } from "../../cli/commandLine";
import {
  itNeedsChromium,
  openInChromium,
  type OpenedAddin,
} from "../../excel-host/web/openInChromium";
import { startWebExcel, type WebExcel } from "../../excel-host/web/startWebExcel";

const FOLDER = join(__dirname, "../../../dist/taskpane");
/** A fill is eight round trips through two frames, on a machine that may be busy. */
const TIMEOUT_MS = 180_000;
const PATIENCE_MS = 20_000;
/** The pane waits a quarter of a second for more changes, and then reads. */
const FOLLOWS_MS = 10_000;

/** The built task pane in a frame beside a workbook that holds one empty sheet. */
async function withPane(use: (excel: WebExcel, pane: OpenedAddin) => Promise<void>): Promise<void> {
  const host = await startWebExcel({ folder: FOLDER, page: "taskpane.html" });
  const pane = await openInChromium(host.url);
  pane.page.setDefaultTimeout(60_000);
  try {
    await use(host, pane);
  } finally {
    await pane.close();
    await host.stop();
  }
}

async function fill({ addin }: OpenedAddin): Promise<void> {
  await addin.getByRole("button", { name: "Fill this workbook" }).click();
  await addin.getByLabel("Organisation").fill("Tidewater Ltd");
  await addin.getByRole("button", { name: "Preview the changes" }).click();
  await addin.getByRole("button", { name: "Fill now" }).click();
  await addin.getByRole("heading", { name: "Done", exact: true }).waitFor();
}

const applicable = (excel: WebExcel["excel"], control: string) =>
  excel.onlooker.rows("AB_SoA_27001").find(({ Control }) => Control === control)?.Applicable;

/** Waits until a value is the wanted one, and tells how many milliseconds that took. */
async function untilIs<T>(wanted: T, read: () => T | Promise<T>): Promise<number> {
  const started = Date.now();
  while ((await read()) !== wanted) {
    if (Date.now() - started > PATIENCE_MS) expect(await read()).toBe(wanted);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return Date.now() - started;
}

describe("the task pane in Excel on the web", () => {
  itNeedsChromium(
    "needs Chromium: fills the workbook, writes what is answered, and follows the sheet",
    async () =>
      withPane(async ({ excel }, pane) => {
        const { addin } = pane;
        const answer = addin.getByRole("combobox", { name: "Applicable", exact: true });
        await fill(pane);
        expect(excel.onlooker.rows("AB_SoA_27001")).toHaveLength(93);
        expect(excel.onlooker.rows("AB_SoA_42001")).toHaveLength(38);
        await addin.getByRole("button", { name: "Answer the first control" }).click();
        await addin.getByRole("heading", { name: /^A\.5\.1 / }).waitFor();
        await answer.selectOption("Yes");
        await untilIs("Yes", () => applicable(excel, "A.5.1"));
        await addin.getByRole("button", { name: "Next", exact: true }).click();
        await addin.getByRole("heading", { name: /^A\.5\.2 / }).waitFor();
        // Row 5 has the headings: A.5.2 stands in the second row below.
        excel.coAuthor.type("SoA 27001", "E7", "No");
        const milliseconds = await untilIs("No", () => answer.inputValue());
        expect(milliseconds).toBeLessThan(FOLLOWS_MS);
      }),
    TIMEOUT_MS,
  );

  itNeedsChromium(
    "needs Chromium: shows the card of the row that is selected",
    async () =>
      withPane(async ({ excel }, pane) => {
        const { addin } = pane;
        await fill(pane);
        await addin.getByRole("tab", { name: "Control" }).click();
        excel.person.select("SoA 42001", "C8");
        await addin.getByRole("heading", { name: /^A\.2\.4 / }).waitFor();
        await addin.getByRole("button", { name: "Show on its sheet" }).waitFor();
      }),
    TIMEOUT_MS,
  );

  itNeedsChromium(
    "needs Chromium: merges a copy from a file into the open workbook, and undoes it",
    async () =>
      withPane(async ({ excel }, pane) => {
        const { addin } = pane;
        await fill(pane);
        const settings = excel.onlooker.rows("AB_Settings");
        const id = settings.find(({ Setting }) => Setting === "Workbook id")?.["ISO 27001"];
        const copy = await annexbookOver(
          new Map(),
          "new",
          "copy.xlsx",
          "--id",
          typeof id === "string" ? id : "",
        );
        const typed = ["set", "copy.xlsx", "SoA_27001", "A.5.1", "Applicable", "Yes"];
        const { files } = await annexbookOver(copy.files, ...typed);
        await addin.getByRole("tab", { name: "Compare & share" }).click();
        await addin.getByRole("button", { name: "Merge a copy" }).click();
        await addin
          .getByRole("group", { name: "The other copy" })
          .locator("input")
          .setInputFiles({
            ...{ name: "copy.xlsx", mimeType: "application/octet-stream" },
            buffer: Buffer.from(files.get("copy.xlsx") ?? []),
          });
        await addin.getByRole("button", { name: "Take theirs" }).click();
        await addin.getByRole("button", { name: "Merge now" }).click();
        await untilIs("Yes", () => applicable(excel, "A.5.1"));
        await addin.getByText(/^Merged: /).waitFor();
        await addin.getByRole("tab", { name: "Home" }).click();
        await addin.getByRole("button", { name: "Undo: Merge" }).click();
        await untilIs(true, () => (applicable(excel, "A.5.1") ?? "") === "");
      }),
    TIMEOUT_MS,
  );

  itNeedsChromium(
    "needs Chromium: says in one sentence that Excel fails, and works again when it does not",
    async () =>
      withPane(async ({ excel }, pane) => {
        const { addin } = pane;
        await addin.getByRole("button", { name: "Fill this workbook" }).waitFor();
        await addin.getByRole("button", { name: "Fill this workbook" }).click();
        await addin.getByLabel("Organisation").fill("Tidewater Ltd");
        excel.faults.at(1, { kind: "refused", code: "AccessDenied" });
        await addin.getByRole("button", { name: "Preview the changes" }).click();
        await addin.getByText("Excel does not allow the change").waitFor();
        excel.faults.clear();
        await addin.getByRole("button", { name: "Preview the changes" }).click();
        await addin.getByRole("button", { name: "Fill now" }).waitFor();
        expect(excel.onlooker.content("Sheet1", "A1")).toBeUndefined();
      }),
    TIMEOUT_MS,
  );
});
