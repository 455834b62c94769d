import { useEffect, useState } from "react";
import { failureOf } from "../../app/session/failure";

/** How some work stands. */
export type WorkOutcome<T> =
  | { readonly name: "waiting" }
  | { readonly name: "done"; readonly value: T }
  | { readonly name: "failed"; readonly message: string };

/**
 * Does some work when it is another than before, and tells how it went.
 *
 * @param work - memoised: each new function is new work
 */
export function useOutcome<T>(work: () => T | Promise<T>): WorkOutcome<T> {
  const [last, setLast] = useState<{ readonly work: unknown; readonly outcome: WorkOutcome<T> }>();
  useEffect(() => {
    let isWanted = true;
    const tell = (outcome: WorkOutcome<T>) => {
      if (isWanted) setLast({ work, outcome });
    };
    void new Promise<T>((resolve) => resolve(work())).then(
      (value) => tell({ name: "done", value }),
      (cause: unknown) => tell({ name: "failed", message: failureOf(cause).message }),
    );
    return () => {
      isWanted = false;
    };
  }, [work]);
  return last?.work === work ? last.outcome : { name: "waiting" };
}
