import type { RollUpName, Snapshot } from "../../app/maturity/snapshots";
import {
  figurePath,
  openedFigure,
  recordedPath,
  type RecordedFigure,
} from "../../app/score/rollUpPath";
import { PlainButton } from "../frame/Figure";
import { useFormats, useStrings } from "../language";
import type { Recorded } from "./RecordedCard";
import { recordedText } from "./recordedText";

/** How numbers of a time are opened: the present to its rows, a snapshot to what it recorded. */
export interface TimedOpeners {
  /** @param path - of a number, as explainScore takes it */
  readonly onWhy: (path: string) => void;
  readonly onRecorded: (recorded: Recorded) => void;
}

/** A recorded number, or the same of the present. */
export interface TimedNumberProps extends TimedOpeners {
  /** undefined: the present. */
  readonly snapshot: Snapshot | undefined;
  readonly of: RollUpName;
  readonly figure: RecordedFigure;
  readonly value: number | undefined;
}

/** A number of a roll-up at one time, which opens unless there is none. */
export function TimedNumber(props: TimedNumberProps) {
  const { snapshot, figure, value } = props;
  const { snapshots: words } = useStrings().maturity;
  const formats = useFormats();
  const text = recordedText(figure, value, formats);
  const open = openerOf(props);
  if (value === undefined || open === undefined) return <>{text}</>;
  const time =
    snapshot === undefined ? words.now : words.name(snapshot.label, formats.day(snapshot.on));
  return (
    <PlainButton name={words.atTime(text, time)} onOpen={open}>
      {text}
    </PlainButton>
  );
}

function openerOf({ snapshot, of, figure, onWhy, onRecorded }: TimedNumberProps) {
  if (snapshot !== undefined) return () => onRecorded({ snapshot, of });
  const path = recordedPath(of);
  return path === undefined ? undefined : () => onWhy(figurePath(path, openedFigure(of, figure)));
}
