import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { LoggedChange } from "../../app/change/logged";
import { Card } from "../frame/Card";
import { ChangeList } from "../frame/ChangeList";
import { Line, Paragraph } from "../frame/Column";
import { useStrings } from "../language";

/** What is shown before an action is done. */
export interface PreviewPanelProps {
  readonly changes: readonly LoggedChange[];
  readonly applyLabel: string;
  readonly isBusy: boolean;
  /** What the changes mean, where their lines do not say it. */
  readonly details?: ReactNode;
  readonly onApply: () => void;
  readonly onBack: () => void;
}

/** The change plan of an action, and the question whether to do it. */
export function PreviewPanel(props: PreviewPanelProps) {
  const { changes, applyLabel, isBusy, onApply, onBack } = props;
  const strings = useStrings();
  return (
    <Card title={strings.preview.title} takesFocus>
      <Paragraph isFaint>{strings.preview.entries(changes.length)}</Paragraph>
      {props.details}
      <ChangeList changes={changes} />
      <Line>
        {changes.length > 0 && (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={onApply}>
            {applyLabel}
          </Button>
        )}
        <Button onClick={onBack}>{strings.back}</Button>
      </Line>
    </Card>
  );
}
