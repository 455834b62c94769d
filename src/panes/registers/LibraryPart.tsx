import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import {
  LIBRARY_THEMES,
  searchLibrary,
  type LibraryEntry,
  type LibraryTheme,
} from "../../app/risk/riskLibrary";
import { Card } from "../frame/Card";
import { Line, Own, Paragraph } from "../frame/Column";
import { useLayoutStyles } from "../frame/layoutStyles";
import { useStrings } from "../language";
import { Choice } from "../maturity/Choice";
import { usePreview } from "../maturity/usePreview";
import type { RegisterActions, RiskParts } from "./registersProps";

interface LibraryPartProps extends RegisterActions, Pick<RiskParts, "addPlan"> {
  readonly entries: readonly LibraryEntry[];
}

interface Search {
  readonly theme: LibraryTheme | "all";
  readonly text: string;
}

/** Scenarios to begin a register with: searched, chosen, previewed and added. */
export function LibraryPart(props: LibraryPartProps) {
  const { entries, isWritable, addPlan } = props;
  const { library } = useStrings().registers;
  const layout = useLayoutStyles();
  const [search, setSearch] = useState<Search>({ theme: "all", text: "" });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [panel, ask] = usePreview(props, library.write);
  if (panel !== undefined) return panel;
  const { theme, text } = search;
  const found = searchLibrary(entries, theme === "all" ? undefined : theme, text);
  const add = (ids: readonly string[]) =>
    ask({ name: "edit", plan: addPlan(ids) }, () => setChosen(new Set()));
  return (
    <Card title={library.title}>
      <Paragraph isFaint>{library.about}</Paragraph>
      <SearchFields search={search} onSearch={setSearch} />
      <div role="status">
        <Paragraph isFaint>
          {library.shown(found.length, entries.filter(({ isThere }) => isThere).length)}
        </Paragraph>
      </div>
      {isWritable && <Buttons {...props} {...{ found, chosen }} onChoose={setChosen} onAdd={add} />}
      <ul className={layout.list}>
        {found.map((entry) => (
          <li key={entry.scenario.id}>
            <Scenario
              entry={entry}
              isChosen={chosen.has(entry.scenario.id)}
              isWritable={isWritable}
              onChoose={(isChosen) => setChosen(withChoice(chosen, entry.scenario.id, isChosen))}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function SearchFields(props: {
  readonly search: Search;
  readonly onSearch: (search: Search) => void;
}) {
  const { search, onSearch } = props;
  const { library, find } = useStrings().registers;
  const layout = useLayoutStyles();
  return (
    <div className={layout.fields}>
      <Choice
        label={library.theme}
        value={search.theme}
        options={(["all", ...LIBRARY_THEMES] as const).map((value) => ({
          value,
          label: value === "all" ? library.all : library.themes[value],
        }))}
        onChoose={(theme) => onSearch({ ...search, theme })}
      />
      <Field label={find}>
        <Input
          type="search"
          value={search.text}
          onChange={(_event, { value }) => onSearch({ ...search, text: value })}
        />
      </Field>
    </div>
  );
}

/** Adds what is chosen, and chooses all that is shown, or nothing. */
function Buttons(
  props: LibraryPartProps & {
    readonly found: readonly LibraryEntry[];
    readonly chosen: ReadonlySet<string>;
    readonly onChoose: (chosen: ReadonlySet<string>) => void;
    readonly onAdd: (ids: readonly string[]) => void;
  },
) {
  const { entries, found, chosen, isBusy, onChoose, onAdd } = props;
  const { library } = useStrings().registers;
  const wanted = freeIds(entries).filter((id) => chosen.has(id));
  const shown = freeIds(found);
  return (
    <Line>
      <Button
        appearance="primary"
        disabledFocusable={isBusy || wanted.length === 0}
        onClick={() => wanted.length > 0 && onAdd(wanted)}
      >
        {library.add(wanted.length)}
      </Button>
      {shown.length > 0 && (
        <Button onClick={() => onChoose(new Set([...chosen, ...shown]))}>
          {library.chooseAll(shown.length)}
        </Button>
      )}
      {wanted.length > 0 && <Button onClick={() => onChoose(new Set())}>{library.none}</Button>}
    </Line>
  );
}

/** Ids of the scenarios that the register lacks. */
function freeIds(entries: readonly LibraryEntry[]): readonly string[] {
  return entries.filter(({ isThere }) => !isThere).map(({ scenario }) => scenario.id);
}

function withChoice(chosen: ReadonlySet<string>, id: string, isChosen: boolean) {
  const next = new Set(chosen);
  if (isChosen) next.add(id);
  else next.delete(id);
  return next;
}

function Scenario(props: {
  readonly entry: LibraryEntry;
  readonly isChosen: boolean;
  readonly isWritable: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}) {
  const { entry, isChosen, isWritable, onChoose } = props;
  const { library } = useStrings().registers;
  const { scenario, text, isThere } = entry;
  const { id, organisation, likelihood, impact, controls27001, controls42001 } = scenario;
  const controls = [
    ...(controls27001.length > 0 ? [`27001 ${controls27001.join(", ")}`] : []),
    ...(controls42001.length > 0 ? [`42001 ${controls42001.join(", ")}`] : []),
  ];
  return (
    <>
      {isThere || !isWritable ? (
        <Paragraph>
          <Own>{`${id} ${text}`}</Own> {isThere && library.isThere}
        </Paragraph>
      ) : (
        <Checkbox
          label={<span translate="no">{`${id} ${text}`}</span>}
          checked={isChosen}
          onChange={(_event, { checked }) => onChoose(checked === true)}
        />
      )}
      <Paragraph isFaint>
        <Own>{organisation}.</Own> {library.score(likelihood, impact)}{" "}
        {library.controls(controls.join("; "))}
      </Paragraph>
    </>
  );
}
