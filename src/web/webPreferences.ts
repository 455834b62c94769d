import { storedPreferences } from "../panes/page/storedPreferences";

/** Small settings in the browser's own storage; it may be denied, and then nothing is kept. */
export const webPreferences = storedPreferences(() => localStorage, undefined);
