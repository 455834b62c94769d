import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Card } from "../panes/frame/Card";
import { Line } from "../panes/frame/Column";
import { useStrings } from "../panes/language";

const useStyles = makeStyles({
  file: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    "@media (min-width: 700px)": { marginLeft: "auto" },
  },
  name: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** The file in the header: its name, whether it is saved, and the ways to save it. */
export function FileHeader(props: {
  readonly name: string;
  readonly isUnsaved: boolean;
  readonly pendingEdits: number;
  readonly isBusy: boolean;
  readonly onSave: () => void;
}) {
  const { name, isUnsaved, pendingEdits, isBusy, onSave } = props;
  const strings = useStrings();
  const { file } = strings;
  const styles = useStyles();
  return (
    <div className={styles.file}>
      <span className={styles.name}>
        <span translate="no">{name}</span>
        {" · "}
        <span role="status">
          {pendingEdits > 0
            ? strings.savingEdits(pendingEdits)
            : isUnsaved
              ? file.unsaved
              : file.allSaved}
        </span>
      </span>
      <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={onSave}>
        {file.save}
      </Button>
    </div>
  );
}

/** What else can be done with the file: a part of Home. */
export function FileCard(props: {
  readonly isBusy: boolean;
  readonly onSaveCopy: (() => void) | undefined;
  readonly onOpenOther: () => void;
}) {
  const { isBusy, onSaveCopy, onOpenOther } = props;
  const { file } = useStrings();
  return (
    <Card title={file.title}>
      <Line>
        {onSaveCopy !== undefined && (
          <Button disabledFocusable={isBusy} onClick={onSaveCopy}>
            {file.saveAs}
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={onOpenOther}>
          {file.openOther}
        </Button>
      </Line>
    </Card>
  );
}
