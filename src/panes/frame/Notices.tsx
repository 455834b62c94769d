import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
} from "@fluentui/react-components";
import type { Conflict, Failure, Outcome, Work } from "../../app/session/sessionState";
import { useStrings } from "../language";
import { Column, Line, Own } from "./Column";

/** What notices tell. */
export interface NoticesProps {
  readonly work: Work | undefined;
  readonly failure: Failure | undefined;
  readonly outcome: Outcome | undefined;
  readonly conflicts: readonly Conflict[];
  readonly onCancel: () => void;
  readonly onDismiss: () => void;
  readonly onSettle: (conflict: Conflict, isWritten: boolean) => void;
}

/** What is under way, went wrong, was done, or has to be decided. */
export function Notices(props: NoticesProps) {
  const { work, failure, outcome, conflicts } = props;
  return (
    <Column>
      {work !== undefined && <WorkNotice work={work} onCancel={props.onCancel} />}
      {failure !== undefined && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            <Own>{failure.message}</Own>
          </MessageBarBody>
          <DismissAction onDismiss={props.onDismiss} />
        </MessageBar>
      )}
      {outcome !== undefined && <OutcomeNotice outcome={outcome} onDismiss={props.onDismiss} />}
      {conflicts.map((conflict, index) => (
        <ConflictNotice key={index} conflict={conflict} onSettle={props.onSettle} />
      ))}
    </Column>
  );
}

function WorkNotice({ work, onCancel }: { work: Work; onCancel: () => void }) {
  const strings = useStrings();
  const { action, done, total, isCancelled } = work;
  const label = isCancelled ? strings.cancelling : strings.work[action];
  return (
    <div role="status">
      <Column>
        <Line>
          <span>{label}</span>
          {total > 0 && <span>{strings.progressOf(done, total)}</span>}
        </Line>
        <ProgressBar aria-label={label} {...(total > 0 ? { value: done, max: total } : {})} />
        <Line>
          <Button size="small" disabledFocusable={isCancelled} onClick={onCancel}>
            {strings.cancel}
          </Button>
        </Line>
      </Column>
    </div>
  );
}

function OutcomeNotice({ outcome, onDismiss }: { outcome: Outcome; onDismiss: () => void }) {
  const strings = useStrings();
  const { action, changes, skipped } = outcome;
  return (
    <MessageBar intent="success" layout="multiline" role="status">
      <MessageBarBody>
        {strings.outcome[action](changes.length)}
        {skipped.length > 0 && ` ${strings.skipped(skipped.join(", "))}`}
      </MessageBarBody>
      <DismissAction onDismiss={onDismiss} />
    </MessageBar>
  );
}

function ConflictNotice({
  conflict,
  onSettle,
}: {
  conflict: Conflict;
  onSettle: NoticesProps["onSettle"];
}) {
  const { conflict: strings } = useStrings();
  const { place, column, found, typed } = conflict;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{strings.title}</MessageBarTitle>{" "}
        {strings.text(place.key, column, found, typed)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => onSettle(conflict, true)}>
          {strings.mine}
        </Button>
        <Button size="small" onClick={() => onSettle(conflict, false)}>
          {strings.theirs}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function DismissAction({ onDismiss }: { onDismiss: () => void }) {
  const strings = useStrings();
  return (
    <MessageBarActions>
      <Button size="small" appearance="transparent" onClick={onDismiss}>
        {strings.close}
      </Button>
    </MessageBarActions>
  );
}
