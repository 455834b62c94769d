import { statedFacts, type Report } from "./report";

/** Nothing is loaded and nothing runs; texts stay texts when a spreadsheet opens the page. */
const HEAD = `<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">`;

const STYLE = `<style>
@page { size: A4 landscape; margin: 12mm }
body { font: 14px/1.4 Calibri, Carlito, sans-serif; color: #1f2937; background: #fff; margin: 2em }
h1 { font-size: 1.4em; color: #1f3864 } section + section { break-before: page }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1em } dd { margin: 0 } dt { font-weight: bold }
table { border-collapse: collapse; width: 100% } thead { display: table-header-group }
th, td { border: 1px solid #d1d5db; padding: .3em .5em; text-align: left; vertical-align: top; white-space: pre-wrap; mso-number-format: "\\@" }
td.long { overflow-wrap: anywhere }
@media print { .wide { font-size: 8px } .wide th, .wide td { overflow-wrap: anywhere } }
th { background: #1f3864; color: #fff } tr { break-inside: avoid }
</style>`;

/** Reports as one page that needs nothing else, one section each, ready to print. */
export function renderHtml(reports: readonly Report[]): string {
  const title = reports.map((report) => report.title).join(", ");
  return `<!DOCTYPE html>
<html lang="en">
<head>
${HEAD}
<title>${escaped(title)}</title>
${STYLE}
</head>
<body>
${reports.map(section).join("\n")}
</body>
</html>
`;
}

function section(report: Report): string {
  const facts = statedFacts(report).map(
    ([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`,
  );
  const headings = report.columns.map(({ heading }) => `<th scope="col">${escaped(heading)}</th>`);
  const rows = report.rows.map((cells) => `<tr>${cells.map((text) => cell(text)).join("")}</tr>`);
  const table =
    rows.length === 0
      ? `<p>${escaped(report.whenEmpty)}</p>`
      : `<table${report.columns.length > MOST_COLUMNS ? ' class="wide"' : ""}>\n<thead><tr>${headings.join("")}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
  const start = report.isContinued === true ? '<section style="break-before: auto">' : "<section>";
  return `${start}\n<h1>${escaped(report.title)}</h1>\n<dl>${facts.join("")}</dl>\n${table}\n</section>`;
}

/** A page of paper takes no more with whole words. */
const MOST_COLUMNS = 10;

/** Words stay whole, but for those that would push the other columns off the page. */
const LONG_WORD = /\S{25}/;

function cell(text: string): string {
  return `<td${LONG_WORD.test(text) ? ' class="long"' : ""}>${escaped(text)}</td>`;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? sign);
}
