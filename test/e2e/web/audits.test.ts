import ICAL from "ical.js";
import { openXlsx } from "../../../src/adapters/xlsx";
import { cellText, tableOf } from "../../../src/core/workbook";
import { openPane } from "../eachPane";
import { browseForTests, openDemo, saveWorkbook, settled } from "./browser";
import type { Page } from "playwright-core";

const browsing = browseForTests();
jest.setTimeout(240_000);

const DAY = new Date("2026-11-24T12:00:00Z");

/** The demo on a day when three things are overdue, at its audits. */
async function demoAudits(width = 400): Promise<Page> {
  const page = await browsing.newPage({ width });
  await page.clock.setFixedTime(DAY);
  await openDemo(page);
  await page.getByRole("button", { name: "3 things are overdue" }).click();
  await page.locator("[data-pane=audits]").waitFor();
  return page;
}

async function cellsOf(page: Page, table: string, key: string) {
  const state = await openXlsx(await saveWorkbook(page)).read();
  const record = tableOf(state, table)?.records.find(({ row }) => [...row.values()].includes(key));
  return (column: string) => cellText(record?.row.get(column));
}

/** "UID SEQUENCE day" of each event of a download, as a calendar program reads it. */
async function downloadedEvents(page: Page): Promise<string[]> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the calendar file" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("annexbook.ics");
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  const calendar = new ICAL.Component(
    ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0],
  );
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return `${event.uid} ${String(event.sequence)} ${event.startDate.toString()}`;
  });
}

describe("the audits pane", () => {
  it("is where Home leads to when something is overdue, with the next audits and their days", async () => {
    const page = await demoAudits();
    await page.getByText("in 100 days", { exact: true }).waitFor();
    await page.getByText("in 60 days", { exact: true }).waitFor();
    await page.getByRole("img", { name: /^Both cycles\./ }).waitFor();
    await page.getByText("As a table").click();
    expect(await page.getByRole("table").getByRole("row").count()).toBeGreaterThan(5);
    await page.getByRole("heading", { name: "Overdue (3)" }).waitFor();
    await page.context().close();
  });

  it("writes the day on which an audit was held, and plans what follows from it", async () => {
    const page = await demoAudits();
    await page.getByText("C1 Internal audit before surveillance audit 1").click();
    await page.getByLabel("Done on", { exact: true }).fill("2026-11-23");
    await page.getByLabel("Auditors").fill("Grace Adeyemi");
    await page.getByLabel("Auditors").blur();
    await settled(page);
    const cell = await cellsOf(
      page,
      "AB_Audits",
      "ISO 27001 C1 Internal audit before surveillance audit 1",
    );
    // 2026-11-23 is day 46349.
    expect([cell("Done on"), cell("Auditors")]).toEqual(["46349", "Grace Adeyemi"]);
    await page.context().close();
  });

  it("shows the difference of a changed decision before it writes it, and loses nothing typed", async () => {
    const page = await demoAudits();
    await page.getByRole("button", { name: "Change the decision" }).click();
    const decided = page.getByLabel("Certification decision");
    await decided.fill("2026-12-24");
    await page.getByLabel("Expiry, as printed").fill("2029-04-02");
    // The browser itself stops a day to come: without its bound the sentence says so.
    await decided.evaluate((field) => field.removeAttribute("max"));
    await page.getByRole("button", { name: "Preview the difference" }).click();
    await page.getByText("The decision (2026-12-24) is still to come").waitFor();
    expect(await page.getByLabel("Expiry, as printed").inputValue()).toBe("2029-04-02");
    await decided.fill("2026-04-03");
    await page.getByRole("button", { name: "Preview the difference" }).click();
    await page.getByRole("heading", { name: "What will change" }).waitFor();
    await page.getByText("Audits: ISO 27001 C1 Surveillance audit 2 Target").waitFor();
    await page.getByRole("button", { name: "Back" }).click();
    expect(await decided.inputValue()).toBe("2026-04-03");
    await page.getByRole("button", { name: "Preview the difference" }).click();
    await page.getByRole("button", { name: "Write it" }).click();
    await page.getByText("Decided on 3 Apr 2026").waitFor();
    const cell = await cellsOf(page, "AB_Settings", "Decided on");
    // 2026-04-03 is day 46115.
    expect(cell("ISO 27001")).toBe("46115");
    await page.context().close();
  });

  it("settles what is overdue with Done on", async () => {
    const page = await demoAudits();
    await page.getByRole("button", { name: /^Done: Control review: ISO 27001 A\.5\.19/ }).click();
    await page.getByLabel("Done on", { exact: true }).fill("2026-11-20");
    await page.getByRole("button", { name: "Write", exact: true }).click();
    await page.getByRole("heading", { name: "Overdue (2)" }).waitFor();
    const cell = await cellsOf(page, "AB_SoA_27001", "A.5.19");
    // 2026-11-20 is day 46346.
    expect(cell("Reviewed on")).toBe("46346");
    await page.context().close();
  });

  it("hands over a calendar whose events keep their ids, and remembers what it gave", async () => {
    const page = await demoAudits();
    const first = await downloadedEvents(page);
    expect(first.length).toBeGreaterThan(1_000);
    expect(await downloadedEvents(page)).toEqual(first);
    const state = await openXlsx(await saveWorkbook(page)).read();
    expect(tableOf(state, "AB_Reminders")?.records.length).toBeGreaterThan(first.length);
    await page.getByLabel("Owner").selectOption("Priya Nair");
    const ofOne = await downloadedEvents(page);
    expect(first).toEqual(expect.arrayContaining(ofOne));
    expect(ofOne.length).toBeLessThan(first.length);
    await page.context().close();
  });

  it("gives the text to select where the page may not copy", async () => {
    const page = await demoAudits();
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: () => Promise.reject(new Error("denied")) },
      });
    });
    await page.getByRole("button", { name: "Copy the list" }).click();
    const text = await page.locator("textarea").inputValue();
    expect(text.split("\n")[0]).toMatch(/^2026-09-30 {2}Evidence to renew: ISO 27001 A\.5\.30/);
    await page.getByRole("button", { name: "Copy the file's text" }).click();
    await page.waitForFunction(() =>
      document.querySelector("textarea")?.value.startsWith("BEGIN:VCALENDAR"),
    );
    await page.context().close();
  });

  it("says what to enter when there is no decision, and takes it", async () => {
    const page = await browsing.newPage({ width: 320 });
    await page.clock.setFixedTime(DAY);
    await page.getByRole("button", { name: "New workbook" }).click();
    await page.getByLabel("ISO/IEC 42001:2023").uncheck();
    await page.getByLabel("Organisation").fill("Tidewater Ltd");
    await page.getByRole("button", { name: "Create workbook" }).click();
    await openPane(page, "audits");
    await page.getByText("No certification decision yet.").waitFor();
    await page.getByRole("button", { name: "Enter the decision" }).click();
    await page.getByLabel("Certification decision").fill("2026-11-15");
    await page.getByRole("button", { name: "Preview the difference" }).click();
    await page.getByRole("button", { name: "Write it" }).click();
    // From 2026-11-24 to 2027-11-15.
    await page.getByText("in 356 days", { exact: true }).waitFor();
    await page.context().close();
  });
});
