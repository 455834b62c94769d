import type { Locator, Page } from "playwright-core";
import { annexbookOver } from "../../cli/commandLine";
import { itNeedsLibreOffice } from "../../oracle/libreOffice";
import { recalculatedFile, type SheetValues } from "../../oracle/sheetValues";
import { openPane } from "../eachPane";
import { browseForTests, openDemo, saveWorkbook, settled } from "./browser";

const browsing = browseForTests();
jest.setTimeout(240_000);

/** What a cell gets first where it holds the wanted value already; blank where it is that itself. */
const OTHER = {
  Applicable: "Yes",
  Status: "Planned",
  Level: "1",
  Target: "1",
  Weight: "7",
} as const;
const FIELDS = ["Applicable", "Status", "Level", "Target", "Weight"] as const;

/** 50 cells: five of each of ten controls. */
const EDITS: readonly (readonly [control: string, ...values: readonly string[]])[] = [
  ["A.5.1", "Yes", "Implemented", "5", "4", "3"],
  ["A.5.2", "Yes", "Partially implemented", "2", "3", "2"],
  ["A.5.7", "Yes", "Planned", "", "5", "10"],
  ["A.6.3", "No", "", "", "", ""],
  ["A.7.1", "Yes", "Implemented", "4", "2", "0.5"],
  ["A.8.2", "Yes", "Not implemented", "0", "4", "4"],
  ["A.8.9", "", "", "3", "", "2"],
  ["A.2.2", "Yes", "Implemented", "4", "3", "5"],
  ["A.6.2.2", "No", "", "1", "2", ""],
  ["A.10.2", "Yes", "Partially implemented", "1", "5", "1.5"],
];

/** Every cell is typed over: with another value first, where it holds the wanted one already. */
async function editAll(page: Page): Promise<void> {
  await openPane(page, "control");
  for (const [control, ...values] of EDITS) {
    await page.getByLabel("Search controls and clauses").fill(control);
    await page.getByLabel("Search controls and clauses").press("Enter");
    const card = page.getByRole("region", { name: new RegExp(`^${control} `) });
    await card.waitFor();
    for (const [index, heading] of FIELDS.entries()) {
      const field = card.getByLabel(heading, { exact: true });
      const value = values[index] ?? "";
      const write = async (text: string) => {
        if (heading !== "Weight") await field.selectOption(text);
        else {
          await field.fill(text);
          await field.blur();
        }
      };
      if ((await field.inputValue()) === value) {
        await write(value === OTHER[heading] ? "" : OTHER[heading]);
      }
      await write(value);
    }
  }
  await settled(page);
}

/** Texts of the cells of a card's tables, by "part, heading". */
async function shownIn(card: Locator): Promise<Texts> {
  const cells = await card.locator("[role=group] table").evaluateAll((tables) =>
    tables.flatMap((table) => {
      const rows = [...table.querySelectorAll("tr")].map((row) =>
        [...row.children].map(({ textContent }) => textContent.trim()),
      );
      const [headings = [], ...body] = rows;
      return body.flatMap(([part = "", ...texts]) =>
        texts.map((text, index): [string, string] => [
          `${part}, ${headings[index + 1] ?? ""}`,
          text,
        ]),
      );
    }),
  );
  return new Map(cells);
}

/** The large numbers of a card, as those of the part "Total". */
async function totalsIn(card: Locator): Promise<Texts> {
  const texts = await card
    .locator("button:has(> span + span)")
    .evaluateAll((buttons) =>
      buttons.map(({ children: [value, label] }): [string, string] => [
        `Total, ${label?.textContent ?? ""}`,
        value?.textContent ?? "",
      ]),
    );
  return new Map(texts);
}

type Texts = ReadonlyMap<string, string>;
type Numbers = Readonly<Record<string, number | string | null>>;

/** What differs between a number and its text, which is rounded to the digits that it has. */
function difference(shown: string | undefined, wanted: number | string | null): string[] {
  if (wanted === null || wanted === "") return shown === "-" ? [] : [`${String(shown)} for none`];
  const [number = "", digits = ""] = (shown ?? "").replace("%", "").split(".");
  const unit = shown?.endsWith("%") === true ? 100 : 1;
  const value = Number.parseFloat(`${number}.${digits}`) / unit;
  const most = 0.5 / 10 ** digits.length / unit;
  const isNear = typeof wanted === "number" && Math.abs(value - wanted) <= most + 1e-9;
  return isNear ? [] : [`${String(shown)} for ${String(wanted)}`];
}

const HEADINGS: Readonly<Record<string, string>> = {
  mean: "Mean level",
  target: "Mean target",
  attainment: "Attainment of targets",
  conformity: "Controls implemented",
  progress: "Progress",
  gap: "Mean gap",
  applicable: "applicable",
  excluded: "not applicable",
};

