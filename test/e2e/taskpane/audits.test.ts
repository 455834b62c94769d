import { itNeedsChromium } from "../../excel-host/web/openInChromium";
import type { WebExcel } from "../../excel-host/web/startWebExcel";
import { openPane } from "../eachPane";
import { startPanes, untilIs, type Panes } from "./panes";

jest.setTimeout(240_000);

let started: Promise<Panes> | undefined;
const panes = async () => (started ??= startPanes());
afterAll(async () => (await started)?.end());

const audit = ({ excel }: WebExcel, name: string, column: string) =>
  excel.onlooker.rows("AB_Audits").find(({ Audit }) => Audit === `ISO 27001 C1 ${name}`)?.[column];

/** Types a setting of 27001 on the sheet, as a person does. */
function typeSetting({ excel }: WebExcel, name: string, text: string): void {
  const { body, headings } = excel.book.table("AB_Settings");
  const row = excel.onlooker.rows("AB_Settings").findIndex(({ Setting }) => Setting === name);
  const column = String.fromCharCode(65 + body.left + headings.indexOf("ISO 27001"));
  excel.person.type("Start", `${column}${String(body.top + row + 1)}`, text);
}

describe("the audits pane in Excel", () => {
  itNeedsChromium(
    "needs Chromium: plans from the decision, follows an agreed day, and takes that back",
    async () => {
      const { filled, use } = await panes();
      await use(filled, {}, async ({ addin }) => {
        await openPane(addin, "audits");
        await addin.getByRole("button", { name: "Enter the decision" }).first().click();
        await addin.getByLabel("Certification decision").fill("2024-11-15");
        await addin.getByRole("button", { name: "Preview the difference" }).click();
        await addin.getByRole("button", { name: "Write it" }).click();
        // 2026-11-15 is day 46341, 2026-12-31 day 46387; the internal audit is 60 days before.
        await untilIs(46341, () => audit(filled, "Surveillance audit 2", "Target") as number);
        expect(audit(filled, "Surveillance audit 2", "Hard limit")).toBe(46387);
        const before = "Internal audit before surveillance audit 2";
        expect(audit(filled, before, "Target")).toBe(46281);
        // On any day since, so much is overdue that the rest is behind a button.
        await addin
          .getByRole("button", { name: /^Show all \d+$/ })
          .first()
          .click();
        // AUD003.
        await addin.getByText("No expiry: 2027-11-14 is assumed.").waitFor();
        const programme = addin.getByRole("region", { name: "Programme, ISO 27001" });
        await programme.getByRole("button", { name: /^Show \d+ more$/ }).click();
        await programme.locator("summary", { hasText: /C1 Surveillance audit 2/ }).click();
        const planned = programme.getByLabel("Planned on", { exact: true });
        await planned.fill("2026-12-01");
        await planned.blur();
        await untilIs(46357, () => audit(filled, "Surveillance audit 2", "Planned on") as number);
        await addin.getByRole("button", { name: "Preview the difference" }).click();
        await addin.getByText(`Audits: ISO 27001 C1 ${before} Target`).waitFor();
        expect(audit(filled, before, "Target")).toBe(46281);
        await addin.getByRole("button", { name: "Write it" }).click();
        await untilIs(46297, () => audit(filled, before, "Target") as number);
        await openPane(addin, "home");
        await addin.getByRole("button", { name: /^Undo: / }).click();
        await untilIs(46281, () => audit(filled, before, "Target") as number);
        expect(audit(filled, "Surveillance audit 2", "Planned on")).toBe(46357);
      });
    },
  );

  itNeedsChromium("needs Chromium: says which stages are not in their order", async () => {
    const { filled, use } = await panes();
    await use(filled, {}, async ({ addin }) => {
      await openPane(addin, "audits");
      await addin.locator("[data-pane=audits]").waitFor();
      // AUD004: 45575 is 2024-10-10, 45585 ten days later.
      typeSetting(filled, "Stage 2 on", "45575");
      typeSetting(filled, "Stage 1 on", "45585");
      await addin
        .getByText("Stage 2 (2024-10-10) must not be before stage 1 (2024-10-20).")
        .first()
        .waitFor();
    });
  });
});
