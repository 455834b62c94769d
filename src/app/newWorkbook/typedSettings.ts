import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import { cellText, type Row, type WorkbookContent } from "../../core/workbook";
import { parseTyped } from "../change/parseTyped";

/** What somebody typed for one setting of one standard before the workbook exists. */
export interface TypedSetting {
  readonly name: string;
  readonly standard: Standard;
  /** As one would type it into the cell; "" leaves what a new workbook says. */
  readonly text: string;
}

/**
 * Content of a new workbook with settings typed over it.
 *
 * @throws WorkbookError `not-accepted` for a text that the setting does not take
 */
export function withTypedSettings(
  content: WorkbookContent,
  typed: readonly TypedSetting[],
): WorkbookContent {
  const rows = (content.get("AB_Settings") ?? []).map((row): Row => {
    const ofRow = typed.filter(
      ({ name, text }) => text !== "" && name === cellText(row.get("Setting")),
    );
    const cells = ofRow.map(({ standard, text }) => {
      const column = STANDARD_NAMES[standard].cell;
      return [column, parseTyped("AB_Settings", column, text, row)] as const;
    });
    return cells.length === 0 ? row : new Map([...row, ...cells]);
  });
  return new Map([...content, ["AB_Settings", rows]]);
}
