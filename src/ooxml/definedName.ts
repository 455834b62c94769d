import { LIMITS } from "./limits";
import { parseCell } from "./reference";

const WRITTEN_RIGHT = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** R, C, R1C1, R12 and the like: cells in the other notation. */
const ROW_AND_COLUMN = /^(?:R\d*)?(?:C\d*)?$/i;

/** Whether Excel accepts a text as a defined name or the name of a table. */
export function isDefinedName(name: string): boolean {
  return (
    name.length <= LIMITS.definedName &&
    WRITTEN_RIGHT.test(name) &&
    !ROW_AND_COLUMN.test(name) &&
    parseCell(name) === undefined
  );
}
