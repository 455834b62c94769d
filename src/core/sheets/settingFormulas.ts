import { STANDARD_NAMES, type Standard } from "../catalog";

/** A formula for the cell of a setting; "" when the setting or its table is not there. */
export function settingFormula(name: string, standard: Standard): string {
  const column = STANDARD_NAMES[standard].cell;
  return `IFERROR(INDEX(AB_Settings[${column}],MATCH("${name}",AB_Settings[Setting],0))&"","")`;
}
