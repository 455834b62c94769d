import type { Crosswalk } from "../../app/crosswalk/crosswalk";
import { summaryLines } from "../../app/crosswalk/crosswalkSummary";
import { CAUTION } from "../../app/crosswalk/framework";
import { STANDARD_NAMES } from "../../core/catalog";
import { wrapText } from "../wrapText";
import { itemBlocks, targetBlocks, targetTable, WIDTH, type ShownBlocks } from "./crosswalkBlocks";
import { groupTables } from "./crosswalkGroups";

/** A crosswalk as text, at most 100 characters a line. */
export function crosswalkText(view: Crosswalk, shown: ShownBlocks): string {
  const { framework } = view;
  const labels = summaryLines(view);
  const width = Math.max(...labels.map(([label]) => label.length));
  return [
    `${framework.name}, read off ${STANDARD_NAMES[framework.standard].full}`,
    "",
    ...labels.map(([label, text]) => wrapText(text, WIDTH, `  ${label.padEnd(width)}  `)),
    "",
    ...bodyLines(view, shown),
    ...unmappedLines(view),
    "",
    sourcesLine(view),
    "",
    wrapText(`${CAUTION} ${framework.caution}`, WIDTH),
  ].join("\n");
}

function bodyLines(view: Crosswalk, shown: ShownBlocks): readonly string[] {
  if (shown.lines === "items") return itemBlocks(view, shown);
  if (shown.lines !== "targets") return groupTables(view, shown.lines);
  const isFlat = view.framework.key === "2013" && !shown.withEvidence;
  return isFlat ? targetTable(view) : targetBlocks(view, shown);
}

function unmappedLines({ framework, unmapped }: Crosswalk): readonly string[] {
  if (unmapped.length === 0) return [];
  const what = framework.key === "2013" ? "New in 2022" : "Controls and clauses without a pair";
  const listed = unmapped.map(({ label, standing }) => `${label} ${standing}`).join(", ");
  return ["", wrapText(listed, WIDTH, `${what} (${String(unmapped.length)}): `)];
}

function sourcesLine({ sources }: Crosswalk): string {
  const listed = sources.map(
    ({ source, pairs }, index) => `[${String(index + 1)}] ${source} (${String(pairs)})`,
  );
  return wrapText(listed.join("; "), WIDTH, "Who asserts the pairs: ");
}
