import { STANDARD_NAMES, type Standard } from "../catalog";
import { daySerialText, type Settings } from "../workbook";

/** A formula for the cell of a setting; "" when the setting or its table is not there. */
export function settingFormula(name: string, standard: Standard): string {
  const column = STANDARD_NAMES[standard].cell;
  return `IFERROR(INDEX(AB_Settings[${column}],MATCH("${name}",AB_Settings[Setting],0))&"","")`;
}
/**
 * A formula for the day of a setting as yyyy-mm-dd in every language of Excel, whose TEXT wants its
 * formats in the user's language; "" when the setting holds no number.
 */
export function settingDayFormula(name: string, standard: Standard): string {
  const column = STANDARD_NAMES[standard].cell;
  const cell = `INDEX(AB_Settings[${column}],MATCH("${name}",AB_Settings[Setting],0))`;
  return `IFERROR(IF(ISNUMBER(${cell}),YEAR(${cell})&"-"&RIGHT("0"&MONTH(${cell}),2)&"-"&RIGHT("0"&DAY(${cell}),2),""),"")`;
}

/** What settingDayFormula shows. */
export function settingDayText(settings: Settings, name: string, standard: Standard): string {
  return daySerialText(settings.cell(name, standard));
}
