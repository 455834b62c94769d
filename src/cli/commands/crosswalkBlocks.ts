import type { Crosswalk, CrosswalkTarget } from "../../app/crosswalk/crosswalk";
import type { CrosswalkLines } from "../../app/crosswalk/crosswalkReport";
import { stateText } from "../../app/crosswalk/crosswalkSummary";
import type { ItemAnswer } from "../../app/crosswalk/itemAnswers";
import { STANDARD_NAMES } from "../../core/catalog";
import { shortened } from "../shortened";
import { textTable } from "../textTable";
import { wrapText } from "../wrapText";

/** Characters of a line at most. */
export const WIDTH = 100;

/** Of a title in a table with many columns. */
const TITLE = 36;

/** What of a crosswalk is shown as text. */
export interface ShownBlocks {
  readonly lines: CrosswalkLines;
  readonly withEvidence: boolean;
}

interface Block {
  readonly label: string;
  /** Stands behind the label, on as many lines as it takes. */
  readonly text: string;
  /** Below it, before the rows. */
  readonly notes: readonly string[];
  readonly rows: readonly {
    readonly cells: readonly string[];
    readonly notes: readonly string[];
  }[];
}

/** Outcomes, articles or controls, each with what is mapped to it. */
export function targetBlocks(view: Crosswalk, { withEvidence }: ShownBlocks): readonly string[] {
  const numberOf = sourceNumbers(view);
  const blocks = view.targets.map((target): Block => {
    const { label, title, own, mapped } = target;
    return {
      label,
      text: [title, headText(target, view)].filter((text) => text !== "").join(": "),
      notes: own !== undefined && withEvidence ? evidenceNotes(own, "  ") : [],
      rows: mapped.map((item) => ({
        cells: [
          ...[item.label, shortened(item.title), item.relation, item.answer],
          ...[item.level === undefined ? "-" : String(item.level), numberOf(item.source)],
        ],
        notes: withEvidence ? evidenceNotes(item, "      ") : [],
      })),
    };
  });
  return [
    "Below each: id, title, relation, answer, level, who asserts the pair",
    ...laidOut(blocks),
  ];
}

/** The controls of 2013, one line for each that came of them. */
export function targetTable(view: Crosswalk): readonly string[] {
  const numberOf = sourceNumbers(view);
  const rows = view.targets.flatMap(({ label, mapped }) =>
    mapped.map((item) => [
      ...[label, item.label, shortened(item.title, TITLE), item.relation, item.answer],
      ...[item.level === undefined ? "-" : String(item.level), numberOf(item.source)],
    ]),
  );
  return [textTable(["2013", "2022", "Title", "Relation", "Now", "Level", "By"], rows)];
}

/** The way back: controls and clauses, each with what it is mapped to. */
export function itemBlocks(view: Crosswalk, { withEvidence }: ShownBlocks): readonly string[] {
  const numberOf = sourceNumbers(view);
  const blocks = view.items.map((item): Block => ({
    label: item.label,
    text: `${item.title}: ${answerText(item)}`,
    notes: withEvidence ? evidenceNotes(item, "  ") : [],
    rows: item.targets.map(({ label, title, relation, state, source }) => ({
      cells: [label, shortened(title), relation, state, numberOf(source)],
      notes: [],
    })),
  }));
  return ["Below each: id, title, relation, state there, who asserts the pair", ...laidOut(blocks)];
}

/** Between both standards a control has an answer of its own, beside what the other says. */
function headText(target: CrosswalkTarget, { framework }: Crosswalk): string {
  const { own } = target;
  if (own === undefined) return stateText(target);
  return `${answerText(own)}; by ${STANDARD_NAMES[framework.standard].cell}: ${stateText(target)}`;
}

function answerText({ answer, level, answeredWith }: ItemAnswer): string {
  return [
    answer,
    ...(level === undefined ? [] : [`level ${String(level)}`]),
    ...(answeredWith === undefined ? [] : [`answered with ${STANDARD_NAMES[answeredWith].cell}`]),
  ].join(", ");
}

/** What else a row says; nothing of what it does not. */
function evidenceNotes(item: ItemAnswer, indent: string): readonly string[] {
  const { implementation, evidence, evidenceOn, owner, answeredWith } = item;
  const day = evidenceOn === undefined ? "" : ` (${evidenceOn})`;
  const source = answeredWith === undefined ? "" : STANDARD_NAMES[answeredWith].cell;
  const notes: readonly (readonly [string, string])[] = [
    ["Answered with", source],
    ["Done by", implementation],
    ["Evidence", evidence === "" ? "" : `${evidence}${day}`],
    ["Owner", owner],
  ];
  return notes
    .filter(([, text]) => text.trim() !== "")
    .map(([label, text]) => wrapText(text, WIDTH, `${indent}${label}: `));
}

function sourceNumbers({ sources }: Crosswalk) {
  return (wanted: string) =>
    `[${String(sources.findIndex(({ source }) => source === wanted) + 1)}]`;
}

/** Blocks with an empty line before each; the rows of all are aligned. */
function laidOut(blocks: readonly Block[]): readonly string[] {
  const rows = blocks.flatMap((block) => block.rows.map(({ cells }) => cells));
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  const [, , ...aligned] = textTable(
    Array.from({ length: columns }, () => ""),
    rows,
  ).split("\n");
  let next = 0;
  return blocks.flatMap(({ label, text, notes, rows: own }) => [
    "",
    wrapText(text, WIDTH, `${label}  `),
    ...notes,
    ...own.flatMap((row) => [`  ${aligned[next++] ?? ""}`, ...row.notes]),
  ]);
}
