import type { RecordPlace } from "../../app/ports";
import type { SuggestionGroup } from "../../app/suggest/suggestionGroups";
import type { AcceptedControl } from "../../app/suggest/suggestionView";

/** What one theme and its proposals need. */
export interface SuggestionGroupProps {
  readonly group: SuggestionGroup;
  readonly isBusy: boolean;
  /** Left out where nothing can be written. */
  readonly onAccept: ((controls: readonly AcceptedControl[]) => void) | undefined;
  readonly onAnswer: (place: RecordPlace) => void;
}
