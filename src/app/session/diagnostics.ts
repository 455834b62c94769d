import type { Session } from "./session";

/** What diagnostics say about the host. */
export interface HostFacts {
  readonly version: string;
  /** Such as "web page" or "Excel on the web". */
  readonly host: string;
  /** Such as "ExcelApi 1.14"; "none" without Office. */
  readonly apiSet: string;
}

/**
 * Facts for a report of a fault, as text: versions, sizes, codes and times. Nothing that somebody
 * typed is in it: no cell, no name of a sheet, no file name.
 */
export function diagnosticsText(facts: HostFacts, session: Session | undefined): string {
  const { workbook, pendingEdits = 0 } = session?.snapshot() ?? {};
  const ours = (workbook?.tables ?? []).filter(({ name }) => /^AB_/i.test(name));
  const lines = [
    `Annexbook ${facts.version}`,
    `host: ${facts.host}`,
    `API set: ${facts.apiSet}`,
    `sheets: ${String(workbook?.sheets.length ?? 0)}`,
    ...ours.map(
      ({ records }, index) => `table ${String(index + 1)}: ${String(records.length)} rows`,
    ),
    `edits on their way: ${String(pendingEdits)}`,
    `error codes: ${session?.codes.join(", ") || "none"}`,
    ...(session?.trips ?? []).map(
      ({ what, milliseconds, result }) => `${what}: ${String(milliseconds)} ms, ${result}`,
    ),
  ];
  return lines.join("\n");
}
