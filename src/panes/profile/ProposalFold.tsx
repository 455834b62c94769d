import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Column, Line, Own } from "../frame/Column";
import { useLayoutStyles } from "../frame/layoutStyles";
import { useStrings } from "../language";

const useStyles = makeStyles({
  group: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    minWidth: 0,
  },
  summary: { paddingBottom: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  list: { rowGap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
});

/** Proposals of one theme or objective, folded until somebody looks at them. */
export function ProposalFold<T extends { readonly control: string }>(props: {
  /** As the workbook or the catalog says it. */
  readonly name: string;
  readonly proposals: readonly T[];
  readonly acceptable: number;
  readonly isBusy: boolean;
  /** Accepts all that can be; left out where nothing can be written. */
  readonly onAcceptAll: (() => void) | undefined;
  readonly children: (proposal: T) => ReactNode;
}) {
  const { name, proposals, acceptable, isBusy, onAcceptAll, children } = props;
  const { profile: strings } = useStrings();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [isOpened, setOpened] = useState(false);
  return (
    <details
      className={styles.group}
      onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
    >
      <summary className={`${layout.summary} ${styles.summary}`}>
        <strong translate="no">{name}</strong> {strings.ofGroup(proposals.length, acceptable)}
      </summary>
      {isOpened && (
        <Column>
          {onAcceptAll !== undefined && acceptable > 0 && (
            <Line>
              <Button size="small" disabledFocusable={isBusy} onClick={onAcceptAll}>
                <span>
                  {strings.acceptGroup(acceptable)} <Own>{name}</Own>
                </span>
              </Button>
            </Line>
          )}
          <ul className={mergeClasses(layout.list, styles.list)}>
            {proposals.map((proposal) => (
              <li key={proposal.control}>{children(proposal)}</li>
            ))}
          </ul>
        </Column>
      )}
    </details>
  );
}
