import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useState, type ReactNode } from "react";
import { useStrings } from "../language";
import { Waiting } from "./Waiting";

const useStyles = makeStyles({
  details: {
    padding: tokens.spacingHorizontalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  summary: {
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  content: { paddingTop: tokens.spacingVerticalM },
});

/** The foot of every pane: what is folded away there is rendered, and loaded, when it is opened. */
export function Foot({ children }: { readonly children: ReactNode }) {
  const { preferences } = useStrings();
  const styles = useStyles();
  const [wasOpened, setOpened] = useState(false);
  return (
    <footer>
      <details className={styles.details} onToggle={() => setOpened(true)}>
        <summary className={styles.summary}>{preferences.title}</summary>
        {wasOpened && (
          <div className={styles.content}>
            <Suspense fallback={<Waiting />}>{children}</Suspense>
          </div>
        )}
      </details>
    </footer>
  );
}
