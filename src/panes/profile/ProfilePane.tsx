import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { Column, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { useKept } from "../maturity/kept";
import { UndoLine } from "../maturity/UndoLine";
import { ContradictionsCard } from "./ContradictionsCard";
import { PROFILE_PARTS, type ProfilePaneProps, type ProfilePart } from "./profileActions";
import { QuestionsPart } from "./QuestionsPart";
import { SuggestionsPart } from "./SuggestionsPart";

const useStyles = makeStyles({ parts: { flexWrap: "wrap" } });

/** Questions about the company, and what their answers propose for each control. */
export function ProfilePane(props: ProfilePaneProps) {
  const { profile: strings } = useStrings();
  const [part, setPart] = useKept<ProfilePart>("profile part", "questions");
  return (
    <div data-pane="profile">
      <Column>
        <TabList
          className={useStyles().parts}
          size="small"
          appearance="subtle"
          selectedValue={part}
          aria-label={strings.partsLabel}
          onTabSelect={(_event, { value }) => {
            const chosen = PROFILE_PARTS.find((one) => one === value);
            if (chosen !== undefined) setPart(chosen);
          }}
        >
          {PROFILE_PARTS.map((one) => (
            <Tab key={one} value={one}>
              {strings.parts[one]}
            </Tab>
          ))}
        </TabList>
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
