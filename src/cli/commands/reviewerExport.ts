import { workbookBytes } from "../../adapters/xlsx";
import { reviewerCopy } from "../../app/exchange/reviewerCopy";
import { JSON_VERSION, type CommandInput } from "../command";
import { EXIT, type CommandIo } from "../commandIo";
import { readWorkbookFile } from "../fileArgument";
import { standardOption } from "../findCatalogEntry";
import { dayOption, isOptionOn, textOption, wordOption } from "../optionValues";
import { UsageError } from "../usageError";

/**
 * Writes a reviewer's copy of a file.
 *
 * @throws UsageError without --out, or for a format other than xlsx
 * @throws UserError for a file that cannot be read, and those of reviewerCopy
 */
export async function exportForReview(
  file: string,
  input: CommandInput,
  io: CommandIo,
): Promise<number> {
  wordOption(input, "to", ["xlsx"]);
  const out = textOption(input, "out");
  if (out === undefined) {
    throw new UsageError("missing-option", "export --as reviewer needs --out FILE.xlsx.", {
      place: "--out",
    });
  }
  const today = dayOption(input, "today") ?? io.today();
  const only = textOption(input, "standard");
  const plan = reviewerCopy(await readWorkbookFile(file, io), {
    review: textOption(input, "review") ?? `Review ${today}`,
    leaveOut: (textOption(input, "leave-out") ?? "")
      .split(",")
      .map((heading) => heading.trim())
      .filter((heading) => heading !== ""),
    standards: only === undefined ? undefined : [standardOption(only)],
    withClauses: !isOptionOn(input, "no-clauses"),
    today,
  });
  io.writeFile(out, workbookBytes(plan, `${today}T00:00:00Z`), isOptionOn(input, "force"));
  const rows = plan.sheets.slice(1).reduce((sum, { table }) => sum + (table?.rows.length ?? 0), 0);
  const result = { version: JSON_VERSION, file, as: "reviewer", out, rows };
  io.print(
    input.json
      ? JSON.stringify(result, undefined, 2)
      : `${out}: ${String(rows)} controls and clauses to review`,
  );
  return EXIT.ok;
}
