import { Button } from "@fluentui/react-components";
import { STANDARD_NAMES } from "../../core/catalog";
import { Card } from "../frame/Card";
import { Column, Line, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { Choice } from "../maturity/Choice";
import { usePreview } from "../maturity/usePreview";
import { QuestionField } from "./QuestionField";
import type { ProfilePaneProps } from "./profileActions";
import { useAnswers, type Answers, type AnswersFor } from "./useAnswers";

/** All questions with their answers; what is chosen is written at once, after a look at it. */
export function QuestionsPart(props: ProfilePaneProps & { readonly onDone: () => void }) {
  const { profile, standards, isWritable, onDone } = props;
  const { profile: strings } = useStrings();
  const answers = useAnswers(props);
  const [panel, ask] = usePreview(props, strings.write);
  if (panel !== undefined) return panel;
  const { shownFor, writtenFor, draft, changed, open } = answers;
  const write = () =>
    ask({ name: "answer", answers: changed, standards: writtenFor }, () => {
      answers.discard();
      if (open.length === 0) onDone();
    });
  return (
    <Card title={strings.questions(profile.length - open.length, profile.length)}>
      {standards.length > 1 && <ScopeChoice {...props} answers={answers} />}
      {isWritable && open.length > 0 && <TypicalAnswers answers={answers} />}
      {profile.map((entry) => (
        <QuestionField
          key={entry.id}
          entry={entry}
          standards={shownFor}
          draft={draft.get(entry.id)}
          isWritable={isWritable}
          onChoose={(text) => answers.choose([[entry.id, text]])}
        />
      ))}
      {isWritable && <WriteLine {...props} answers={answers} onWrite={write} />}
    </Card>
  );
}

function ScopeChoice({ standards, answers }: ProfilePaneProps & { readonly answers: Answers }) {
  const { profile: strings } = useStrings();
  return (
    <Choice<AnswersFor>
      label={strings.answersFor}
      hint={strings.answersForHint}
      value={answers.answersFor}
      options={[
        { value: "both", label: strings.both },
        ...standards.map((one) => ({ value: one, label: STANDARD_NAMES[one].cell })),
      ]}
      isOwn
      onChoose={answers.setAnswersFor}
    />
  );
}

function TypicalAnswers({ answers }: { readonly answers: Answers }) {
  const { profile: strings } = useStrings();
  return (
    <Column>
      <Line>
        <Button
          onClick={() =>
            answers.choose(answers.open.map(({ id, typical }) => [id, typical] as const))
          }
        >
          {strings.typical}
        </Button>
      </Line>
      <Paragraph isFaint>{strings.typicalHint}</Paragraph>
    </Column>
  );
}

function WriteLine(
  props: ProfilePaneProps & { readonly answers: Answers; readonly onWrite: () => void },
) {
  const { isBusy, answers, onWrite } = props;
  const { profile: strings } = useStrings();
  const number = answers.changed.length;
  return (
    <Line>
      <Button
        appearance="primary"
        disabledFocusable={isBusy || number === 0}
        onClick={() => number > 0 && onWrite()}
      >
        {strings.preview(number)}
      </Button>
      {number > 0 && <Button onClick={answers.discard}>{strings.discard}</Button>}
    </Line>
  );
}
