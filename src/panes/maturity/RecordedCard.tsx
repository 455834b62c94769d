import { Button } from "@fluentui/react-components";
import {
  recordedLine,
  type RecordedRollUp,
  type RollUpName,
  type Snapshot,
} from "../../app/maturity/snapshots";
import { recordedPath } from "../../app/score/rollUpPath";
import { Card } from "../frame/Card";
import { Line, Own, Paragraph } from "../frame/Column";
import { useTableStyles } from "../frame/tableStyles";
import { useFormats, useStrings } from "../language";
import { RECORDED_FIGURES, recordedText } from "./recordedText";
import { rollUpText } from "./rollUpName";

/** A recorded number that somebody wants to know more of. */
export interface Recorded {
  readonly snapshot: Snapshot;
  readonly of: RollUpName;
}

/** What a snapshot says of a roll-up, and of the parts of a total: rows are not recorded. */
export function RecordedCard(props: {
  readonly recorded: Recorded;
  /** Opens the rows as they are now. */
  readonly onWhy: (path: string) => void;
  readonly onBack: () => void;
}) {
  const { recorded, onWhy, onBack } = props;
  const strings = useStrings();
  const { snapshots: words } = strings.maturity;
  const { day } = useFormats();
  const { snapshot, of } = recorded;
  const { figures, parts } = recordedLine(snapshot, of);
  const path = recordedPath(of);
  return (
    <Card title={words.recorded} takesFocus>
      <Line>
        <Button onClick={onBack}>{strings.back}</Button>
        {path !== undefined && (
          <Button onClick={() => onWhy(`${path}/mean`)}>{words.rowsNow}</Button>
        )}
      </Line>
      <Paragraph>
        <Own>{words.name(snapshot.label, day(snapshot.on))}</Own>
      </Paragraph>
      <Paragraph>{words.recordedHint}</Paragraph>
      {figures === undefined && <Paragraph>{words.notRecorded}</Paragraph>}
      {figures !== undefined && <RecordedTable lines={[{ ...of, figures }, ...parts]} />}
      {parts.length > 0 && <Paragraph isFaint>{words.addUp}</Paragraph>}
    </Card>
  );
}

function RecordedTable({ lines }: { readonly lines: readonly RecordedRollUp[] }) {
  const { snapshots: words } = useStrings().maturity;
  const formats = useFormats();
  const table = useTableStyles();
  return (
    <div className={table.scroll} tabIndex={0} role="group" aria-label={words.recorded}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{words.rollUp}</th>
            {RECORDED_FIGURES.map((figure) => (
              <th key={figure} scope="col">
                {words.columns[figure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={rollUpText(line)}>
              <th scope="row">
                <Own>{rollUpText(line)}</Own>
              </th>
              {RECORDED_FIGURES.map((figure) => (
                <td key={figure}>{recordedText(figure, line.figures[figure], formats)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
