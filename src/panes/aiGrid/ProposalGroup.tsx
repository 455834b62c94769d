import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ListedGridProposal } from "../../app/inventory/aiGridView";
import type { RecordPlace } from "../../app/ports";
import { Column, Line, Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useLayoutStyles } from "../frame/layoutStyles";
import { useStrings } from "../language";
import { statementPlace } from "./aiGridProps";
import type { GridProposalGroup } from "./proposalGroups";

const useStyles = makeStyles({
  group: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    minWidth: 0,
  },
  summary: { paddingBottom: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

interface ProposalGroupProps {
  readonly group: GridProposalGroup;
  readonly isBusy: boolean;
  /** Left out where nothing can be written. */
  readonly onAccept: ((controls: readonly string[]) => void) | undefined;
  readonly onAnswer: (place: RecordPlace) => void;
}

/** The proposals of one objective, folded until somebody looks at them. */
export function ProposalGroup(props: ProposalGroupProps) {
  const { group, isBusy, onAccept } = props;
  const { aiGrid: strings } = useStrings();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [isOpened, setOpened] = useState(false);
  const { objective, proposals, acceptable } = group;
  return (
    <details
      className={styles.group}
      onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
    >
      <summary className={`${layout.summary} ${styles.summary}`}>
        <strong translate="no">{objective}</strong>{" "}
        {strings.ofGroup(proposals.length, acceptable.length)}
      </summary>
      {isOpened && (
        <Column>
          {onAccept !== undefined && acceptable.length > 0 && (
            <Line>
              <Button size="small" disabledFocusable={isBusy} onClick={() => onAccept(acceptable)}>
                <span>
                  {strings.acceptGroup(acceptable.length)} <Own>{objective}</Own>
                </span>
              </Button>
            </Line>
          )}
          <ul className={layout.list}>
            {proposals.map((proposal) => (
              <li key={proposal.control}>
                <ProposalLine {...props} proposal={proposal} />
              </li>
            ))}
          </ul>
        </Column>
      )}
    </details>
  );
}

function ProposalLine(
  props: Omit<ProposalGroupProps, "group"> & { readonly proposal: ListedGridProposal },
) {
  const { proposal, isBusy, onAccept, onAnswer } = props;
  const { aiGrid: strings, profile } = useStrings();
  const { control, title, applicable, justification, state, keptBecause, cells } = proposal;
  return (
    <>
      <PlainButton onOpen={() => onAnswer(statementPlace(control))}>
        <Own>{`${control} ${title}`}</Own>
      </PlainButton>{" "}
      <strong>{profile.applicable[applicable]}</strong>
      <Paragraph>
        <Own>{justification}</Own>
      </Paragraph>
      {state === "kept" && (
        <Paragraph>
          {profile.kept} <Own>{keptBecause}</Own>
        </Paragraph>
      )}
      {state === "settled" && <Paragraph isFaint>{profile.settled}</Paragraph>}
      {cells.length > 0 && (
        <Paragraph isFaint>
          {strings.writes(cells.map(({ column }) => column).join(", "))}
        </Paragraph>
      )}
      {cells.length > 0 && onAccept !== undefined && (
        <Line>
          <Button size="small" disabledFocusable={isBusy} onClick={() => onAccept([control])}>
            {state === "completes" ? strings.complete(control) : strings.accept(control)}
          </Button>
        </Line>
      )}
    </>
  );
}
