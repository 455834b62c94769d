import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { searchRecords, type ListedRecord } from "../../app/session/recordList";
import { Own } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useStrings } from "../language";

const useStyles = makeStyles({
  results: {
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const SHOWN = 12;

/** Finds controls and clauses by id, title or owner; Enter takes the first. */
export function SearchBox(props: {
  readonly records: readonly ListedRecord[];
  readonly onChoose: (record: ListedRecord) => void;
}) {
  const { records, onChoose } = props;
  const { control } = useStrings();
  const styles = useStyles();
  const [query, setQuery] = useState("");
  const found = searchRecords(records, query);
  const choose = (record: ListedRecord) => {
    setQuery("");
    onChoose(record);
  };
  return (
    <search>
      <Field label={control.search} hint={control.searchHint}>
        <Input
          type="search"
          value={query}
          onChange={(_event, { value }) => setQuery(value)}
          onKeyDown={({ key }) => {
            if (key === "Enter" && found[0] !== undefined) choose(found[0]);
            if (key === "Escape") setQuery("");
          }}
        />
      </Field>
      <div role="status" className={styles.count}>
        {query.trim() !== "" && control.found(found.length)}
      </div>
      {found.length > 0 && (
        <ul className={styles.results}>
          {found.slice(0, SHOWN).map((record) => (
            <li key={`${record.place.table} ${record.place.key}`}>
              <PlainButton onOpen={() => choose(record)}>
                <Own>{`${record.id} ${record.title}`}</Own>
              </PlainButton>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
