import { Button } from "@fluentui/react-components";
import type { ListedGridProposal } from "../../app/inventory/aiGridView";
import type { RecordPlace } from "../../app/ports";
import { Line, Own, Paragraph } from "../frame/Column";
import { PlainButton } from "../frame/Figure";
import { useStrings } from "../language";
import { ProposalFold } from "../profile/ProposalFold";
import { statementPlace } from "./aiGridProps";
import type { GridProposalGroup } from "./proposalGroups";

interface ProposalGroupProps {
  readonly group: GridProposalGroup;
  readonly isBusy: boolean;
  /** Left out where nothing can be written. */
  readonly onAccept: ((controls: readonly string[]) => void) | undefined;
  readonly onAnswer: (place: RecordPlace) => void;
}

/** The proposals of one objective. */
export function ProposalGroup(props: ProposalGroupProps) {
  const { group, isBusy, onAccept } = props;
  const { objective, proposals, acceptable } = group;
  return (
    <ProposalFold
      {...{ name: objective, proposals, isBusy }}
      acceptable={acceptable.length}
      onAcceptAll={onAccept && (() => onAccept(acceptable))}
    >
      {(proposal) => <ProposalLine {...props} proposal={proposal} />}
    </ProposalFold>
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
            {state === "completes" ? profile.complete(control) : profile.accept(control)}
          </Button>
        </Line>
      )}
    </>
  );
}
