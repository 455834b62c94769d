/**
 * A formula as it stands in a file: a row's own cells, `[@Level]` or `[@[Counted weight]]` on screen,
 * name their table there. Text in quotes stays as it is.
 *
 * @example
 * toFileForm("[@Level]*2", "AB_SoA_27001"); //=> "AB_SoA_27001[[#This Row],[Level]]*2"
 */
export function toFileForm(formula: string, table: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part.replaceAll(
            /\[@(?:\[([^\]]+)\]|([^\]]+))\]/g,
            (_all, long?: string, short?: string) => {
              return `${table}[[#This Row],[${long ?? short ?? ""}]]`;
            },
          ),
    )
    .join("");
}
