import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, type ReactNode } from "react";
import type { ThemeName } from "./themeChoice";

const useStyles = makeStyles({
  root: {
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

/** Everything on the page in the colours of a theme, whose values the build puts into the style sheet of the page. */
export function Themed({ theme, children }: { theme: ThemeName; children: ReactNode }) {
  const styles = useStyles();
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return <FluentProvider className={styles.root}>{children}</FluentProvider>;
}
