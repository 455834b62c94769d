import { STANDARD_NAMES } from "../../core/catalog";
import type { Report, ReportColumn } from "../../core/exchange";
import type { SheetContext } from "../../core/sheets";
import type { Crosswalk, CrosswalkItem, CrosswalkTarget } from "./crosswalk";
import type { CrosswalkGroup } from "./crosswalkFigures";
import { levelText, stateText, summaryLines } from "./crosswalkSummary";
import { CAUTION } from "./framework";
import type { ItemAnswer } from "./itemAnswers";

/** Which lines of a crosswalk are shown. */
export type CrosswalkLines = "functions" | "categories" | "targets" | "items";

/** A crosswalk to hand out: one line a group, or a pair. */
export function crosswalkReport(
  context: SheetContext,
  view: Crosswalk,
  { lines, withEvidence }: { readonly lines: CrosswalkLines; readonly withEvidence: boolean },
): Report {
  const { framework, sources } = view;
  return {
    name: "Crosswalk",
    sheet: "Crosswalk",
    title: `${framework.name}, read off ${STANDARD_NAMES[framework.standard].full}`,
    facts: [
      ["Organisation", context.settings.text("Organisation", framework.standard)],
      ["Day", context.today],
      ...summaryLines(view),
      ["Sources", sources.map(({ source, pairs }) => `${source} (${String(pairs)})`).join("; ")],
      ["Note", `${CAUTION} ${framework.caution}`],
    ],
    ...bodyOf(view, lines, withEvidence),
    whenEmpty: "Nothing to list.",
  };
}

type Body = Pick<Report, "columns" | "rows">;

function bodyOf(view: Crosswalk, lines: CrosswalkLines, withEvidence: boolean): Body {
  if (lines === "targets") return pairBody(view.targets, withEvidence);
  if (lines === "items") return itemBody(view.items);
  const groups = view.groups.filter(({ level }) => lines === "categories" || level === "function");
  return { columns: GROUP_COLUMNS, rows: groups.map(groupRow) };
}

const GROUP_COLUMNS = columnsOf(
  ["Id", 8],
  ["Title", 40],
  ["Outcomes", 10],
  ["Supported", 10],
  ["By all that is mapped", 12],
  ["On the way", 10],
  ["Open", 10],
  ["Excluded", 10],
  ["Not mapped", 10],
  ["Mean level of controls", 12],
  ["Assessed", 12],
  ["Mean level of clauses", 12],
);

function groupRow({ id, title, coverage, controls, clauses }: CrosswalkGroup): readonly string[] {
  const { total, supported, whole, onTheWay, open, excluded, notMapped } = coverage;
  return [
    ...[id, title],
    ...[total, supported, whole, onTheWay, open, excluded, notMapped].map(String),
    levelText(controls.mean),
    `${String(controls.assessed)} of ${String(controls.applicable)}`,
    levelText(clauses.mean),
  ];
}

const EVIDENCE_COLUMNS = columnsOf(
  ["Implementation", 50],
  ["Evidence", 40],
  ["Evidence date", 14],
  ["Owner", 20],
);

function pairBody(targets: readonly CrosswalkTarget[], withEvidence: boolean): Body {
  const columns = columnsOf(
    ["Of", 14],
    ["What it is", 50],
    ["State", 30],
    ["Mapped to", 14],
    ["Title", 40],
    ["Relation", 12],
    ["Answer", 20],
    ["Level", 8],
    ["Source", 40],
  );
  const rows = targets.flatMap((target) => {
    const { label, title, mapped } = target;
    const start = [label, title, stateText(target)];
    if (mapped.length === 0) return [filled(start, columns.length)];
    return mapped.map((item) => [
      ...[...start, item.label, item.title, item.relation],
      ...[item.answer, item.level === undefined ? "" : String(item.level), item.source],
      ...(withEvidence ? evidenceCells(item) : []),
    ]);
  });
  const all = withEvidence ? [...columns, ...EVIDENCE_COLUMNS] : columns;
  return { columns: all, rows: rows.map((row) => filled(row, all.length)) };
}

function evidenceCells({ implementation, evidence, evidenceOn, owner }: ItemAnswer) {
  return [implementation, evidence, evidenceOn ?? "", owner];
}

function itemBody(items: readonly CrosswalkItem[]): Body {
  return {
    columns: columnsOf(
      ["Control or clause", 14],
      ["Title", 40],
      ["Answer", 20],
      ["Level", 8],
      ["Mapped to", 14],
      ["What it is", 50],
      ["Relation", 12],
      ["State", 14],
      ["Source", 40],
    ),
    rows: items.flatMap(({ label, title, answer, level, targets }) =>
      targets.map((target) => [
        ...[label, title, answer, level === undefined ? "" : String(level)],
        ...[target.label, target.title, target.relation, target.state, target.source],
      ]),
    ),
  };
}

function columnsOf(...all: readonly (readonly [string, number])[]): readonly ReportColumn[] {
  return all.map(([heading, width]) => ({ heading, width }));
}

function filled(cells: readonly string[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => cells[index] ?? "");
}
