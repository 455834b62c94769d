import { recordsOf } from "../../src/app/readContext";
import { columnLayout } from "../../src/core/sheets";
import type { Subject } from "./adapters";

/** What people typed into the tables, and what our formulas, names and lists are. */
export async function told({ port }: Subject) {
  const state = await port.read();
  return {
    sheets: state.sheets.map(({ name }) => name),
    names: [...state.names].map(([name, place]) => [name, place.replaceAll("'", "")]).sort(),
    typed: state.tables
      .map((table) => ({
        name: table.name,
        headings: table.headings,
        rows: recordsOf(table).map(({ row }) =>
          [...row].filter(
            ([heading, value]) =>
              value !== "" && columnLayout(table.name, heading)?.type !== "computed",
          ),
        ),
        formulas: [...table.columnFormulas].map(([heading, text]) => [
          heading,
          text.replaceAll("_xlfn.", ""),
        ]),
      }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    loose: state.sheets.map(({ cells }) =>
      [...cells]
        .map(([at, { value, formula }]) => [at, formula?.replaceAll("_xlfn.", "") ?? value])
        .sort(),
    ),
  };
}
