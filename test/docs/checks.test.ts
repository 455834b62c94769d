import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AUDIT_CHECKS } from "../../src/app/check/audits";
import { DOCUMENT_CHECKS } from "../../src/core/documents";
import { FINDING_CHECKS } from "../../src/core/findings";
import { WORKBOOK_CHECKS } from "../../src/app/check/workbookChecks";
import { GOVERNANCE_CHECKS } from "../../src/core/governance";
import { INVENTORY_CHECKS } from "../../src/core/inventory";
import { RISK_CHECKS } from "../../src/core/risk";
import { ROADMAP_CHECKS } from "../../src/core/roadmap";
import { SOA_CHECKS } from "../../src/core/soa";
import { PROFILE_CHECKS } from "../../src/core/suggestion";

const PAGE = join(__dirname, "../../docs/checks.md");

const INTRODUCTION = `# Checks

What \`annexbook check\` looks for. Errors block, warnings ask for attention, infos are good to know.
While the setting Phase is Building, what is still undecided is an info. Checks with "in the sheet" are
also computed by the column Check, without Annexbook.

`;

/** The page, from the files of the checks: `UPDATE_DOCS=1 npx jest test/docs` writes it. */
function page(): string {
  const rows = [
    ...SOA_CHECKS.map(({ id, severity, summary, clause, formula }) => [
      id,
      severity,
      summary,
      clause === "practice" ? "practice" : `27001: ${clause["27001"]}; 42001: ${clause["42001"]}`,
      formula === undefined ? "" : "in the sheet",
    ]),
    ...RISK_CHECKS.map(({ id, severity, summary, source }) => [id, severity, summary, source, ""]),
    ...FINDING_CHECKS.map(({ id, severity, summary, source }) => [
      id,
      severity,
      summary,
      source,
      "",
    ]),
    ...INVENTORY_CHECKS.map(({ id, severity, summary, source }) => [
      id,
      severity,
      summary,
      source,
      "",
    ]),
    ...GOVERNANCE_CHECKS.map(({ id, severity, summary, source }) => [
      id,
      severity,
      summary,
      source,
      "",
    ]),
    ...Object.entries(PROFILE_CHECKS).map(([id, { severity, summary }]) => [
      id,
      severity,
      summary,
      "practice",
      "",
    ]),
    ...AUDIT_CHECKS.map(({ id, severity, summary, source }) => [id, severity, summary, source, ""]),
    ...ROADMAP_CHECKS.map(({ id, severity, summary, source }) => [
      id,
      severity,
      summary,
      source,
      "",
    ]),
    ...DOCUMENT_CHECKS.map(({ id, severity, summary, source }) => [
      id,
      severity,
      summary,
      source,
      "in the sheet",
    ]),
    ...Object.entries(WORKBOOK_CHECKS).map(([id, { severity, summary }]) => [
      id,
      severity,
      summary,
      "the workbook itself",
      "",
    ]),
  ];
  const headings = ["Check", "Severity", "What", "Asked for by", "Formula"];
  const widths = headings.map((heading, index) =>
    Math.max(...[heading, ...rows.map((row) => row[index] ?? "")].map((text) => text.length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, index) => (cells[index] ?? "").padEnd(width)).join(" | ")} |`;
  const rule = widths.map((width) => "-".repeat(width));
  return `${INTRODUCTION}${[headings, rule, ...rows].map(line).join("\n")}\n`;
}

describe("docs/checks.md", () => {
  it("lists every check as the program has it", () => {
    if (process.env.UPDATE_DOCS === "1") writeFileSync(PAGE, page());
    expect(readFileSync(PAGE, "utf8")).toBe(page());
  });
});