/** The rows of a block of the Maturity sheet by key: columns B to J. */
function sheetBlock(values: SheetValues, title: string): ReadonlyMap<string, Numbers> {
  const [at = ""] =
    [...values].find(([cell, value]) => /^Maturity!A/.test(cell) && value === title) ?? [];
  const first = Number(at.replace("Maturity!A", "")) + 1;
  const rows = new Map<string, Numbers>();
  for (let row = first; values.has(`Maturity!A${String(row)}`); row += 1) {
    const cell = (column: string) => {
      const value = values.get(`Maturity!${column}${String(row)}`) ?? "";
      return typeof value === "boolean" ? String(value) : value;
    };
    rows.set(String(values.get(`Maturity!A${String(row)}`)), {
      mean: cell("B"),
      target: cell("C"),
      attainment: cell("D"),
      conformity: cell("E"),
      progress: cell("F"),
      applicable: cell("H"),
      excluded: cell("I"),
    });
  }
  return rows;
}

const TITLES: Readonly<Record<string, string>> = {
  "27001": "ISO/IEC 27001:2022",
  "42001": "ISO/IEC 42001:2023",
};

interface Scored {
  readonly standard: string;
  readonly maturity: Numbers;
  readonly rollups: readonly (Numbers & { readonly by: string; readonly key: string })[];
}

/** What the pane shows of one standard: its controls, by every attribute too, and its clauses. */
async function shownOf(page: Page, standard: string, title: string) {
  const card = page.getByRole("region", { name: title, exact: true });
  const controls = new Map([...(await totalsIn(card)), ...(await shownIn(card))]);
  const by = card.getByLabel("By", { exact: true });
  const options = (await by.count()) === 0 ? [] : await by.locator("option").allTextContents();
  for (const option of options) {
    await by.selectOption(option);
    for (const [name, text] of await shownIn(card)) controls.set(name, text);
  }
  const system = page.getByRole("region", { name: `Management system, ISO ${standard}` });
  return { controls, clauses: await shownIn(system) };
}

/** Differences between numbers and the texts shown for them, and how many were compared. */
class Comparison {
  readonly wrong: string[] = [];
  compared = 0;

  /** @param key - as in a cell, where attribute values have their words joined */
  compare(texts: Texts, key: string, numbers: Numbers): void {
    for (const [figure, heading] of Object.entries(HEADINGS)) {
      const number = numbers[figure];
      if (number === undefined) continue;
      this.compared += 1;
      const text = texts.get(`${key.replaceAll("_", " ")}, ${heading}`);
      const found = difference(text, number);
      this.wrong.push(...found.map((one) => `${key} ${figure}: ${one}`));
    }
  }
}

describe("the maturity pane after 50 edits", () => {
  itNeedsLibreOffice(
    "needs LibreOffice: shows the numbers of score, and of the sheet's own formulas",
    async () => {
      expect(EDITS.flatMap(([, ...values]) => values)).toHaveLength(50);
      const page = await browsing.newPage();
      await openDemo(page);
      await editAll(page);
      const bytes = await saveWorkbook(page);
      await openPane(page, "maturity");
      const { out } = await annexbookOver(
        new Map([["a.xlsx", bytes]]),
        "score",
        "a.xlsx",
        "--json",
      );
      const { standards } = JSON.parse(out) as { standards: readonly Scored[] };
      const values = await recalculatedFile(bytes);
      const comparison = new Comparison();
      for (const { standard, maturity, rollups } of standards) {
        const title = TITLES[standard] ?? "";
        const { controls, clauses } = await shownOf(page, standard, title);
        const { mean = null, target = null, attainment = null, gap = null } = maturity;
        comparison.compare(controls, "Total", { mean, target, attainment, gap });
        for (const { by, key, ...numbers } of rollups.filter(({ by }) => by !== "own")) {
          if (by !== "clause") comparison.compare(controls, key, numbers);
          else comparison.compare(clauses, clauseName(clauses, key), numbers);
        }
        const block = sheetBlock(values, `${title}: controls`);
        for (const [key, numbers] of block) {
          const { applicable, excluded, ...figures } = numbers;
          if (key === "Total") comparison.compare(controls, key, figures);
          else if (key !== "Own") comparison.compare(controls, key, numbers);
        }
      }
      expect(comparison.wrong).toEqual([]);
      // 4 themes, 9 objectives, 30 or so attribute values, 14 clauses by six numbers, and
      // on the sheet by seven; totals by four and five.
      expect(comparison.compared).toBeGreaterThanOrEqual(57 * 6 + 43 * 7 + 2 * 9);
      await page.context().close();
    },
    240_000,
  );
});

/** Clauses stand in the tables with their titles. */
function clauseName(texts: Texts, key: string): string {
  const name = [...texts.keys()].find((one) => one.startsWith(`${key} `)) ?? "";
  return name.replace(/, [^,]*$/, "");
}
