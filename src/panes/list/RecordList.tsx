import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { positionOf, type ListedRecord } from "../../app/session/recordList";
import type { RecordPlace } from "../../app/ports";
import { Card } from "../frame/Card";
import { Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useTableStyles } from "../frame/tableStyles";
import { useStrings } from "../language";
import { ListFilters } from "./ListFilters";
import { SortHeader } from "./SortHeader";
import {
  LIST_COLUMNS,
  NO_FILTER,
  orderedRecords,
  type ListColumn,
  type ListOrder,
} from "./listOrder";

const useStyles = makeStyles({
  // A ground of its own would leave links and texts too little contrast in some themes.
  chosen: { "& > :first-child": { borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}` } },
  issues: { color: tokens.colorStatusDangerForeground2 },
});

const PAGE = 150;

/** What the list needs. */
export interface RecordListProps {
  readonly tables: readonly string[];
  readonly records: (table: string) => readonly ListedRecord[];
  readonly place: RecordPlace | undefined;
  readonly onChoose: (place: RecordPlace) => void;
}

/** Controls or clauses as a table that can be sorted and filtered; a row leads to its card. */
export function RecordList({ tables, records, place, onChoose }: RecordListProps) {
  const strings = useStrings();
  const { list } = strings;
  const [chosenTable, setTable] = useState<string>();
  const [filter, setFilter] = useState(NO_FILTER);
  const [order, setOrder] = useState<ListOrder>({ column: undefined, isDescending: false });
  const [shown, setShown] = useState(PAGE);
  const table = tables.find((one) => one === chosenTable) ?? tables[0] ?? "";
  const all = records(table);
  const found = orderedRecords(all, filter, order);
  return (
    <Card title={list.title}>
      <ListFilters
        tables={tables}
        table={table}
        filter={filter}
        onTable={(next) => {
          setTable(next);
          setFilter({ ...filter, applicable: "", status: "" });
        }}
        onFilter={setFilter}
      />
      <div role="status">
        <Paragraph isFaint>
          {found.length === 0 ? list.nothing : list.shown(found.length, all.length)}
        </Paragraph>
      </div>
      {found.length > 0 && (
        <Rows
          records={found.slice(0, shown)}
          order={order}
          place={place}
          onOrder={setOrder}
          onChoose={onChoose}
        />
      )}
      {found.length > shown && (
        <PlainButton onOpen={() => setShown(shown + PAGE)}>
          {strings.more(Math.min(PAGE, found.length - shown))}
        </PlainButton>
      )}
    </Card>
  );
}

interface RowsProps extends Pick<RecordListProps, "place" | "onChoose"> {
  readonly records: readonly ListedRecord[];
  readonly order: ListOrder;
  readonly onOrder: (order: ListOrder) => void;
}

function Rows({ records, order, place, onOrder, onChoose }: RowsProps) {
  const { list } = useStrings();
  const styles = useStyles();
  const table = useTableStyles();
  const chosen = place === undefined ? -1 : positionOf(records, place);
  return (
    <div className={table.scroll} role="group" aria-label={list.title} tabIndex={0}>
      <table className={table.table}>
        <thead>
          <tr>
            {LIST_COLUMNS.map((column) => (
              <SortHeader
                key={column}
                sort={sortOf(order, column)}
                onSort={() => onOrder(nextOrder(order, column))}
              >
                {list.columns[column]}
              </SortHeader>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record, index) => (
            <tr
              key={`${record.place.key} ${String(index)}`}
              className={mergeClasses(index === chosen && styles.chosen)}
              aria-current={index === chosen}
            >
              <th scope="row">
                <PlainButton onOpen={() => onChoose(record.place)}>
                  <Own>{record.id}</Own>
                </PlainButton>
              </th>
              {(["title", "applicable", "status", "owner", "level"] as const).map((column) => (
                <td key={column} translate="no">
                  {record[column]}
                </td>
              ))}
              <td className={mergeClasses(record.errors > 0 && styles.issues)}>
                {list.issues(record.errors, record.warnings)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function sortOf({ column, isDescending }: ListOrder, one: ListColumn) {
  if (column !== one) return "none";
  return isDescending ? "descending" : "ascending";
}

/** Ascending, descending, then the order of the sheet again. */
function nextOrder({ column, isDescending }: ListOrder, chosen: ListColumn): ListOrder {
  if (column !== chosen) return { column: chosen, isDescending: false };
  return isDescending
    ? { column: undefined, isDescending: false }
    : { column: chosen, isDescending: true };
}
