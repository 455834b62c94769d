import { AUDIT_KIND_NAMES } from "../../../core/audit";
import type { DueThing } from "../../../core/calendar";
import { STANDARD_NAMES, type Standard } from "../../../core/catalog";
import { cellText, recordKey, rowsOf, type Row } from "../../../core/workbook";
import { auditKindOf, auditRowsOf, dayOfCell } from "../../cycle/certificationFacts";
import { isOfProgramme } from "../../programme/programmeOf";
import type { DueSource, Ladders, SourceInput } from "./source";

const STAGES = ["stage 1", "stage 2"];

/** The audit programme: audits, internal audits, management reviews and all else that is in it. */
export const auditsDue: DueSource = (input) =>
  input.standards.flatMap((standard) => {
    const rows = auditRowsOf(rowsOf(input.context.content, "AB_Audits"), standard);
    const seen = new Set<string>();
    return rows.flatMap((row) => {
      const thing = toThing(row, standard, input);
      if (thing === undefined) return [];
      const key = `${thing.kind} ${String(thing.cycle)} ${thing.subject}`.toLowerCase();
      if (seen.has(key)) return [];
      seen.add(key);
      return [thing];
    });
  });

function toThing(row: Row, standard: Standard, input: SourceInput): DueThing | undefined {
  const [plannedOn, target, hardLimit] = ["Planned on", "Target", "Hard limit"].map((one) =>
    dayOfCell(row.get(one)),
  );
  // Rows of people's own may have nothing but a limit.
  const dueOn = plannedOn ?? target ?? hardLimit;
  const key = recordKey(row, ["Audit"]);
  if (dueOn === undefined || key === "") return undefined;
  const external = auditKindOf(row);
  const kind =
    external === undefined ? cellText(row.get("Kind")).trim() : AUDIT_KIND_NAMES[external];
  const cycle = row.get("Cycle");
  return {
    standard,
    cycle: typeof cycle === "number" ? cycle : undefined,
    kind: kind === "" ? "Audit" : kind,
    // External audits are known by kind and cycle: people give them names of their own.
    subject: external === undefined ? key : "",
    about: aboutOf(row, standard, key),
    dueOn,
    plannedOn,
    doneOn: dayOfCell(row.get("Done on")) ?? dayOfCell(row.get("Decided on")),
    owner: cellText(row.get("Owner")).trim() || responsible(standard, input),
    steps: stepsOf(kind, external !== undefined, input.laddersOf(standard)),
    doneCell: { table: "AB_Audits", key, column: "Done on", isDecisive: true },
  };
}

/** "ISO 27001, cycle 1, before surveillance audit 1"; of people's own rows their name. */
function aboutOf(row: Row, standard: Standard, key: string): string {
  if (!isOfProgramme(row, standard) && auditKindOf(row) === undefined) return key;
  const cycle = row.get("Cycle");
  const [, before] = / (before .+)$/i.exec(key) ?? [];
  return [
    STANDARD_NAMES[standard].cell,
    ...(typeof cycle === "number" ? [`cycle ${String(cycle)}`] : []),
    ...(before === undefined ? [] : [before]),
  ].join(", ");
}

/** Who looks after what names nobody: whoever prepares the management system's documents. */
export function responsible(standard: Standard, { context }: SourceInput): string {
  return context.settings.text("Prepared by", standard).trim();
}

/** The days before its day on which somebody is reminded of an audit or a preparation. */
export function stepsOf(
  kind: string,
  isCertification: boolean,
  ladders: Ladders,
): readonly number[] {
  if (kind === AUDIT_KIND_NAMES.recertification) return ladders.recertification;
  const isExternal = isCertification || STAGES.includes(kind.toLowerCase());
  return isExternal ? ladders.audit : ladders.usual;
}
