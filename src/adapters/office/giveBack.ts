import { WorkbookError } from "../../app/workbookError";
import type { ExcelTrips } from "./excelTrips";
import type { KnownWorkbook } from "./knownWorkbook";
import { isSameRaw, type LocatedEdit } from "./locateEdit";
import { queueRestore } from "./queueRestore";
import { isBlockEdit } from "./tableEdit";
import { queueLook, type TableLook } from "./tableLook";

/** A request that failed half-way: looks at what it has left, and gives back what was there. */
export async function giveBackAfter(
  failure: unknown,
  located: readonly LocatedEdit[],
  trips: ExcelTrips,
  known: KnownWorkbook,
): Promise<void> {
  // Nobody knows what Excel is doing: nothing more is sent.
  if (failure instanceof WorkbookError && failure.code === "no-answer") return;
  await giveBack(
    located.map((one) => ({ one, before: one.look, now: undefined })),
    trips,
    known,
  );
}

/** Whether a table holds what it held, as far as it was looked at. */
export function isUntouched(before: TableLook, now: TableLook): boolean {
  if (now.facts.rowCount !== before.facts.rowCount) return false;
  if (now.facts.headings.length !== before.facts.headings.length) return false;
  return [...before.facts.columns].every(([heading, cells]) =>
    cells.every((cell, row) => isSameRaw(now.raw(row, heading), cell as string)),
  );
}

/** An edit that may have to be taken back. */
interface Taken {
  readonly one: LocatedEdit;
  readonly before: TableLook;
  /** Undefined where it has to be looked at first. */
  readonly now: TableLook | undefined;
}

const TRIES = 3;

/**
 * Takes edits back. As this must not stay half done, it is tried again when Excel fails: each time
 * after another look, since nobody knows whether what failed has been done.
 */
export async function giveBack(
  taken: readonly Taken[],
  trips: ExcelTrips,
  known: KnownWorkbook,
): Promise<void> {
  let left = taken;
  for (let tries = TRIES; ; tries -= 1) {
    try {
      const touched = await stillTouched(left, trips, known);
      if (touched.length === 0) return;
      await trips.trip((context) => {
        for (const { one, before, now } of touched)
          queueRestore(context, one, { before, now, state: known.state });
      });
      return;
    } catch (failure) {
      if (tries === 1) throw notTakenBack(taken, failure);
      left = left.map(({ one, before }) => ({ one, before, now: undefined }));
    }
  }
}

type Touched = Taken & { readonly now: TableLook };

/** The edits that have left something in their tables, with a look at it. */
async function stillTouched(
  taken: readonly Taken[],
  trips: ExcelTrips,
  { date1904 }: KnownWorkbook,
): Promise<Touched[]> {
  const isKnown = taken.every(({ now }) => now !== undefined);
  const looks = isKnown
    ? taken.map(
        ({ now }) =>
          () =>
            now,
      )
    : await trips.trip((context) =>
        taken.map(({ one }) => queueLook(context, one.edit, { extent: "whole", date1904 })),
      );
  return taken.flatMap((one, index) => {
    const now = looks[index]?.();
    // A table whose rows came or went was looked at whole before the edit, and only then.
    const was = isBlockEdit(one.one.edit) ? one.one.look : one.before;
    return now === undefined || isUntouched(was, now) ? [] : [{ ...one, now }];
  });
}

function notTakenBack(taken: readonly Taken[], cause: unknown): WorkbookError {
  const places = taken.flatMap(({ one }) => {
    const { look: found, cells } = one;
    const { sheet } = found.facts;
    if (cells.length === 0) return [`the end of ${sheet}`];
    return cells.map(({ change, row }) => `${sheet} ${found.address(row, change.column)}`);
  });
  const message = `Excel failed while a change was being taken back: look at ${places.join(", ")}.`;
  return new WorkbookError("not-taken-back", message, { cause });
}
