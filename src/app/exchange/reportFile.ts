import type { IsoDate } from "../../core/day";
import {
  renderCsv,
  renderHtml,
  renderMarkdown,
  reportWorkbook,
  type Report,
} from "../../core/exchange";
import type { FilePort } from "../ports";

/** Kinds of files that reports are handed out as. */
export const REPORT_FORMATS = ["xlsx", "csv", "html", "md"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Reports as one text. */
export function reportText(
  reports: readonly Report[],
  format: Exclude<ReportFormat, "xlsx">,
): string {
  if (format === "csv") return renderCsv(reports);
  return format === "html" ? renderHtml(reports) : renderMarkdown(reports);
}

/** Reports as the bytes of a file. */
export async function reportFile(
  reports: readonly Report[],
  { format, day }: { readonly format: ReportFormat; readonly day: IsoDate },
  write: FilePort["write"],
): Promise<Uint8Array> {
  if (format !== "xlsx") return new TextEncoder().encode(reportText(reports, format));
  return write(reportWorkbook(reports, organisationOf(reports)), day);
}

function organisationOf([report]: readonly Report[]): string {
  return report?.facts.find(([label]) => label === "Organisation")?.[1] ?? "";
}
