import { Column, Paragraph } from "../frame/Column";
import { PartTabs } from "../frame/PartTabs";
import { useStrings } from "../language";
import { useKept } from "../frame/kept";
import { UndoLine } from "../maturity/UndoLine";
import { ContradictionsCard } from "./ContradictionsCard";
import { PROFILE_PARTS, type ProfilePaneProps, type ProfilePart } from "./profileActions";
import { QuestionsPart } from "./QuestionsPart";
import { SuggestionsPart } from "./SuggestionsPart";

/** Questions about the company, and what their answers propose for each control. */
export function ProfilePane(props: ProfilePaneProps) {
  const { profile: strings } = useStrings();
  const [part, setPart] = useKept<ProfilePart>("profile part", "questions");
  return (
    <div data-pane="profile">
      <Column>
        <PartTabs
          parts={PROFILE_PARTS}
          part={part}
          names={strings.parts}
          label={strings.partsLabel}
          onPart={setPart}
        />
        <Paragraph isFaint>{strings.intro[part]}</Paragraph>
        <UndoLine {...props} />
        <ContradictionsCard {...props} />
        {part === "questions" ? (
          <QuestionsPart {...props} onDone={() => setPart("suggestions")} />
        ) : (
          <SuggestionsPart {...props} />
        )}
      </Column>
    </div>
  );
}
