import { join } from "node:path";
import type { Browser } from "playwright-core";
import {
  openAddin,
  startChromium,
  type OpenedAddin,
  type OpenOptions,
} from "../../excel-host/web/openInChromium";
import { startWebExcel, type WebExcel } from "../../excel-host/web/startWebExcel";
import { openPane } from "../eachPane";

const FOLDER = join(__dirname, "../../../dist/taskpane");
const PATIENCE_MS = 20_000;

/** The built task pane in one Chromium, beside a workbook that it has filled and an empty one. */
export interface Panes {
  readonly filled: WebExcel;
  readonly empty: WebExcel;
  /** Opens the pane beside a workbook in a fresh profile, for as long as a test uses it. */
  readonly use: (
    host: WebExcel,
    options: OpenOptions,
    work: (pane: OpenedAddin) => Promise<void>,
  ) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Starts both workbooks and fills one through its pane. */
export async function startPanes(): Promise<Panes> {
  const browser = await startChromium();
  const [filled, empty] = await Promise.all([startExcel(), startExcel()]);
  const use: Panes["use"] = async (host, options, work) => usePane(browser, host, options, work);
  await use(filled, {}, fill);
  return {
    filled,
    empty,
    use,
    end: async () => {
      await browser.close();
      await Promise.all([filled.stop(), empty.stop()]);
    },
  };
}

async function startExcel(): Promise<WebExcel> {
  return startWebExcel({ folder: FOLDER, page: "taskpane.html" });
}

async function usePane(
  browser: Browser,
  host: WebExcel,
  options: OpenOptions,
  work: (pane: OpenedAddin) => Promise<void>,
): Promise<void> {
  const pane = await openAddin(browser, host.url, options);
  pane.page.setDefaultTimeout(60_000);
  try {
    await work(pane);
  } finally {
    host.excel.faults.clear();
    await pane.close();
  }
}

async function fill({ addin }: OpenedAddin): Promise<void> {
  await addin.getByRole("button", { name: "Fill this workbook" }).click();
  await addin.getByLabel("Organisation").fill("Tidewater Ltd");
  await addin.getByRole("button", { name: "Preview the changes" }).click();
  await addin.getByRole("button", { name: "Fill now" }).click();
  await addin.getByRole("heading", { name: "Done", exact: true }).waitFor();
  await addin.getByText("The workbook is filled").waitFor();
}

/** Leads to the card of a control by search. */
export async function goToCard({ addin }: OpenedAddin, id: string): Promise<void> {
  await openPane(addin, "control");
  await addin.getByLabel("Search controls and clauses").fill(id);
  await addin.getByLabel("Search controls and clauses").press("Enter");
  await addin
    .getByRole("heading", { name: new RegExp(`^${id.replaceAll(".", "\\.")} `) })
    .waitFor();
}

/** Loads the pane anew, as its button does. */
export async function reload({ addin }: OpenedAddin): Promise<void> {
  await addin.evaluate("location.reload()");
}

/** Where the cell of a control stands on the sheet of its statement, such as "E6". */
export function cellOf({ excel }: WebExcel, id: string, heading: string): string {
  const { body, headings } = excel.book.table("AB_SoA_27001");
  const row = excel.onlooker.rows("AB_SoA_27001").findIndex(({ Control }) => Control === id);
  const column = body.left + headings.indexOf(heading);
  return `${String.fromCharCode(65 + column)}${String(body.top + row + 1)}`;
}

/** Waits until a value is the wanted one, and tells how many milliseconds that took. */
export async function untilIs<T>(wanted: T, read: () => T | Promise<T>): Promise<number> {
  const started = Date.now();
  while ((await read()) !== wanted) {
    if (Date.now() - started > PATIENCE_MS) expect(await read()).toBe(wanted);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return Date.now() - started;
}
