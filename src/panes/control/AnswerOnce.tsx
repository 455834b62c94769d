import { Button } from "@fluentui/react-components";
import type { ItemAnswer } from "../../app/crosswalk/itemAnswers";
import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import { Line, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { usePreview } from "../maturity/usePreview";
import type { OnceActions } from "./takeOverActions";

/** Offers to answer a shared clause, or all of them, with the other standard's row; else nothing. */
export function AnswerOnce(props: {
  readonly own: ItemAnswer;
  readonly other: Standard;
  readonly actions: OnceActions;
}) {
  const { own, other, actions } = props;
  const { control } = useStrings();
  const [panel, ask] = usePreview(actions, control.takeWrite);
  const { standard } = own.ref;
  const all = actions.answerableOnce(standard);
  if (panel !== undefined) return panel;
  if (!all.includes(own.label)) return null;
  const answer = (labels: readonly string[]) =>
    ask({ name: "edit", plan: actions.onceOf(standard, labels) }, () => undefined);
  const { cell } = STANDARD_NAMES[other];
  return (
    <>
      <Paragraph>{control.sharedHint(cell)}</Paragraph>
      <Line>
        <Button size="small" disabledFocusable={actions.isBusy} onClick={() => answer([own.label])}>
          {control.answerOnce(cell)}
        </Button>
        {all.length > 1 && (
          <Button size="small" disabledFocusable={actions.isBusy} onClick={() => answer(all)}>
            {control.answerAllOnce(all.length)}
          </Button>
        )}
      </Line>
    </>
  );
}
