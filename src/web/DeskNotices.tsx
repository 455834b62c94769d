import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
} from "@fluentui/react-components";
import { Own } from "../panes/frame/Column";
import { useStrings } from "../panes/language";
import type { Desk, DeskState } from "./desk";

/** What the page has to say or ask about the file as a whole. */
export function DeskNotices({ desk, state }: { readonly desk: Desk; readonly state: DeskState }) {
  const strings = useStrings();
  const { file } = strings;
  const { work, failure, question, saved, name } = state;
  const label = work === "opening" ? file.opening : file.creating;
  return (
    <>
      {(work === "opening" || work === "creating") && (
        <div role="status">
          {label}
          <ProgressBar aria-label={label} />
        </div>
      )}
      {failure !== undefined && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            <Own>{failure.message}</Own>
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" appearance="transparent" onClick={desk.dismiss}>
              {strings.close}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {saved !== undefined && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>
            {saved === "written" ? file.saved(name) : file.downloaded(name)} {file.kept}
          </MessageBarBody>
        </MessageBar>
      )}
      {question?.name === "replace" && (
        <QuestionBar
          title={file.replaceTitle}
          text={file.replaceText}
          answers={[
            [file.discard, question.next],
            [strings.cancel, desk.leaveQuestion],
          ]}
        />
      )}
      {question?.name === "changed" && (
        <QuestionBar
          title={file.changedTitle}
          text={file.changedText}
          answers={[
            [file.saveAs, () => void desk.saveCopy()],
            [file.overwrite, () => void desk.saveOver()],
            [strings.cancel, desk.leaveQuestion],
          ]}
        />
      )}
    </>
  );
}

function QuestionBar(props: {
  readonly title: string;
  readonly text: string;
  readonly answers: readonly (readonly [label: string, onChoose: () => void])[];
}) {
  const { title, text, answers } = props;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {text}
      </MessageBarBody>
      <MessageBarActions>
        {answers.map(([label, onChoose]) => (
          <Button key={label} size="small" onClick={onChoose}>
            {label}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
