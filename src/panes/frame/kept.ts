import { createContext, useCallback, useContext, useState } from "react";

/** What a person has chosen in a pane, by name, while another pane is looked at. */
export type KeptChoices = Map<string, unknown>;

/** Where the choices of the pane below are kept. */
export const KeptContext = createContext<KeptChoices>(new Map());

/** Like useState, and the value is there again when the pane is shown again. */
export function useKept<T>(name: string, initial: T): readonly [T, (value: T) => void] {
  const kept = useContext(KeptContext);
  const [value, setValue] = useState((kept.has(name) ? kept.get(name) : initial) as T);
  const change = useCallback(
    (next: T) => {
      kept.set(name, next);
      setValue(next);
    },
    [kept, name],
  );
  return [value, change];
}
