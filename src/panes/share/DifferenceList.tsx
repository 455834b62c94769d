import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReadableDifference } from "../../app/exchange/diffWorkbooks";
import type { RecordPlace } from "../../app/ports";
import { tableOf, type WorkbookState } from "../../core/workbook";
import { Column, Own } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useStrings } from "../language";
import { BeforeAfter } from "./BeforeAfter";
import type { ShareProps } from "./shareProps";

/** Looks of a list whose entries are set apart by a line. */
export const useListStyles = makeStyles({
  list: { display: "grid", margin: 0, padding: 0, listStyleType: "none", minWidth: 0 },
  item: {
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  kind: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const SHOWN_FIRST = 50;

/** Differences, each with both values and a way to its cell. */
export function DifferenceList(
  props: Pick<ShareProps, "workbook" | "canGo" | "onGo"> & {
    readonly differences: readonly ReadableDifference[];
    readonly names: readonly [before: string, after: string];
  },
) {
  const { differences } = props;
  const strings = useStrings();
  const styles = useListStyles();
  const [shown, setShown] = useState(SHOWN_FIRST);
  const more = Math.min(differences.length - shown, 500);
  return (
    <Column>
      <ul className={styles.list}>
        {differences.slice(0, shown).map((one, index) => (
          <li key={index} className={styles.item}>
            <DifferenceItem {...props} one={one} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <PlainButton onOpen={() => setShown(shown + more)}>{strings.more(more)}</PlainButton>
      )}
    </Column>
  );
}

function DifferenceItem(
  props: Parameters<typeof DifferenceList>[0] & { readonly one: ReadableDifference },
) {
  const { one, workbook, canGo, onGo, names } = props;
  const { share, checks } = useStrings();
  const styles = useListStyles();
  const { table, record, field, kind, cells } = one;
  const name = [record, field].filter(Boolean).join(", ") || table;
  const place = placeOf(one, props);
  const all = cells.map((cell) => `${cell.field}: ${cell.value}`).join("\n");
  const [before, after] = kind === "added" ? ["", all] : [all, ""];
  return (
    <>
      <span>
        {place !== undefined && canGo(place) ? (
          <PlainButton name={checks.goTo(name)} onOpen={() => onGo(place)}>
            <Own>{name}</Own>
          </PlainButton>
        ) : (
          <Own>{name}</Own>
        )}
      </span>
      <span className={styles.kind}>
        <Own>{sheetName(workbook, table)}</Own> · {share.compare.kinds[kind]}
      </span>
      <BeforeAfter
        names={names}
        before={kind === "changed" ? one.before : before}
        after={kind === "changed" ? one.after : after}
      />
    </>
  );
}

/** The sheet of a table; the table itself where the workbook has none of it. */
export function sheetName(workbook: WorkbookState, table: string): string {
  return tableOf(workbook, `AB_${table}`)?.sheet ?? table;
}

/** Where the workbook has what a difference is about; undefined for a column. */
function placeOf(
  { table, key, field }: ReadableDifference,
  { workbook }: Pick<ShareProps, "workbook">,
): RecordPlace | undefined {
  if (key === "") return undefined;
  const found = tableOf(workbook, `AB_${table}`);
  const hasColumn = found?.headings.includes(field) === true;
  return { table: `AB_${table}`, key, ...(hasColumn && { column: field }) };
}
