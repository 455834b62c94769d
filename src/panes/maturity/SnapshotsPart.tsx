import { useState } from "react";
import { Card } from "../frame/Card";
import { Column, Paragraph } from "../frame/Column";
import { SnapshotForm } from "../frame/SnapshotForm";
import { useStrings } from "../language";
import { CompareCard } from "./CompareCard";
import { useLayoutStyles } from "../frame/layoutStyles";
import type { MaturityPaneProps } from "./maturityActions";
import { RecordedCard, type Recorded } from "./RecordedCard";
import { TrendCard } from "./TrendCard";
import { UndoLine } from "./UndoLine";

/** Takes snapshots, compares two, and shows how a number has moved over all of them. */
export function SnapshotsPart(props: MaturityPaneProps) {
  const { parts, isBusy, isWritable, onWhy, onPerform } = props;
  const { snapshots: strings } = useStrings().maturity;
  const layout = useLayoutStyles();
  const [recorded, setRecorded] = useState<Recorded>();
  const { snapshots } = parts;
  if (recorded !== undefined) {
    return <RecordedCard recorded={recorded} onWhy={onWhy} onBack={() => setRecorded(undefined)} />;
  }
  const openers = { parts, onWhy, onRecorded: setRecorded };
  const isNone = snapshots.length === 0;
  return (
    <Column>
      <Card title={strings.taken(snapshots.length)}>
        {isNone && <Paragraph>{strings.none}</Paragraph>}
        <UndoLine {...props} />
        {isWritable && (
          <SnapshotForm
            isBusy={isBusy}
            onSnapshot={(label) => void onPerform({ name: "snapshot", label })}
          />
        )}
      </Card>
      {!isNone && (
        <div className={layout.beside}>
          <TrendCard {...openers} />
          <CompareCard {...openers} />
        </div>
      )}
    </Column>
  );
}
