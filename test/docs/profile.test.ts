import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { STANDARD_NAMES } from "../../src/core/catalog";
import { SUGGESTION_RULES, type SuggestionRule } from "../../src/core/suggestion";
import { PROFILE_QUESTIONS } from "../../src/core/workbook";

const PAGE = join(__dirname, "../../docs/profile.md");

const INTRODUCTION = `# Company profile and suggestions

    npx annexbook profile isms.xlsx                          # 20 questions, and what is answered
    npx annexbook profile isms.xlsx --set premises=None      # answer one; undo takes it back
    npx annexbook profile isms.xlsx --typical                # typical answers where there is none yet
    npx annexbook suggest isms.xlsx                          # what is proposed, and why
    npx annexbook suggest isms.xlsx --control A.8.30         # one proposal with its rules and answers
    npx annexbook suggest isms.xlsx --theme Physical --accept
    npx annexbook suggest isms.xlsx --accept --dry-run       # all of it, shown and not written

The pane **Set up** asks the same questions and lists the same proposals by theme. The answers are rows of
the settings on the sheet Start, where they can be typed as well. One answer
counts for both standards; where the scopes differ, answer in both columns (\`--standard\` on the command
line). A workbook made before there was a profile gets the rows with \`annexbook fill\`.

## What is proposed

For each of the 131 controls: whether it applies, a justification that quotes the answers behind it,
the drivers Legal, Contract and Business, an owner and, where it differs from the standard's, a target.
A control waits until the questions that decide it are answered.

- **A start, not a decision.** Every rule is practice, not a demand of a standard. The driver Risk is never
  proposed: your risk assessment says which controls your risks need.
- **Nothing typed is touched.** Accepting fills empty cells of rows that nobody has decided, and completes
  rows that were decided alike. It leaves a row as it is where somebody decided otherwise, wrote a
  justification without a decision, or, for a control to be left out, where a driver is ticked, a risk
  names it or work has begun. One ticked driver stands for all four. It is one action of the change log,
  and undo takes it back.
- **Few exclusions.** None of the controls that auditors hardly ever accept as excluded (SOA022), and
  none because others do the work: development, servers or AI that somebody runs for you stay yours to
  answer for. The typical company below leaves out two controls.
- **Owners** are proposed as roles. Where the sheet People has somebody whose role is called so, that
  person is written; while it is empty, the role itself; else nobody.
- **Contradictions** between answers, other settings and the statements are checks PRF001 to PRF005 of
  \`annexbook check\`, and stand below both lists.

## The questions

The typical company is a small software firm: some twenty people in a serviced office and at home, a
product in the cloud for business customers, AI features on models of others.

`;

const table = (headings: readonly string[], rows: readonly (readonly string[])[]) => {
  const widths = headings.map((heading, index) =>
    Math.max(...[heading, ...rows.map((row) => row[index] ?? "")].map((text) => text.length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, index) => (cells[index] ?? "").padEnd(width)).join(" | ")} |`;
  return [headings, widths.map((width) => "-".repeat(width)), ...rows].map(line).join("\n");
};

function whenText({ when }: SuggestionRule): string {
  return when
    .map((condition) =>
      Object.entries(condition)
        .map(([id, answers]) => `${id}: ${answers === "any" ? "any" : answers.join(" or ")}`)
        .join("; "),
    )
    .join(" - or ");
}

function whatText({ proposes }: SuggestionRule): string {
  const { applicable, drivers = [], owner, targetStep } = proposes;
  if (applicable === "No") return "left out";
  if (targetStep !== undefined) return targetStep > 0 ? "target one up" : "target one down";
  return [...drivers, ...(owner === undefined ? [] : [`owner ${owner}`])].join(", ");
}

/** The page, from the tables of the program: `UPDATE_DOCS=1 npx jest test/docs` writes it. */
function page(): string {
  const questions = PROFILE_QUESTIONS.map(({ id, question, answers, typical }) => [
    id,
    question,
    answers.map((one) => (one === typical ? `**${one}**` : one)).join(", "),
  ]);
  const rules = SUGGESTION_RULES.filter(({ proposes }) => proposes.applicable !== "Yes").map(
    (rule) => [
      rule.id,
      STANDARD_NAMES[rule.standard].cell,
      whatText(rule),
      whenText(rule),
      rule.controls.length > 30 ? "all" : rule.controls.join(" "),
    ],
  );
  return [
    `${INTRODUCTION}${table(["Id", "Question", "Answers (bold: typical)"], questions)}`,
    "## The rules\n\nEach control has a rule that says why it is in. These rules leave controls out, or add to those in:",
    table(["Rule", "Standard", "Proposes", "When", "Controls"], rules),
    "",
  ].join("\n\n");
}

describe("docs/profile.md", () => {
  it("has the questions and rules as the program has them", () => {
    if (process.env.UPDATE_DOCS === "1") writeFileSync(PAGE, `${page().trimEnd()}\n`);
    expect(readFileSync(PAGE, "utf8")).toBe(`${page().trimEnd()}\n`);
  });
});
