import { useState, type ReactNode } from "react";
import { useStrings } from "../language";
import { PlainButton } from "./Figure";

/**
 * A long list in steps.
 *
 * @returns what is shown of it, and the button that shows as many more; undefined when all is shown
 */
export function useSteps<T>(items: readonly T[], step: number): readonly [readonly T[], ReactNode] {
  const strings = useStrings();
  const [shown, setShown] = useState(step);
  const left = items.length - shown;
  const more =
    left <= 0 ? undefined : (
      <div>
        <PlainButton onOpen={() => setShown(shown + step)}>
          {strings.more(Math.min(left, step))}
        </PlainButton>
      </div>
    );
  return [items.slice(0, shown), more];
}
