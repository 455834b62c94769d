import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Column, Line, Own } from "../frame/Column";
import { useStrings } from "../language";
import { SuggestionLine } from "./SuggestionLine";
import type { SuggestionGroupProps } from "./suggestionProps";

const useStyles = makeStyles({
  group: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    minWidth: 0,
  },
  summary: {
    cursor: "pointer",
    minHeight: "24px",
    paddingBottom: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 0 0`,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
});

/** The proposals of one theme, folded until somebody looks at them. */
export function SuggestionGroupCard(props: SuggestionGroupProps) {
  const { group, isBusy, onAccept } = props;
  const { profile: strings } = useStrings();
  const styles = useStyles();
  const [isOpened, setOpened] = useState(false);
  const { group: name, suggestions, acceptable } = group;
  return (
    <details
      className={styles.group}
      onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
    >
      <summary className={styles.summary}>
        <strong translate="no">{name}</strong>{" "}
        {strings.ofGroup(suggestions.length, acceptable.length)}
      </summary>
      {isOpened && (
        <Column>
          {onAccept !== undefined && acceptable.length > 0 && (
            <Line>
              <Button size="small" disabledFocusable={isBusy} onClick={() => onAccept(acceptable)}>
                <span>
                  {strings.acceptGroup(acceptable.length)} <Own>{name}</Own>
                </span>
              </Button>
            </Line>
          )}
          <ul className={styles.list}>
            {suggestions.map((suggestion) => (
              <li key={suggestion.control}>
                <SuggestionLine {...props} suggestion={suggestion} />
              </li>
            ))}
          </ul>
        </Column>
      )}
    </details>
  );
}
