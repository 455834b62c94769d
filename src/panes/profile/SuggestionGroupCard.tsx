import { ProposalFold } from "./ProposalFold";
import { SuggestionLine } from "./SuggestionLine";
import type { SuggestionGroupProps } from "./suggestionProps";

/** The proposals of one theme. */
export function SuggestionGroupCard(props: SuggestionGroupProps) {
  const { group, isBusy, onAccept } = props;
  const { group: name, suggestions, acceptable } = group;
  return (
    <ProposalFold
      {...{ name, isBusy }}
      proposals={suggestions}
      acceptable={acceptable.length}
      onAcceptAll={onAccept && (() => onAccept(acceptable))}
    >
      {(suggestion) => <SuggestionLine {...props} suggestion={suggestion} />}
    </ProposalFold>
  );
}
