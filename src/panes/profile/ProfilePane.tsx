import { lazy, Suspense } from "react";
import { Column, Paragraph } from "../frame/Column";
import { PartTabs } from "../frame/PartTabs";
import { useStrings } from "../language";
import { useKept } from "../frame/kept";
import { Waiting } from "../frame/Waiting";
import { UndoLine } from "../maturity/UndoLine";
import { ContradictionsCard } from "./ContradictionsCard";
import { PROFILE_PARTS, type ProfilePaneProps, type ProfilePart } from "./profileActions";
import { QuestionsPart } from "./QuestionsPart";
import { SuggestionsPart } from "./SuggestionsPart";

const AiGridPart = lazy(async () => {
  const module = await import(/* webpackChunkName: "aiGrid" */ "../aiGrid/AiGridPart");
  return { default: module.AiGridPart };
});

/** Questions about the company, and what their answers and the AI systems propose. */
export function ProfilePane(props: ProfilePaneProps) {
  const { profile: strings } = useStrings();
  const [part, setPart] = useKept<ProfilePart>("profile part", "questions");
  // Only 42001 asks for an inventory of AI systems.
  const parts = PROFILE_PARTS.filter((one) => one !== "ai" || props.standards.includes("42001"));
  const shown = parts.includes(part) ? part : "questions";
  return (
    <div data-pane="profile">
      <Column>
        <PartTabs
          parts={parts}
          part={shown}
          names={strings.parts}
          label={strings.partsLabel}
          onPart={setPart}
        />
        <Paragraph isFaint>{strings.intro[shown]}</Paragraph>
        <UndoLine {...props} />
        <ContradictionsCard {...props} />
        {shown === "questions" && (
          <QuestionsPart {...props} onDone={() => setPart("suggestions")} />
        )}
        {shown === "suggestions" && <SuggestionsPart {...props} />}
        {shown === "ai" && (
          <Suspense fallback={<Waiting />}>
            <AiGridPart {...props} {...props.ai} />
          </Suspense>
        )}
      </Column>
    </div>
  );
}
