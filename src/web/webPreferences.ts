import type { PreferenceStore } from "../panes/preferences";

const PREFIX = "annexbook.";

/** Small settings in the browser's own storage; it may be denied, and then nothing is kept. */
export const webPreferences: PreferenceStore = {
  get: (name) => {
    try {
      return localStorage.getItem(PREFIX + name) ?? undefined;
    } catch {
      return undefined;
    }
  },
  set: (name, value) => {
    try {
      localStorage.setItem(PREFIX + name, value);
      return true;
    } catch {
      return false;
    }
  },
};
