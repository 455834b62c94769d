/** What people choose between. */
export const THEME_CHOICES = ["auto", "light", "dark", "contrast"] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** What is drawn. */
export type ThemeName = Exclude<ThemeChoice, "auto">;

/** What the host or the system wants; asked again whenever it may have changed. */
export interface SystemTheme {
  readonly isDark: boolean;
  /** Colours forced by the system, as in the contrast themes of Windows. */
  readonly isForced: boolean;
}

/** The theme to draw: the choice, or what the system wants. */
export function themeOf(choice: ThemeChoice, { isDark, isForced }: SystemTheme): ThemeName {
  if (choice !== "auto") return choice;
  if (isForced) return "contrast";
  return isDark ? "dark" : "light";
}
