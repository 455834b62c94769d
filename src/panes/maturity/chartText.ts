import type { MaturityChart, MaturityGroup } from "../../app/maturity/maturityGroup";
import { findClause, STANDARDS } from "../../core/catalog";
import type { Formats } from "../language";
import type { Strings } from "../strings";

/** Numbers that a chart can show. */
export const CHART_FIGURES = ["mean", "attainment", "gap"] as const;
export type ChartFigure = (typeof CHART_FIGURES)[number];

/** The largest value of a number: levels go to 5, shares to 1. */
export function largest(figure: ChartFigure): number {
  return figure === "attainment" ? 1 : 5;
}

/** A number of a group as tables show it. */
export function figureText(
  { maturity }: MaturityGroup,
  figure: ChartFigure | "target",
  { fineLevel, finePercent }: Formats,
): string {
  return figure === "attainment" ? finePercent(maturity.attainment) : fineLevel(maturity[figure]);
}

/** Whether the groups are too many, or their names too long, for the axes of a radar. */
export function hasNumberedAxes({ by }: MaturityChart): boolean {
  return by !== "theme" && by !== "objective" && by !== "clause";
}

/** What stands at the axis of a group: its word or id, or its place in the list beside. */
export function axisLabel(chart: MaturityChart, index: number): string {
  const key = chart.groups[index]?.key ?? "";
  return hasNumberedAxes(chart) ? String(index + 1) : (key.split(" ")[0] ?? "");
}

/** A key as a heading shows it: words of attributes are joined in cells. */
export function shownKey(key: string): string {
  return key.replaceAll("_", " ");
}

/** What a group is called: clauses have a title besides their number. */
export function groupName({ key, path }: MaturityGroup): string {
  const [first, by] = path.split("/");
  const standard = STANDARDS.find((one) => one === first);
  const clause = by === "clause" && standard !== undefined ? findClause(standard, key) : undefined;
  return clause === undefined ? shownKey(key) : `${key} ${clause.title}`;
}

/** What stands out in a chart, in sentences: the text for whoever does not see it. */
export function chartSummary(
  { groups, summary }: MaturityChart,
  strings: Strings["maturity"]["chart"],
  formats: Formats,
): string {
  const said = (
    key: string | undefined,
    figure: ChartFigure,
    phrase: (key: string, value: string) => string,
  ) => {
    const group = groups.find((one) => one.key === key);
    return group === undefined
      ? []
      : [phrase(groupName(group), figureText(group, figure, formats))];
  };
  const listed = (keys: readonly string[], phrase: (keys: readonly string[]) => string) =>
    keys.length === 0
      ? []
      : [phrase(groups.filter(({ key }) => keys.includes(key)).map(groupName))];
  const { highest, lowest, widestGap, notAssessed, withoutRows } = summary;
  return [
    ...(highest === undefined ? [strings.noLevel] : []),
    ...said(highest, "mean", strings.highest),
    ...(lowest === highest ? [] : said(lowest, "mean", strings.lowest)),
    ...said(widestGap, "gap", strings.widestGap),
    ...listed(notAssessed, strings.notAssessed),
    ...listed(withoutRows, strings.withoutRows),
  ].join(" ");
}
