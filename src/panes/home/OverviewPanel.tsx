import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Overview } from "../../app/session/overview";
import { Card } from "../frame/Card";
import { Column, Line, Own, Paragraph } from "../frame/Column";
import { SnapshotForm } from "../frame/SnapshotForm";
import { useStrings } from "../language";
import type { OverviewActions } from "./HomePane";
import { StandardCard } from "./StandardCard";

const useStyles = makeStyles({
  standards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(380px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

/** Home of a filled workbook. */
export interface OverviewPanelProps extends OverviewActions {
  readonly overview: Overview;
  readonly isBusy: boolean;
  /** Whether the workbook can be written. */
  readonly isWritable: boolean;
  readonly onWhy: (path: string) => void;
  readonly onIssues: () => void;
  readonly onUndecided: () => void;
  /** What blocks certification. */
  readonly readiness: ReactNode;
}

/** Where each standard stands, and what can be done with the workbook. */
export function OverviewPanel(props: OverviewPanelProps) {
  const { overview, onWhy, onIssues, onUndecided } = props;
  const { overview: strings } = useStrings();
  const styles = useStyles();
  return (
    <Column>
      <h2 className={styles.title}>
        {overview.organisation === "" ? strings.unnamed : <Own>{overview.organisation}</Own>}
      </h2>
      <Line>
        <Button appearance="primary" onClick={onUndecided}>
          {strings.undecided}
        </Button>
      </Line>
      <div className={styles.standards}>
        {overview.standards.map((one) => (
          <StandardCard key={one.standard} overview={one} onWhy={onWhy} onIssues={onIssues} />
        ))}
      </div>
      {props.readiness}
      {props.isWritable && <Actions {...props} />}
    </Column>
  );
}

function Actions(props: OverviewPanelProps) {
  const { overview: strings } = useStrings();
  const { undoable } = props.overview;
  return (
    <Card title={strings.actions}>
      <SnapshotForm isBusy={props.isBusy} onSnapshot={props.onSnapshot} />
      {undoable !== undefined && (
        <div>
          <Button disabledFocusable={props.isBusy} onClick={props.onUndo}>
            {strings.undo(undoable.action)}
          </Button>
          <Paragraph isFaint>
            <Own>{strings.undoDetail(undoable.first, undoable.count - 1)}</Own>
          </Paragraph>
        </div>
      )}
      <Line>
        <Button disabledFocusable={props.isBusy} onClick={props.onFillAgain}>
          {strings.fillAgain}
        </Button>
        <Button disabledFocusable={props.isBusy} onClick={props.onRemove}>
          {strings.remove}
        </Button>
      </Line>
    </Card>
  );
}
