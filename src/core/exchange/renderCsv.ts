import { statedFacts, type Report } from "./report";

/** What makes a program compute a cell, in plain and in full width. */
const LIVE = "=+\\-@\uFF1D\uFF0B\uFF0D\uFF20";

/**
 * A formula at the start of a text, or behind what other programs may take for the start of a cell:
 * tabs, line ends, semicolons and bars, with spaces and quotes between.
 */
const RISKY = new RegExp(`(^|[\\t\\r\\n;|])((?:[^\\S\\t\\r\\n]|["'])*)(?=[${LIVE}])`, "g");

/**
 * Reports as comma-separated values (RFC 4180) in UTF-8 with a byte order mark, so that Excel reads
 * them; every cell in quotes. Texts that a program would compute get an apostrophe in front, as the
 * OWASP page on CSV injection asks for. One report: its title, its facts, an empty line, the table.
 */
export function renderCsv(reports: readonly Report[]): string {
  const lines = reports.flatMap((report, index) => [
    ...(index === 0 ? [] : [""]),
    row([report.title]),
    ...statedFacts(report).map((fact) => row(fact)),
    "",
    row(report.columns.map(({ heading }) => heading)),
    ...report.rows.map(row),
    ...(report.rows.length === 0 ? [row([report.whenEmpty])] : []),
  ]);
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => `"${safe(cell).replaceAll('"', '""')}"`).join(",");
}

function safe(text: string): string {
  return text.replaceAll("\0", "").replaceAll(RISKY, "$1'$2");
}
