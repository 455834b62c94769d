import type { StandardAudits } from "../../app/programme/standardAudits";
import type { ProgrammeLine } from "../../app/programme/programmeLine";
import { Own } from "../frame/Column";
import { useTableStyles } from "../frame/tableStyles";
import { useFormats, useStrings } from "../language";

/** All audits of the certification bodies with their days. */
export function TimeLineTable({ standards }: { readonly standards: readonly StandardAudits[] }) {
  const { line } = useStrings().audits;
  const styles = useTableStyles();
  const lines = standards.flatMap((one) => one.lines.filter(({ isExternal }) => isExternal));
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={line.table}>
      <table className={styles.table}>
        <thead>
          <tr>
            {Object.values(line.columns).map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((one) => (
            <TableRow key={one.key} line={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableRow({ line: one }: { readonly line: ProgrammeLine }) {
  const { none, audits } = useStrings();
  const { day } = useFormats();
  const shown = (value: string | undefined) => (value === undefined ? none : day(value));
  const { windowStart, windowEnd } = one;
  const hasWindow = windowStart !== undefined && windowEnd !== undefined;
  return (
    <tr>
      <th scope="row">
        <Own>{one.key}</Own>
      </th>
      <td>{shown(one.target)}</td>
      <td>{hasWindow ? audits.line.range(day(windowStart), day(windowEnd)) : none}</td>
      <td>{shown(one.hardLimit)}</td>
      <td>{shown(one.plannedOn)}</td>
      <td>{shown(one.doneOn)}</td>
      <td>{audits.states[one.state]}</td>
    </tr>
  );
}
