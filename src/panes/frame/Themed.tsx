import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ThemeName } from "./themeChoice";

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

const useStyles = makeStyles({
  root: {
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  // What the browser draws itself, such as the signs in date fields.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { colorScheme: "dark" },
});

/** Everything below it in the colours of a theme. */
export function Themed({ theme, children }: { theme: ThemeName; children: ReactNode }) {
  const styles = useStyles();
  return (
    <FluentProvider
      theme={THEMES[theme]}
      className={mergeClasses(styles.root, styles[theme])}
      data-theme={theme}
    >
      {children}
    </FluentProvider>
  );
}
