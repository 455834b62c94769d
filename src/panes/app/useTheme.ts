import { useEffect, useState } from "react";
import { themeOf, type SystemTheme, type ThemeChoice, type ThemeName } from "../frame/themeChoice";

const DARK = "(prefers-color-scheme: dark)";
const FORCED = "(forced-colors: active)";

/**
 * The theme to draw, following the system while the choice is "auto".
 *
 * @param hostIsDark - what the host's own theme says; undefined where it says nothing
 */
export function useTheme(choice: ThemeChoice, hostIsDark?: boolean): ThemeName {
  const [system, setSystem] = useState(systemTheme);
  useEffect(() => {
    const queries = [DARK, FORCED].map((query) => matchMedia(query));
    const follow = () => setSystem(systemTheme());
    for (const query of queries) query.addEventListener("change", follow);
    return () => {
      for (const query of queries) query.removeEventListener("change", follow);
    };
  }, []);
  return themeOf(choice, { ...system, isDark: hostIsDark ?? system.isDark });
}

function systemTheme(): SystemTheme {
  return { isDark: matchMedia(DARK).matches, isForced: matchMedia(FORCED).matches };
}
