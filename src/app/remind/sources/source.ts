import type { DueThing } from "../../../core/calendar";
import type { Standard } from "../../../core/catalog";
import type { IsoDate } from "../../../core/day";
import type { SheetContext } from "../../../core/sheets";
import { sensibleDay } from "../../cycle/certificationFacts";

/** Ladders of reminders by what they are for. */
export interface Ladders {
  readonly usual: readonly number[];
  readonly audit: readonly number[];
  readonly recertification: readonly number[];
}

/** All that a source looks at. */
export interface SourceInput {
  readonly context: SheetContext;
  /** Standards in scope. */
  readonly standards: readonly Standard[];
  readonly laddersOf: (standard: Standard) => Ladders;
}

/** One table, or a part of it, whose records fall due: a file of this folder. */
export type DueSource = (input: SourceInput) => readonly DueThing[];

/** A day of a record that may concern both standards. */
interface RecordDay extends Pick<DueThing, "kind" | "subject" | "owner" | "doneCell"> {
  readonly on: IsoDate | undefined;
  readonly doneOn?: IsoDate | undefined;
  /** The subject when left out. */
  readonly about?: string;
}

/** What falls due on a day of a record; nothing without a day, or where no standard is in scope. */
export function recordDue(
  { standards, laddersOf }: SourceInput,
  concerned: readonly Standard[],
  { on, doneOn, owner, about, ...thing }: RecordDay,
): DueThing[] {
  const [first, second] = concerned.filter((one) => standards.includes(one));
  const dueOn = sensibleDay(on);
  if (first === undefined || dueOn === undefined) return [];
  return [
    {
      ...thing,
      ...{ standard: second === undefined ? first : undefined, cycle: undefined },
      ...{ about: about ?? thing.subject, dueOn, plannedOn: undefined, doneOn },
      ...{ owner: owner.trim(), steps: laddersOf(first).usual },
    },
  ];
}
