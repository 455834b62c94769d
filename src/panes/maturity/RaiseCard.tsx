import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RaisableRow } from "../../app/maturity/raisableRows";
import type { Standard } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Line, Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useStrings } from "../language";
import { Choice } from "./Choice";
import { useLayoutStyles } from "../frame/layoutStyles";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "start",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { paddingTop: tokens.spacingVerticalSNudge, paddingBottom: tokens.spacingVerticalXS },
  raised: { fontWeight: tokens.fontWeightSemibold },
});

const LEVELS = ["1", "2", "3", "4", "5"] as const;
const SHOWN_FIRST = 12;

/** What there is to raise, and what is raised. */
export interface RaiseCardProps {
  readonly standard: Standard;
  readonly rows: readonly RaisableRow[];
  readonly raises: ReadonlyMap<string, number>;
  readonly onRaise: (raises: ReadonlyMap<string, number>) => void;
}

/** Finds controls and raises them to a level in thought. */
export function RaiseCard({ standard, rows, raises, onRaise }: RaiseCardProps) {
  const strings = useStrings();
  const { whatIf } = strings.maturity;
  const layout = useLayoutStyles();
  const [search, setSearch] = useState<Search>({ level: "4", group: "", query: "" });
  const [shown, setShown] = useState(SHOWN_FIRST);
  const level = Number(search.level);
  const found = rows.filter((row) => matches(row, search));
  const toggle = ({ control }: RaisableRow) => {
    const next = new Map(raises);
    if (!next.delete(control)) next.set(control, level);
    onRaise(next);
  };
  const raiseAll = () =>
    onRaise(new Map([...raises, ...found.map(({ control }) => [control, level] as const)]));
  const more = found.length - shown;
  return (
    <Card title={whatIf.title}>
      <Paragraph isFaint>{whatIf.hint}</Paragraph>
      {rows.length === 0 && <Paragraph>{whatIf.noRows}</Paragraph>}
      <Finder standard={standard} rows={rows} search={search} onSearch={setSearch} />
      <Line>
        <Button disabledFocusable={found.length === 0} onClick={raiseAll}>
          {whatIf.raiseAll(found.length)}
        </Button>
        <span role="status" className={layout.faint}>
          {whatIf.matching(found.length)}
        </span>
      </Line>
      <ul className={layout.list}>
        {found.slice(0, shown).map((row) => (
          <RaiseLine
            key={row.control}
            row={row}
            raised={raises.get(row.control)}
            onToggle={() => toggle(row)}
          />
        ))}
      </ul>
      {more > 0 && (
        <PlainButton onOpen={() => setShown(shown + 100)}>
          {strings.more(Math.min(more, 100))}
        </PlainButton>
      )}
    </Card>
  );
}

/** What is looked for, and the level that it is raised to. */
interface Search {
  readonly level: (typeof LEVELS)[number];
  /** Theme or objective; "" for all. */
  readonly group: string;
  readonly query: string;
}

function Finder(props: {
  readonly standard: Standard;
  readonly rows: readonly RaisableRow[];
  readonly search: Search;
  readonly onSearch: (search: Search) => void;
}) {
  const { standard, rows, search, onSearch } = props;
  const { whatIf } = useStrings().maturity;
  const layout = useLayoutStyles();
  const groups = [...new Set(rows.map((row) => row.group))];
  return (
    <div className={layout.fields}>
      <Choice
        label={whatIf.level}
        value={search.level}
        options={LEVELS.map((value) => ({ value, label: value }))}
        onChoose={(level) => onSearch({ ...search, level })}
      />
      <Choice
        label={whatIf.group[standard]}
        value={search.group}
        options={[
          { value: "", label: whatIf.all },
          ...groups.map((value) => ({ value, label: value })),
        ]}
        isOwn
        onChoose={(group) => onSearch({ ...search, group })}
      />
      <Field label={whatIf.search} hint={whatIf.searchHint}>
        <Input
          type="search"
          value={search.query}
          onChange={(_event, { value: query }) => onSearch({ ...search, query })}
        />
      </Field>
    </div>
  );
}

function RaiseLine(props: {
  readonly row: RaisableRow;
  readonly raised: number | undefined;
  readonly onToggle: () => void;
}) {
  const { row, raised, onToggle } = props;
  const { whatIf } = useStrings().maturity;
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { control, title, level, target } = row;
  return (
    <li className={styles.row}>
      <Checkbox
        checked={raised !== undefined}
        aria-label={whatIf.raise(control)}
        onChange={onToggle}
      />
      <div className={styles.text}>
        <Own>{`${control} ${title}`}</Own>
        <div className={layout.faint}>
          {whatIf.now(level === undefined ? whatIf.notAssessed : String(level), target)}
          {raised !== undefined && (
            <>
              , <span className={styles.raised}>{whatIf.raisedTo(raised)}</span>
            </>
          )}
        </div>
      </div>
    </li>
  );
}

function matches({ control, title, group }: RaisableRow, search: Search): boolean {
  if (search.group !== "" && search.group !== group) return false;
  const text = `${control} ${title}`.toLowerCase();
  return search.query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
