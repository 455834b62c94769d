import { controlsOf, findControl } from "../../catalog";
import { isBlank } from "../../workbook";
import { STATEMENT_CLAUSE, type Hit, type SoaCheck } from "../soaCheck";
import type { SoaInput } from "../soaInput";

/** Ids that only Annex A may use. */
const ANNEX_A_ID = /^A\.\d/i;

export const SOA017: SoaCheck = {
  id: "SOA017",
  severity: "error",
  summary: "Control missing, duplicated or unknown, or an own control without source",
  clause: STATEMENT_CLAUSE,
  find: (input) => [...missing(input), ...oddRows(input)],
};

function missing({ standard, statements }: SoaInput): Hit[] {
  const listed = new Set(statements.map(({ control }) => control.toLowerCase()));
  return controlsOf(standard)
    .filter(({ id }) => !listed.has(id.toLowerCase()))
    .map(({ id }) => ({
      control: id,
      column: "Control",
      message: "The control of Annex A is not in the list; the excluded ones stay in it too.",
    }));
}

function oddRows({ standard, statements }: SoaInput): Hit[] {
  const seen = new Set<string>();
  return statements
    .filter(({ control }) => !isBlank(control))
    .flatMap(({ control, source }): Hit[] => {
      const id = control.toLowerCase();
      if (seen.has(id)) {
        return [
          { control, column: "Control", message: "Listed twice; only the first row counts." },
        ];
      }
      seen.add(id);
      if (findControl(standard, control.toUpperCase()) !== undefined) return [];
      if (ANNEX_A_ID.test(control)) {
        const message =
          "Annex A has no such control; controls of your own take another kind of id.";
        return [{ control, column: "Control", message }];
      }
      return isBlank(source)
        ? [{ control, column: "Source", message: "Say where this control of your own comes from." }]
        : [];
    });
}
