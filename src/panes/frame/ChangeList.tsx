import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { LOG_FIELDS, type LoggedChange } from "../../app/change/logged";
import { cellText, type CellValue } from "../../core/workbook";
import { useStrings } from "../language";
import { Column, Own, Paragraph } from "./Column";
import { PlainButton } from "./Figure";

const useStyles = makeStyles({
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  item: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  detail: { color: tokens.colorNeutralForeground2 },
});

const SHOWN_FIRST = 20;
const LONGEST = 60;

/** What an action changes, line by line. */
export function ChangeList({ changes }: { changes: readonly LoggedChange[] }) {
  const strings = useStrings();
  const styles = useStyles();
  const [shown, setShown] = useState(SHOWN_FIRST);
  if (changes.length === 0) return <Paragraph>{strings.preview.nothing}</Paragraph>;
  const more = changes.length - shown;
  return (
    <Column>
      <ul className={styles.list}>
        {changes.slice(0, shown).map((change, index) => (
          <li key={index} className={styles.item}>
            <ChangeLine change={change} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <PlainButton onOpen={() => setShown(shown + 200)}>
          {strings.more(Math.min(more, 200))}
        </PlainButton>
      )}
    </Column>
  );
}

function ChangeLine({ change }: { change: LoggedChange }) {
  const { preview } = useStrings();
  const styles = useStyles();
  const { sheet, record, field } = change;
  if (field === LOG_FIELDS.sheetAdded || field === LOG_FIELDS.sheetRemoved) {
    const word = field === LOG_FIELDS.sheetAdded ? preview.sheetAdded : preview.sheetRemoved;
    return (
      <>
        <span className={styles.detail}>{word}</span> <Own>{sheet}</Own>
      </>
    );
  }
  if (field === LOG_FIELDS.rowsAdded) {
    return (
      <>
        <Own>{[sheet, record].filter(Boolean).join(": ")}</Own>
        <div className={styles.detail}>{preview.rowsAdded(numberOfRows(change.new))}</div>
      </>
    );
  }
  const hasValues = change.old !== undefined || change.new !== undefined;
  return (
    <>
      <Own>{[sheet, preview.change(record, field)].filter(Boolean).join(": ")}</Own>
      {hasValues && (
        <div className={styles.detail} translate="no">
          {preview.fromTo(
            shortened(change.old, preview.blank),
            shortened(change.new, preview.blank),
          )}
        </div>
      )}
    </>
  );
}

/** The log has the number of rows before their fingerprint, which says nothing to people. */
function numberOfRows(logged: CellValue): number {
  return Number.parseInt(cellText(logged), 10);
}

function shortened(value: CellValue, blank: string): string {
  const text = cellText(value);
  if (text === "") return blank;
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text;
}
