import { parse } from "csv-parse/sync";
import { workbookBytes } from "../../../src/adapters/xlsx";
import {
  renderCsv,
  renderHtml,
  renderMarkdown,
  reportWorkbook,
  type Report,
} from "../../../src/core/exchange";
import { lintPackage, openPackage, readCells, readWorkbook } from "../../../src/ooxml";
import { PAYLOADS } from "../../payloads";

const report = (cells: readonly string[]): Report => ({
  name: "Statement_27001",
  sheet: "SoA 27001",
  title: cells[0] ?? "Nothing",
  facts: [
    ["Scope", cells[0] ?? ""],
    ["Empty", " "],
  ],
  columns: [
    { heading: "Control", width: 10 },
    { heading: "Title", width: 30 },
  ],
  rows: cells.map((cell) => ["A.5.1", cell]),
  whenEmpty: "No controls.",
});

/** Each payload as a cell, a title and a fact; and hidden behind harmless words. */
const RISKY = PAYLOADS.flatMap((text) => [text, `a\n${text}`, `a;${text}`, `a\t"${text}`]);
const reports = [...RISKY.map((text) => report([text])), report(RISKY)];

/** A spreadsheet takes a cell that begins like this for a formula. */
const LIVE = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

describe("a report as CSV", () => {
  it("has title, facts, headings and rows, every cell in quotes", () => {
    expect(renderCsv([report(["Policies, rules", 'say "yes"'])])).toBe(
      '\uFEFF"Policies, rules"\r\n"Scope","Policies, rules"\r\n\r\n"Control","Title"\r\n' +
        '"A.5.1","Policies, rules"\r\n"A.5.1","say ""yes"""\r\n',
    );
  });

  it("has no live cell", () => {
    for (const one of reports) {
      const rows: string[][] = parse(renderCsv([one]), { bom: true, relax_column_count: true });
      expect(rows.flat().filter((cell) => LIVE.test(cell))).toEqual([]);
    }
  });

  it.each([";", "\t", "|"])("has none for a program that splits at %p and at line ends", (sign) => {
    for (const one of reports) {
      const cells = renderCsv([one])
        .split(/[\r\n]+/)
        .flatMap((line) => line.split(sign))
        .map((cell) => cell.replace(/^[\s"]+/, ""));
      expect(cells.filter((cell) => LIVE.test(cell))).toEqual([]);
    }
  });

  it("has none behind a sign that no program shows", () => {
    expect(renderCsv([report(["\0=1+1"])])).toContain(`"A.5.1","'=1+1"`);
  });

  it("leaves ordinary texts as they are", () => {
    const text = "See 5.1 - policies; e-mail to a@b.example = fine, 3 + 4 | x";
    expect(renderCsv([report([text])])).toContain(`"A.5.1","${text}"`);
  });
});

describe("a report as HTML", () => {
  const tags = (html: string) =>
    new Set([...html.matchAll(/<[/!]?([a-z0-9]+)/gi)].map(([, name = ""]) => name.toLowerCase()));

  it("has no tag or attribute but its own", () => {
    const known = tags(renderHtml([report(["harmless"])]));
    for (const one of reports) {
      const html = renderHtml([one]);
      expect([...tags(html)].filter((name) => !known.has(name))).toEqual([]);
      expect(html.match(/<[^>]*\son\w+=/gi)).toBeNull();
    }
  });

  it("keeps every text as it is for people", () => {
    expect(renderHtml([report([`<b> & "c" 'd'`])])).toContain(
      "<td>&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;</td>",
    );
  });

  it("breaks words of 25 characters and more, and no shorter ones", () => {
    const [short, long] = ["x".repeat(24), "x".repeat(25)];
    const html = renderHtml([report([`a ${short}`, `a ${long}`])]);
    expect(html).toContain(`<td>a ${short}</td>`);
    expect(html).toContain(`<td class="long">a ${long}</td>`);
  });

  it("says so when there are no rows", () => {
    expect(renderHtml([report([])])).toContain("<p>No controls.</p>");
  });
});

describe("a report as Markdown", () => {
  it("has no tag, heading or cell but its own", () => {
    for (const one of reports) {
      const lines = renderMarkdown([one]).split("\n");
      for (const line of lines) {
        const plain = line.replaceAll(/\\[^\w\s]/g, "");
        expect(plain.replaceAll("<br>", "")).not.toMatch(/<|&(?!$)/);
        if (line.startsWith("|")) expect(plain.split("|")).toHaveLength(4);
        else expect(line).toMatch(/^(?:$|# |- \*\*)/);
      }
    }
  });
});

describe("a report as a workbook", () => {
  it("has no formula, and every text as it was", () => {
    const bytes = workbookBytes(
      reportWorkbook([report(RISKY)], "Ada & Co"),
      "2026-11-24T00:00:00Z",
    );
    expect(lintPackage(bytes)).toEqual([]);
    const pkg = openPackage(bytes);
    const cells = readWorkbook(pkg).sheets.flatMap(({ part }) =>
      readCells(pkg, part).rows.flatMap((row) => row.cells),
    );
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    const texts = new Set(cells.map(({ value }) => value));
    expect(RISKY.filter((text) => !texts.has(text) && !text.includes("\r"))).toEqual([]);
  });
});
