import { Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { APPLICABILITIES, CONFORMITIES, IMPLEMENTATION_STATUSES } from "../../core/workbook";
import { useStrings } from "../language";
import { BLANK, type ListFilter } from "./listOrder";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(150px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
    "& .fui-Input": { minWidth: 0, width: "100%" },
  },
});

/** Narrows the list. */
export interface ListFiltersProps {
  readonly tables: readonly string[];
  readonly table: string;
  readonly filter: ListFilter;
  readonly onTable: (table: string) => void;
  readonly onFilter: (filter: ListFilter) => void;
}

/** Which list, and which rows of it. */
export function ListFilters({ tables, table, filter, onTable, onFilter }: ListFiltersProps) {
  const { list } = useStrings();
  const styles = useStyles();
  const change = (changes: Partial<ListFilter>) => onFilter({ ...filter, ...changes });
  const isClauses = table === "AB_Clauses";
  return (
    <div className={styles.filters}>
      <Field label={list.table}>
        <Select value={table} onChange={(_event, { value }) => onTable(value)}>
          {tables.map((one) => (
            <option key={one} value={one} translate="no">
              {Object.entries(list.tables).find(([name]) => name === one)?.[1] ?? one}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={list.filter}>
        <Input
          type="search"
          value={filter.text}
          onChange={(_event, { value: text }) => change({ text })}
        />
      </Field>
      {!isClauses && (
        <WordFilter
          label={list.applicable}
          words={APPLICABILITIES}
          blank={list.undecided}
          value={filter.applicable}
          onChange={(applicable) => change({ applicable })}
        />
      )}
      <WordFilter
        label={list.status}
        words={isClauses ? CONFORMITIES : IMPLEMENTATION_STATUSES}
        blank={list.noStatus}
        value={filter.status}
        onChange={(status) => change({ status })}
      />
      <Checkbox
        label={list.withIssues}
        checked={filter.hasIssues}
        onChange={(_event, { checked }) => change({ hasIssues: checked === true })}
      />
    </div>
  );
}

function WordFilter(props: {
  readonly label: string;
  readonly words: readonly string[];
  readonly blank: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { label, words, blank, value, onChange } = props;
  const { list } = useStrings();
  return (
    <Field label={label}>
      <Select value={value} onChange={(_event, { value: chosen }) => onChange(chosen)}>
        <option value="">{list.any}</option>
        <option value={BLANK}>{blank}</option>
        {words.map((word) => (
          <option key={word} value={word} translate="no">
            {word}
          </option>
        ))}
      </Select>
    </Field>
  );
}
