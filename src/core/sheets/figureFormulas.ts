import type { Standard } from "../catalog";
import type { RollUp } from "../maturity";
import { groupHeading } from "../workbook";
import { soaTable } from "./records";

/** Formulas of one roll-up's numbers; each is "" where the core has undefined. */
export interface FigureFormulas {
  readonly assessed: string;
  readonly applicable: string;
  readonly excluded: string;
  readonly undecided: string;
  readonly implemented: string;
  readonly mean: string;
  readonly targetMean: string;
  readonly attainment: string;
  readonly conformity: string;
  readonly progress: string;
}

const STATUSES = '{"Implemented","Partially implemented","Planned","Not implemented"}';

/**
 * The formulas of a roll-up over a statement's table. Counts of columns come from COUNTIFS and
 * SUMIFS, which pass over error cells.
 *
 * @param keyCell - absolute address of the cell that holds the theme, objective or attribute value
 */
export function figureFormulas(
  standard: Standard,
  by: RollUp["by"],
  keyCell: string,
): FigureFormulas {
  return by === "Attribute" ? byAttribute(standard, keyCell) : byGroup(standard, by, keyCell);
}

function byGroup(standard: Standard, by: RollUp["by"], keyCell: string): FigureFormulas {
  const table = soaTable(standard);
  const group = by === "Total" ? "" : `,${table}[${groupHeading(standard)}],${keyCell}`;
  const count = (pairs: string) => `COUNTIFS(${pairs}${group})`;
  const sum = (column: string) =>
    `SUMIFS(${table}[${column}],${table}[Counted as],"Applicable"${group})`;
  const countedAs = (state: string) => count(`${table}[Counted as],"${state}"`);
  const assessedPoints = `${table}[Points],">=0"`;
  const settled = `SUMPRODUCT(COUNTIFS(${table}[Counted as],"Applicable",${table}[Status],${STATUSES}${group}))`;
  return finish({
    assessed: count(assessedPoints),
    applicable: countedAs("Applicable"),
    excluded: countedAs("Excluded"),
    undecided: countedAs("Undecided"),
    implemented: count(`${table}[Counted as],"Applicable",${table}[Status],"Implemented"`),
    settled,
    points: sum("Points"),
    assessedWeight: `SUMIFS(${table}[Counted weight],${assessedPoints}${group})`,
    weight: sum("Counted weight"),
    wanted: sum("Wanted"),
    attained: sum("Attained"),
  });
}

function byAttribute(standard: Standard, keyCell: string): FigureFormulas {
  const table = soaTable(standard);
  // Whole tags: "#Protect" must not be found in "#Protection".
  const has = `--ISNUMBER(SEARCH(" #"&${keyCell}&" "," "&${table}[Attributes]&" "))`;
  const countedAs = (state: string) => `--(${table}[Counted as]="${state}")`;
  const product = (...factors: string[]) => `SUMPRODUCT(${[has, ...factors].join(",")})`;
  const isAssessed = `--ISNUMBER(${table}[Points])`;
  const settled = `SUMPRODUCT(${has},${countedAs("Applicable")},--ISNUMBER(MATCH(${table}[Status],${STATUSES},0)))`;
  return finish({
    assessed: product(isAssessed),
    applicable: product(countedAs("Applicable")),
    excluded: product(countedAs("Excluded")),
    undecided: product(countedAs("Undecided")),
    implemented: product(
      countedAs("Applicable"),
      `--ISNUMBER(MATCH(${table}[Status],{"Implemented"},0))`,
    ),
    settled,
    points: product(`${table}[Points]`),
    assessedWeight: product(isAssessed, `${table}[Counted weight]`),
    weight: product(`${table}[Counted weight]`),
    wanted: product(`${table}[Wanted]`),
    attained: product(`${table}[Attained]`),
  });
}

type Parts = Pick<
  FigureFormulas,
  "assessed" | "applicable" | "excluded" | "undecided" | "implemented"
> &
  Readonly<
    Record<"settled" | "points" | "assessedWeight" | "weight" | "wanted" | "attained", string>
  >;

function finish(parts: Parts): FigureFormulas {
  const { assessed, applicable, excluded, undecided, implemented } = parts;
  const share = (part: string, whole: string) => `IF(${whole}=0,"",${part}/${whole})`;
  const rows = `(${applicable}+${excluded}+${undecided})`;
  return {
    assessed,
    applicable,
    excluded,
    undecided,
    implemented,
    mean: share(parts.points, parts.assessedWeight),
    targetMean: share(parts.wanted, parts.weight),
    attainment: share(parts.attained, parts.wanted),
    conformity: share(implemented, applicable),
    progress: share(`(${excluded}+${parts.settled})`, rows),
  };
}
