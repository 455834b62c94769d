import type { LocatedIssue } from "../../app/check/locatedIssue";
import type { ListedSuggestion, SuggestionView } from "../../app/suggest/suggestionView";
import { STANDARD_NAMES } from "../../core/catalog";
import type { AppliedRule } from "../../core/suggestion";
import { JSON_VERSION } from "../command";
import { contradictionLines } from "../contradictionText";
import { issueJson } from "../issueJson";
import { PROPOSAL_WORDS } from "../proposalWords";
import { shortened } from "../shortened";
import { textTable } from "../textTable";
import { wrapText } from "../wrapText";

const WIDTH = 96;

const IN_FULL = "--control ID tells one proposal in full, with its rules and answers.";

/** Proposals as `suggest --json` prints them. */
export function suggestionsJson(
  file: string,
  { suggestions, waiting }: SuggestionView,
  contradictions: readonly LocatedIssue[],
): string {
  const listed = suggestions.map((one) => ({
    standard: one.standard,
    control: one.control,
    title: one.title,
    group: one.group,
    applicable: one.applicable,
    justification: one.justification,
    drivers: one.drivers,
    owner: { role: one.owner ?? null, name: one.ownerName ?? null },
    target: one.target ?? null,
    state: one.state,
    kept: one.keptBecause === "" ? null : one.keptBecause,
    writes: one.cells.map(({ column }) => column),
    rules: one.because.map(({ rule, cited }) => ({
      ...{ id: rule.id, reason: rule.reason },
      answers: cited,
    })),
  }));
  const answer = {
    suggestions: listed,
    waiting,
    contradictions: contradictions.map(issueJson),
  };
  return JSON.stringify({ version: JSON_VERSION, file, ...answer }, undefined, 2);
}

/** Proposals as a table, what waits for answers, and contradictions. */
export function suggestionsText(
  file: string,
  { suggestions, waiting }: SuggestionView,
  contradictions: readonly LocatedIssue[],
): string {
  const rows = suggestions.map((one) => [
    STANDARD_NAMES[one.standard].cell,
    one.control,
    one.applicable,
    one.drivers.join(", "),
    one.ownerName ?? (one.owner === undefined ? "" : `(${one.owner})`),
    one.target === undefined ? "" : String(one.target),
    PROPOSAL_WORDS[one.state],
    shortened(one.justification),
  ]);
  const headings = "Standard,Control,Applicable,Drivers,Owner,Target,State,Justification".split(
    ",",
  );
  return [
    ...(rows.length === 0 ? [] : [textTable(headings, rows), "", IN_FULL, ""]),
    ...waitingLines(waiting),
    summaryOf(file, suggestions),
    ...contradictionLines(contradictions),
  ].join("\n");
}

function waitingLines(waiting: SuggestionView["waiting"]): string[] {
  if (waiting.length === 0) return [];
  const open = [...new Set(waiting.flatMap(({ questions }) => questions))];
  const text = `Waiting for answers: ${String(waiting.length)} controls. Questions: ${open.join(", ")}. "annexbook profile" asks them.`;
  return [wrapText(text, WIDTH), ""];
}

function summaryOf(file: string, suggestions: readonly ListedSuggestion[]): string {
  const count = (isMeant: (one: ListedSuggestion) => boolean) =>
    String(suggestions.filter(isMeant).length);
  return [
    `${file}: ${String(suggestions.length)} proposals`,
    `${count(({ applicable }) => applicable === "Yes")} applicable`,
    `${count(({ applicable }) => applicable === "No")} left out`,
    `${count(({ state }) => state === "open")} to decide`,
    `${count(({ state }) => state === "completes")} to complete`,
    `${count(({ state }) => state === "kept")} kept as typed`,
  ].join(", ");
}

/** One proposal in full: what it would write, and the rules and answers behind it. */
export function suggestionText(one: ListedSuggestion): string {
  const owner = one.ownerName ?? (one.owner && `${one.owner} (nobody of that role in People)`);
  const facts: readonly (readonly [string, string])[] = [
    ["Applicable", one.applicable],
    ["Drivers", one.drivers.join(", ")],
    ["Owner", owner ?? ""],
    ["Target", one.target === undefined ? "" : String(one.target)],
    [
      "State",
      `${PROPOSAL_WORDS[one.state]}${one.keptBecause === "" ? "" : `: ${one.keptBecause}`}`,
    ],
    ["Accepting writes", one.cells.map(({ column }) => column).join(", ") || "nothing"],
  ];
  return [
    `${STANDARD_NAMES[one.standard].full}  ${one.control}  ${one.title}`,
    ...facts
      .filter(([, text]) => text !== "")
      .map(([name, text]) => wrapText(text, WIDTH, `  ${name.padEnd(18)}`)),
    "",
    wrapText(one.justification, WIDTH, "  "),
    "",
    "Why",
    ...one.because.map((applied) => wrapText(ruleText(applied), WIDTH, "  - ")),
  ].join("\n");
}

function ruleText({ rule, cited }: AppliedRule): string {
  const answers = cited.map(({ question, answer }) => `${question} = ${answer}`).join(", ");
  return `${rule.reason} [${answers}]`;
}
