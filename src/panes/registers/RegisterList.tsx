import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { RecordPlace } from "../../app/ports";
import type { Register } from "../../app/registers/register";
import type { RegisterRow } from "../../app/registers/registerRows";
import { Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useLayoutStyles } from "../frame/layoutStyles";
import { useTableStyles } from "../frame/tableStyles";
import { useFormats, useStrings } from "../language";
import { SortHeader } from "../list/SortHeader";
import {
  nextRegisterOrder,
  type RegisterColumn,
  type RegisterFilter,
  type RegisterOrder,
} from "./registerOrder";

const useStyles = makeStyles({
  first: { minWidth: "150px" },
  // A ground of its own would leave links and texts too little contrast in some themes.
  chosen: { "& > :first-child": { borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}` } },
  grave: { color: tokens.colorStatusDangerForeground2 },
});

const PAGE = 150;

/** What the list of a register needs. */
export interface RegisterListProps {
  readonly register: Register;
  /** All records. */
  readonly rows: readonly RegisterRow[];
  /** Those that the filter lets through, in order. */
  readonly found: readonly RegisterRow[];
  readonly filter: RegisterFilter;
  readonly order: RegisterOrder;
  readonly chosenKey: string | undefined;
  /** The record whose button takes the focus, as its card was just left. */
  readonly lastKey: string | undefined;
  readonly onFilter: (filter: RegisterFilter) => void;
  readonly onOrder: (order: RegisterOrder) => void;
  readonly onOpen: (place: RecordPlace) => void;
}

/** The records of a register as a table that can be searched, sorted and filtered. */
export function RegisterList(props: RegisterListProps) {
  const { rows, found } = props;
  const strings = useStrings();
  const { registers } = strings;
  const [shown, setShown] = useState(PAGE);
  const overdue = rows.filter(({ isOverdue }) => isOverdue).length;
  return (
    <>
      <Filters {...props} />
      <div role="status">
        <Paragraph isFaint>
          {found.length === 0
            ? registers.nothing
            : registers.shown(found.length, rows.length, overdue)}
        </Paragraph>
      </div>
      {found.length > 0 && <Rows {...props} found={found.slice(0, shown)} />}
      {found.length > shown && (
        <PlainButton onOpen={() => setShown(shown + PAGE)}>
          {strings.more(Math.min(PAGE, found.length - shown))}
        </PlainButton>
      )}
      {rows.some(({ place }) => place === undefined) && (
        <Paragraph isFaint>{registers.noKeyHint}</Paragraph>
      )}
    </>
  );
}

function Filters({ register, filter, onFilter }: RegisterListProps) {
  const { registers } = useStrings();
  const layout = useLayoutStyles();
  const tick = (label: string, name: "isOpenOnly" | "isOverdueOnly" | "hasIssues") => (
    <Checkbox
      label={label}
      checked={filter[name]}
      onChange={(_event, { checked }) => onFilter({ ...filter, [name]: checked === true })}
    />
  );
  return (
    <div className={layout.fields}>
      <Field label={registers.find} hint={registers.findHint}>
        <Input
          type="search"
          value={filter.text}
          onChange={(_event, { value: text }) => onFilter({ ...filter, text })}
        />
      </Field>
      <div>
        {register.isOpen !== undefined && tick(registers.openOnly, "isOpenOnly")}
        {tick(registers.overdueOnly, "isOverdueOnly")}
        {tick(registers.withIssues, "hasIssues")}
      </div>
    </div>
  );
}

function Rows(props: RegisterListProps) {
  const { register, found, order, chosenKey, lastKey, onOrder } = props;
  const { registers } = useStrings();
  const styles = useStyles();
  const table = useTableStyles();
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const line = [...(body.current?.rows ?? [])].find((row) => row.dataset["key"] === lastKey);
    line?.querySelector("button")?.focus();
  }, [lastKey]);
  const header = (column: RegisterColumn, heading: string, isOwn = false) => (
    <SortHeader
      key={column}
      sort={sortOf(order, column)}
      onSort={() => onOrder(nextRegisterOrder(order, column))}
    >
      {isOwn ? <Own>{heading}</Own> : heading}
    </SortHeader>
  );
  return (
    <div className={table.scroll} role="group" aria-label={registers.list} tabIndex={0}>
      <table className={table.table}>
        <thead>
          <tr>
            {header("id", register.keys.join(" "), true)}
            {register.listed.map((heading, index) => header(index, heading, true))}
            {header("due", registers.due)}
            {header("issues", registers.issues)}
          </tr>
        </thead>
        <tbody ref={body}>
          {found.map((row, index) => {
            const isChosen = row.place !== undefined && row.id === chosenKey;
            return (
              <tr
                key={`${row.id} ${String(index)}`}
                data-key={row.id}
                className={mergeClasses(isChosen && styles.chosen)}
                aria-current={isChosen}
              >
                <Cells {...props} row={row} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Cells(props: RegisterListProps & { readonly row: RegisterRow }) {
  const { register, row, onOpen } = props;
  const { registers, list } = useStrings();
  const { day } = useFormats();
  const styles = useStyles();
  const table = useTableStyles();
  const { place, id, cells, dueOn, isOverdue, errors, warnings } = row;
  return (
    <>
      <th scope="row" className={register.idPrefix === undefined ? styles.first : table.short}>
        {place === undefined ? (
          registers.noKey
        ) : (
          <PlainButton onOpen={() => onOpen(place)}>
            <Own>{id}</Own>
          </PlainButton>
        )}
      </th>
      {cells.map(({ text }, index) => (
        <td key={index} translate="no" className={index === 0 ? styles.first : undefined}>
          {text}
        </td>
      ))}
      <td className={mergeClasses(table.short, isOverdue && styles.grave)}>
        {dueOn !== undefined && (isOverdue ? registers.overdue(day(dueOn)) : day(dueOn))}
      </td>
      <td className={mergeClasses(errors > 0 && styles.grave)}>{list.issues(errors, warnings)}</td>
    </>
  );
}

function sortOf({ column, isDescending }: RegisterOrder, one: RegisterColumn) {
  if (column !== one) return "none";
  return isDescending ? "descending" : "ascending";
}
