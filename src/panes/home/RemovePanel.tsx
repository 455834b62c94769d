import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { LOG_FIELDS } from "../../app/change/logged";
import type { ActionPreview } from "../../app/session/session";
import { Card } from "../frame/Card";
import { Column, Line, Own, Paragraph } from "../frame/Column";
import { useStrings } from "../language";

/** What "Remove what Annexbook added" asks. */
export interface RemovePanelProps {
  /** What goes when sheets with typed values stay. */
  readonly preview: ActionPreview;
  readonly isBusy: boolean;
  readonly onRemove: (isAll: boolean) => void;
  readonly onBack: () => void;
}

/** Which sheets go, which stay and why, and whether those go, too. */
export function RemovePanel({ preview, isBusy, onRemove, onBack }: RemovePanelProps) {
  const strings = useStrings();
  const { remove } = strings;
  const [isAll, setAll] = useState(false);
  const gone = preview.changes.filter(({ field }) => field === LOG_FIELDS.sheetRemoved);
  const { kept } = preview;
  const isNothing = gone.length === 0 && !isAll;
  return (
    <Card title={remove.title} takesFocus>
      {gone.length > 0 && (
        <Column>
          <Paragraph>{remove.goes(gone.length)}</Paragraph>
          <Paragraph>
            <Own>{gone.map(({ sheet }) => sheet).join(", ")}</Own>
          </Paragraph>
        </Column>
      )}
      {kept.length > 0 && (
        <Column>
          <Paragraph>{remove.stays}</Paragraph>
          <ul translate="no">
            {kept.map(({ sheet, typed }) => (
              <li key={sheet}>{remove.typed(sheet, typed)}</li>
            ))}
          </ul>
          <Checkbox
            label={remove.all}
            checked={isAll}
            onChange={(_event, { checked }) => setAll(checked === true)}
          />
        </Column>
      )}
      {isNothing && <Paragraph>{remove.nothing}</Paragraph>}
      <Line>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || isNothing}
          onClick={() => onRemove(isAll)}
        >
          {remove.now}
        </Button>
        <Button onClick={onBack}>{strings.back}</Button>
      </Line>
    </Card>
  );
}
