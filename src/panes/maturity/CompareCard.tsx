import { Checkbox } from "@fluentui/react-components";
import { compareSnapshots, type RollUpChange, type Snapshot } from "../../app/maturity/snapshots";
import { figurePath, recordedPath } from "../../app/score/rollUpPath";
import type { Figure, FigureChange } from "../../core/maturity";
import { Card } from "../frame/Card";
import { Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useTableStyles } from "../frame/tableStyles";
import { useFormats, useStrings } from "../language";
import { Choice } from "./Choice";
import { useKept } from "./kept";
import { useLayoutStyles } from "./layoutStyles";
import type { MaturityPaneProps } from "./maturityActions";
import { rollUpText } from "./rollUpName";

/** Two snapshots, or one and the present, roll-up by roll-up. */
export function CompareCard({ parts, onWhy }: MaturityPaneProps) {
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
        <ChangesTable changes={shown} onWhy={later.value === NOW ? onWhy : undefined} />
      )}
    </Card>
  );
}

const NOW = "now";

function valueOf({ on, label }: Snapshot): string {
  return `${on} ${label.toLowerCase()}`;
}

/** Where one of both times recorded nothing, there is no change to tell. */
function isChanged({ changes }: RollUpChange): boolean {
  return Object.values(changes).some(({ change = 0 }: FigureChange) => change !== 0);
}

const COLUMNS = [
  "mean",
  "target",
  "attainment",
  "assessed",
  "applicable",
  "excluded",
  "implemented",
] as const;

/** Which numbers of the present open to their rows; of clauses, assessed counts something else. */
const OPENED: Readonly<Partial<Record<(typeof COLUMNS)[number], Figure>>> = {
  mean: "mean",
  target: "target",
  attainment: "attainment",
  applicable: "applicable",
  excluded: "excluded",
};

function ChangesTable(props: {
  readonly changes: readonly RollUpChange[];
  /** Left out when the later numbers are not those of the present. */
  readonly onWhy: ((path: string) => void) | undefined;
}) {
  const { changes, onWhy } = props;
  const { snapshots: strings } = useStrings().maturity;
  const table = useTableStyles();
  return (
    <div className={table.scroll} tabIndex={0} role="group" aria-label={strings.table}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{strings.rollUp}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {strings.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => {
            const path = recordedPath(change);
            return (
              <tr key={rollUpText(change)}>
                <th scope="row">
                  <Own>{rollUpText(change)}</Own>
                </th>
                {COLUMNS.map((column) => {
                  const figure = OPENED[column];
                  const open =
                    onWhy !== undefined && path !== undefined && figure !== undefined
                      ? () => onWhy(figurePath(path, figure))
                      : undefined;
                  return (
                    <td key={column}>
                      <ChangeCell column={column} change={change.changes[column]} onOpen={open} />
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function ChangeCell(props: {
  readonly column: (typeof COLUMNS)[number];
  readonly change: FigureChange;
  readonly onOpen: (() => void) | undefined;
}) {
  const { column, change, onOpen } = props;
  const { snapshots: strings } = useStrings().maturity;
  const { exact, fineLevel, finePercent, signed, signedPercent } = useFormats();
  const isLevel = column === "mean" || column === "target";
  const text = isLevel ? fineLevel : column === "attainment" ? finePercent : exact;
  const [from, to] = [text(change.from), text(change.to)];
  const sign = (difference: number) =>
    column === "attainment" ? signedPercent(difference) : signed(difference, isLevel ? 2 : 0);
  const shown =
    change.change === undefined
      ? strings.uncompared(from, to)
      : from === to
        ? to
        : strings.changed(from, to, sign(change.change));
  if (onOpen === undefined) return <>{shown}</>;
  return <PlainButton onOpen={onOpen}>{shown}</PlainButton>;
}
