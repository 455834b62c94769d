import { Button } from "@fluentui/react-components";
import type { ItemAnswer } from "../../app/crosswalk/itemAnswers";
import type { Action } from "../../app/session/actions";
import type { ActionPreview } from "../../app/session/session";
import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import type { ChangePlan, WorkbookState } from "../../core/workbook";
import { Line, Paragraph } from "../frame/Column";
import { useStrings } from "../language";
import { usePreview } from "../maturity/usePreview";

/** What is needed to have shared clauses answered by the other standard's rows. */
export interface OnceActions {
  readonly isBusy: boolean;
  /** Clauses of a standard that the other one's rows could answer, such as "Clause 7.5.1". */
  readonly answerableOnce: (standard: Standard) => readonly string[];
  readonly onceOf: (
    standard: Standard,
    labels: readonly string[],
  ) => (state: WorkbookState) => ChangePlan;
  readonly onPreview: (action: Action) => Promise<ActionPreview | undefined>;
  /** True when it was done. */
  readonly onPerform: (action: Action) => Promise<boolean>;
}

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
