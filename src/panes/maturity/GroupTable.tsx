import type { MaturityChart, MaturityGroup } from "../../app/maturity/maturityGroup";
import { figurePath } from "../../app/score/rollUpPath";
import type { Figure } from "../../core/maturity";
import { Own } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useTableStyles } from "../frame/tableStyles";
import { useFormats, useStrings, type Formats } from "../language";
import { groupName } from "./chartText";
import { useLayoutStyles } from "../frame/layoutStyles";

/** Charts of the parts of a total. */
export interface GroupChartsProps {
  /** Keeps what was chosen. */
  readonly name: string;
  /** What it is about, such as "ISO 27001". */
  readonly of: string;
  /** At least one. */
  readonly charts: readonly MaturityChart[];
  readonly own?: MaturityGroup | undefined;
  readonly onWhy: (path: string) => void;
}

interface NumberColumn {
  readonly figure: Figure;
  readonly text: (group: MaturityGroup, formats: Formats) => string;
}

const HOW_MATURE: readonly NumberColumn[] = [
  { figure: "mean", text: ({ maturity }, { fineLevel }) => fineLevel(maturity.mean) },
  { figure: "target", text: ({ maturity }, { fineLevel }) => fineLevel(maturity.target) },
  {
    figure: "attainment",
    text: ({ maturity }, { finePercent }) => finePercent(maturity.attainment),
  },
  { figure: "gap", text: ({ maturity }, { fineLevel }) => fineLevel(maturity.gap) },
];

const COUNTS = ["assessed", "applicable", "excluded", "undecided"] as const;

const HOW_FAR: readonly NumberColumn[] = [
  {
    figure: "progress",
    text: ({ implementation }, { finePercent }) => finePercent(implementation.progress),
  },
  {
    figure: "conformity",
    text: ({ implementation }, { finePercent }) => finePercent(implementation.conformity),
  },
  ...COUNTS.map((figure) => ({
    figure,
    text: ({ counts }: MaturityGroup) => String(counts[figure]),
  })),
];

type GroupTableProps = GroupChartsProps & { readonly chart: MaturityChart };

/** All numbers of a chart: how mature in one table, how far the work is in another. */
export function GroupTable(props: GroupTableProps) {
  const { chart: strings, numbers } = useStrings().maturity;
  const layout = useLayoutStyles();
  return (
    <details className={layout.folded}>
      <summary className={layout.summary}>{strings.table}</summary>
      <NumbersTable {...props} name={numbers.howMature} columns={HOW_MATURE} />
      <NumbersTable {...props} name={numbers.howFar} columns={HOW_FAR} />
    </details>
  );
}

function NumbersTable(
  props: GroupTableProps & { readonly name: string; readonly columns: readonly NumberColumn[] },
) {
  const { of, chart, own, name, columns, onWhy } = props;
  const { chart: strings, numbers } = useStrings().maturity;
  const formats = useFormats();
  const table = useTableStyles();
  const names = {
    ...numbers,
    ...numbers.counts,
    ...(chart.by === "clause" && { progress: numbers.answered, conformity: numbers.conforms }),
  };
  const rows = own === undefined ? chart.groups : [...chart.groups, own];
  const label = numbers.number(of, name);
  return (
    <div className={table.scroll} tabIndex={0} role="group" aria-label={label}>
      <table className={table.table}>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{strings.key}</th>
            {columns.map(({ figure }) => (
              <th key={figure} scope="col">
                {names[figure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((group) => (
            <tr key={group.key}>
              <th scope="row">
                <Own>{groupName(group)}</Own>
              </th>
              {columns.map(({ figure, text }) => (
                <td key={figure}>
                  <PlainButton
                    name={numbers.rowsOf(groupName(group), names[figure], text(group, formats))}
                    onOpen={() => onWhy(figurePath(group.path, figure))}
                  >
                    {text(group, formats)}
                  </PlainButton>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
