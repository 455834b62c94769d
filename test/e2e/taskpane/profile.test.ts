import { itNeedsChromium } from "../../excel-host/web/openInChromium";
import { openPane } from "../eachPane";
import { startPanes, untilIs, type Panes } from "./panes";

jest.setTimeout(240_000);

let started: Promise<Panes> | undefined;
const panes = async () => (started ??= startPanes());
afterAll(async () => (await started)?.end());

describe("Set up in Excel", () => {
  itNeedsChromium(
    "needs Chromium: writes answers, accepts every proposal at once, and takes that back",
    async () => {
      const { filled, use } = await panes();
      const { onlooker } = filled.excel;
      const cell = (table: string, id: string, column: string) =>
        onlooker.rows(table).find(({ Control, Setting }) => [Control, Setting].includes(id))?.[
          column
        ] ?? "";
      await use(filled, {}, async ({ addin }) => {
        const write = addin.getByRole("button", { name: "Write", exact: true });
        await openPane(addin, "profile");
        await addin.getByRole("button", { name: "Choose typical answers" }).click();
        await addin.getByRole("button", { name: "Preview 20 answers" }).click();
        await write.click();
        await addin.getByRole("heading", { name: "131 proposals, 131 to accept" }).waitFor();
        expect(cell("AB_Settings", "Profile: premises", "ISO 42001")).toBe(
          "Shared or serviced office",
        );
        await addin.getByRole("button", { name: "Accept all 131 ..." }).click();
        await write.click();
        await addin.getByText("All rows are decided: there is nothing to accept.").waitFor();
        expect(cell("AB_SoA_27001", "A.6.1", "Applicable")).toBe("Yes");
        expect(cell("AB_SoA_27001", "A.6.1", "Justification")).toMatch(/\(Company profile - /);
        expect(cell("AB_SoA_42001", "A.10.4", "Applicable")).toBe("Yes");
        await addin.getByRole("button", { name: "Undo" }).click();
        await untilIs("", () => cell("AB_SoA_27001", "A.6.1", "Applicable") as string);
        expect(cell("AB_SoA_42001", "A.10.4", "Justification")).toBe("");
      });
    },
  );
});
