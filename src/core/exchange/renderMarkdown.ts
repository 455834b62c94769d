import { statedFacts, type Report } from "./report";

/** Signs that Markdown or HTML inside it would take for more than a sign. */
const SIGNS = /[\\`*_{}[\]<>()#|~&$!]/g;

/** Reports as GitHub-flavoured Markdown, one heading, list of facts and table each. */
export function renderMarkdown(reports: readonly Report[]): string {
  return reports.map(section).join("\n");
}

function section(report: Report): string {
  const facts = statedFacts(report).map(
    ([label, value]) => `- **${escaped(label)}:** ${escaped(value)}`,
  );
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  const rows =
    report.rows.length === 0
      ? [escaped(report.whenEmpty)]
      : [
          line(report.columns.map(({ heading }) => heading)),
          `| ${report.columns.map(() => "---").join(" | ")} |`,
          ...report.rows.map(line),
        ];
  return [`# ${escaped(report.title)}`, "", ...facts, "", ...rows, ""].join("\n");
}

function escaped(text: string): string {
  return text
    .replaceAll(SIGNS, "\\$&")
    .replaceAll(/\r\n?|\n/g, "<br>")
    .trim();
}
