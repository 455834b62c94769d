import { THEME_CHOICES, type ThemeChoice } from "./frame/themeChoice";

/** Where a host keeps small settings of a person; it may refuse. */
export interface PreferenceStore {
  /** undefined when there is none, or nothing can be kept. */
  readonly get: (name: string) => string | undefined;
  /** False when it was not kept. */
  readonly set: (name: string, value: string) => boolean;
}

/** Settings of the person at this machine. */
export interface Preferences {
  readonly theme: ThemeChoice;
  /** Name for the change log; "" for the host's own. */
  readonly who: string;
  /** Whether they outlast the page. */
  readonly isKept: boolean;
}

/** The settings that a store has, with defaults for those that it lacks. */
export function readPreferences(store: PreferenceStore): Preferences {
  const typed = store.get("theme");
  return {
    theme: THEME_CHOICES.find((choice) => choice === typed) ?? "auto",
    who: store.get("who") ?? "",
    isKept: true,
  };
}

/** The settings with some changed, kept where the store allows it. */
export function changePreferences(
  store: PreferenceStore,
  now: Preferences,
  changes: Partial<Pick<Preferences, "theme" | "who">>,
): Preferences {
  const kept = Object.entries(changes).map(([name, value]) => store.set(name, value));
  return { ...now, ...changes, isKept: kept.every(Boolean) };
}
