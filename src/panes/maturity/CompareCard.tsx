import { Checkbox } from "@fluentui/react-components";
import { compareSnapshots, type RollUpChange, type Snapshot } from "../../app/maturity/snapshots";
import type { RecordedFigure } from "../../app/score/rollUpPath";
import type { FigureChange } from "../../core/maturity";
import { Card } from "../frame/Card";
import { Own, Paragraph } from "../frame/Column";
import { useTableStyles } from "../frame/tableStyles";
import { useFormats, useStrings, type Formats } from "../language";
import { Choice } from "./Choice";
import { useKept } from "../frame/kept";
import { useLayoutStyles } from "../frame/layoutStyles";
import type { MaturityPaneProps } from "./maturityActions";
import { RECORDED_FIGURES, recordedText } from "./recordedText";
import { rollUpText } from "./rollUpName";
import { TimedNumber, type TimedOpeners } from "./TimedNumber";

/** Two snapshots, or one and the present, roll-up by roll-up. */
export function CompareCard({
  parts,
  ...openers
}: Pick<MaturityPaneProps, "parts"> & TimedOpeners) {
  const { snapshots: strings } = useStrings().maturity;
  const { day } = useFormats();
  const layout = useLayoutStyles();
  const { snapshots, present } = parts;
  const [from, setFrom] = useKept("compare from", "");
  const [to, setTo] = useKept("compare to", NOW);
  const [by, setBy] = useKept("compare by", "");
  const [isAll, setAll] = useKept("compare all", false);
  const all = [
    { value: NOW, label: strings.now, snapshot: present },
    ...snapshots.map((snapshot) => ({
      value: valueOf(snapshot),
      label: strings.name(snapshot.label, day(snapshot.on)),
      snapshot,
    })),
  ];
  const earlier = all.find(({ value }) => value === from) ?? all[1] ?? all[0];
  const later = all.find(({ value }) => value === to) ?? all[0];
  if (earlier === undefined || later === undefined) return null;
  const changes = compareSnapshots(earlier.snapshot, later.snapshot);
  const bys = [...new Set(changes.map((change) => change.by))];
  const shown = changes.filter(
    (change) => (by === "" || change.by === by) && (isAll || isChanged(change)),
  );
  return (
    <Card title={strings.compare}>
      <div className={layout.fields}>
        <Choice label={strings.from} value={earlier.value} options={all} isOwn onChoose={setFrom} />
        <Choice label={strings.to} value={later.value} options={all} isOwn onChoose={setTo} />
        <Choice
          label={strings.rows}
          value={by}
          options={[
            { value: "", label: strings.all },
            ...bys.map((one) => ({ value: one, label: one })),
          ]}
          isOwn
          onChoose={setBy}
        />
      </div>
      <Checkbox
        label={strings.onlyChanged}
        checked={!isAll}
        onChange={(_event, { checked }) => setAll(checked !== true)}
      />
      {shown.length === 0 && <Paragraph>{strings.same}</Paragraph>}
      {shown.length > 0 && (
        <ChangesTable
          {...{ ...openers, changes: shown, from: recordedOf(earlier), to: recordedOf(later) }}
        />
      )}
    </Card>
  );
}

const NOW = "now";

/** undefined for the present, which nobody recorded. */
function recordedOf({ value, snapshot }: { value: string; snapshot: Snapshot }) {
  return value === NOW ? undefined : snapshot;
}

function valueOf({ on, label }: Snapshot): string {
  return `${on} ${label.toLowerCase()}`;
}

/** Where one of both times recorded nothing, there is no change to tell. */
function isChanged({ changes }: RollUpChange): boolean {
  return Object.values(changes).some(({ change = 0 }: FigureChange) => change !== 0);
}

interface Times extends TimedOpeners {
  /** undefined: the present. */
  readonly from: Snapshot | undefined;
  /** undefined: the present. */
  readonly to: Snapshot | undefined;
}

function ChangesTable({
  changes,
  ...times
}: Times & { readonly changes: readonly RollUpChange[] }) {
  const { snapshots: strings } = useStrings().maturity;
  const table = useTableStyles();
  return (
    <div className={table.scroll} tabIndex={0} role="group" aria-label={strings.table}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{strings.rollUp}</th>
            {RECORDED_FIGURES.map((column) => (
              <th key={column} scope="col">
                {strings.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={rollUpText(change)}>
              <th scope="row">
                <Own>{rollUpText(change)}</Own>
              </th>
              {RECORDED_FIGURES.map((column) => (
                <td key={column}>
                  <ChangeCell {...times} column={column} of={change} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Both numbers, each of which opens, and the difference where there is one to tell. */
function ChangeCell(props: Times & { readonly column: RecordedFigure; readonly of: RollUpChange }) {
  const { column, of, from, to, onWhy, onRecorded } = props;
  const { snapshots: strings } = useStrings().maturity;
  const formats = useFormats();
  const change = of.changes[column];
  const number = (snapshot: Snapshot | undefined, value: number | undefined) => (
    <TimedNumber {...{ snapshot, of, value, onWhy, onRecorded }} figure={column} />
  );
  const text = (value: number | undefined) => recordedText(column, value, formats);
  if (change.change !== undefined && text(change.from) === text(change.to)) {
    return number(to, change.to);
  }
  return (
    <>
      {number(from, change.from)} → {number(to, change.to)}
      {change.change !== undefined &&
        ` ${strings.difference(differenceText(column, change.change, formats))}`}
    </>
  );
}

function differenceText(
  column: RecordedFigure,
  difference: number,
  { signed, signedPercent }: Formats,
): string {
  if (column === "attainment") return signedPercent(difference);
  return signed(difference, column === "mean" || column === "target" ? 2 : 0);
}
