import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type FactRow = Readonly<Record<string, string>>;

/** The rows of one list of verified facts, test/fixtures/facts. */
export function facts(name: string): readonly FactRow[] {
  const path = join(__dirname, "../../fixtures/facts", `${name}.csv`);
  return parse<FactRow>(readFileSync(path, "utf8"), { columns: true });
}

/** The values of a cell that holds several. */
export function several(cell: string | undefined): readonly string[] {
  return (cell ?? "").split(";").filter((value) => value !== "");
}

/** The id as the product writes it: controls of 27001 carry the A that the lists leave out. */
export function idOf(standard: string, kind: string | undefined, id: string | undefined): string {
  return standard === "27001" && kind === "control" ? `A.${String(id)}` : String(id);
}
