import { headStarts, type HeadStartView } from "../../app/maturity/headStarts";
import { readContext } from "../../app/readContext";
import { RELATIONS, STANDARD_NAMES } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import type { SupportCounts } from "../../core/maturity";
import type { WorkbookState } from "../../core/workbook";
import { JSON_VERSION } from "../command";
import { textTable } from "../textTable";

/**
 * What `score --head-start` prints: as JSON, by docs/schemas/score-head-start.schema.json, or the
 * numbers by relation and the list behind them.
 *
 * @throws WorkbookError `not-filled`
 */
export function headStartOutput(state: WorkbookState, today: IsoDate, isJson: boolean): string {
  const starts = headStarts(readContext(state, today));
  return isJson ? toJson(starts) : starts.map(toText).join("\n\n");
}

function toJson(starts: readonly HeadStartView[]): string {
  const views = starts.map(({ from, to, path, controls, clauses, entries }) => ({
    ...{ from, to, path, controls, clauses },
    entries: entries.map(({ of, title, relation, state, support }) => ({
      ...{ kind: of.kind, id: of.id, title, relation, state },
      support: support.map((one) => ({
        ...{ kind: one.by.kind, id: one.by.id, title: one.title },
        ...{ relation: one.relation, source: one.source },
      })),
    })),
  }));
  return JSON.stringify({ version: JSON_VERSION, headStarts: views }, undefined, 2);
}

function toText({ from, to, controls, clauses, entries }: HeadStartView): string {
  const counts = RELATIONS.map((relation) => [
    relation,
    String(controls.byRelation[relation]),
    String(clauses.byRelation[relation]),
  ]);
  const lines = entries.map(({ of, title, relation, state, support }) => [
    of.id,
    title,
    relation,
    state,
    support.map(({ by }) => by.id).join(", "),
  ]);
  return [
    `${STANDARD_NAMES[to].full}, supported by what is in place for ${STANDARD_NAMES[from].full}`,
    `  Controls  ${shareText(controls)}`,
    `  Clauses   ${shareText(clauses)}`,
    "",
    textTable(["Closest relation", "Controls", "Clauses"], counts),
    ...(lines.length === 0
      ? []
      : ["", textTable(["Supported", "Title", "Relation", "There", "By"], lines)]),
  ].join("\n");
}

function shareText({ supported, total }: SupportCounts): string {
  return `${String(supported)} of ${String(total)}`;
}
