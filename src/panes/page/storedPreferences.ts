import type { PreferenceStore } from "../preferences";

/**
 * Small settings in the browser's storage, apart for each place that Office keeps apart.
 *
 * @param storage - asked each time, because even asking may be denied
 * @param partition - Office's partition key; undefined where there is none
 */
export function storedPreferences(
  storage: () => {
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
  },
  partition: string | undefined,
): PreferenceStore {
  const keyOf = (name: string) => `${partition ?? ""}annexbook.${name}`;
  return {
    get: (name) => {
      try {
        return storage().getItem(keyOf(name)) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set: (name, value) => {
      try {
        storage().setItem(keyOf(name), value);
        return true;
      } catch {
        return false;
      }
    },
  };
}
