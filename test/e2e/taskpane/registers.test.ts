import { itNeedsChromium } from "../../excel-host/web/openInChromium";
import { openPane } from "../eachPane";
import { startPanes, untilIs, type Panes } from "./panes";

jest.setTimeout(240_000);

let started: Promise<Panes> | undefined;
const panes = async () => (started ??= startPanes());
afterAll(async () => (await started)?.end());

describe("Registers in Excel", () => {
  itNeedsChromium(
    "needs Chromium: adds and edits a risk, follows the selected row, and leads to it",
    async () => {
      const { filled, use } = await panes();
      const { onlooker, person } = filled.excel;
      const cell = (column: string, row = 0) => String(onlooker.rows("AB_Risks")[row]?.[column]);
      await use(filled, {}, async ({ addin }) => {
        await openPane(addin, "registers");
        await addin.getByText("Nothing is in it yet.").waitFor();
        for (const id of ["R-01", "R-02"]) {
          await addin.getByRole("button", { name: "New risk" }).click();
          await addin.getByRole("heading", { name: id, exact: true }).waitFor();
          await addin.getByLabel("Scenario", { exact: true }).fill(`What may happen in ${id}`);
          await addin.getByLabel("Scenario", { exact: true }).blur();
          await addin.getByRole("button", { name: "Back", exact: true }).click();
        }
        await untilIs("What may happen in R-02", () => cell("Scenario", 1));
        await addin.getByRole("button", { name: "R-01", exact: true }).click();
        await addin.getByLabel("Likelihood", { exact: true }).selectOption("4");
        await untilIs("4", () => cell("Likelihood"));
        await addin.getByRole("button", { name: "Show on its sheet" }).click();
        await untilIs("Risks", () => filled.excel.book.selection.sheet.name);
        const { body } = filled.excel.book.table("AB_Risks");
        person.select("Risks", `C${String(body.top + 2)}`);
        await addin.getByRole("heading", { name: /^R-02 / }).waitFor();
      });
    },
  );
});
