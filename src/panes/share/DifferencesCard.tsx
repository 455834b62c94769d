import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { diffReport, type ReadableDifference } from "../../app/exchange/diffWorkbooks";
import {
  DIFFERENCE_PARTS,
  filterChoices,
  filterDifferences,
  NO_FILTER,
  type DifferenceFilter,
} from "../../app/exchange/filterDifferences";
import { reportFile } from "../../app/exchange/reportFile";
import { DIFFERENCE_KINDS } from "../../core/exchange";
import { Card } from "../frame/Card";
import { Line, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { XLSX_TYPE } from "../page/download";
import { DifferenceList } from "./DifferenceList";
import type { ShareProps } from "./shareProps";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(130px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
    padding: `${tokens.spacingVerticalS} 0`,
  },
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Differences with filters, counts and a sheet to print. */
export function DifferencesCard(
  props: ShareProps & {
    readonly differences: readonly ReadableDifference[];
    readonly names: readonly [before: string, after: string];
  },
) {
  const { differences, names, state, today, onHandOut } = props;
  const { share } = useStrings();
  const shown = filterDifferences(differences, state.filter);
  const [before, after] = names;
  const print = () =>
    onHandOut("differences.xlsx", XLSX_TYPE, async (write) =>
      reportFile(
        [diffReport(shown, { before, after, day: today })],
        { format: "xlsx", day: today },
        write,
      ),
    );
  return (
    <Card title={share.compare.differences}>
      <div role="status">
        <Paragraph>
          {differences.length === 0
            ? share.compare.none
            : share.compare.shown(shown.length, differences.length)}
        </Paragraph>
      </div>
      {differences.length > 0 && (
        <>
          <Filters {...props} />
          <DifferenceList {...props} differences={shown} />
          <Line>
            <Button onClick={print} disabledFocusable={shown.length === 0}>
              {share.compare.print}
            </Button>
          </Line>
        </>
      )}
    </Card>
  );
}

function Filters({
  differences,
  state,
  desk,
}: ShareProps & { readonly differences: readonly ReadableDifference[] }) {
  const { share } = useStrings();
  const styles = useStyles();
  const { filter } = state;
  const change = (changes: Partial<DifferenceFilter>) =>
    desk.set({ filter: { ...filter, ...changes } });
  return (
    <details>
      <summary className={styles.summary}>{share.compare.filters}</summary>
      <div className={styles.filters}>
        {DIFFERENCE_PARTS.map((part) => (
          <Field key={part} label={share.compare.parts[part]}>
            <Select
              value={filter[part]}
              onChange={(_event, { value }) => change({ [part]: value })}
            >
              <option value="">{share.compare.any}</option>
              {filterChoices(differences, part).map(({ word, count }) => {
                const kind = DIFFERENCE_KINDS.find((one) => part === "kind" && one === word);
                const shown = kind === undefined ? word : share.compare.kinds[kind];
                return (
                  <option key={word} value={word} {...(kind === undefined && { translate: "no" })}>
                    {share.compare.choice(shown, count)}
                  </option>
                );
              })}
            </Select>
          </Field>
        ))}
        <Field label={share.compare.text}>
          <Input
            type="search"
            value={filter.text}
            onChange={(_event, { value: text }) => change({ text })}
          />
        </Field>
      </div>
      {Object.values(filter).some((one) => one !== "") && (
        <Line>
          <Button size="small" onClick={() => desk.set({ filter: NO_FILTER })}>
            {share.compare.clear}
          </Button>
        </Line>
      )}
    </details>
  );
}
