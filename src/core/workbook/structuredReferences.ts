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

/**
 * A formula as Excel shows it in a cell of a table: the opposite of toFileForm.
 *
 * @example
 * toScreenForm("AB_SoA_27001[[#This Row],[Level]]*2", "AB_SoA_27001"); //=> "[@Level]*2"
 */
export function toScreenForm(formula: string, table: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part.replaceAll(
            /([\w.]+)\[\[#This Row\],\s*\[([^[\]]+)\]\]/gi,
            (_all, name: string, heading: string) => {
              const owner = name.toLowerCase() === table.toLowerCase() ? "" : name;
              return `${owner}[@${/^\w+$/.test(heading) ? heading : `[${heading}]`}]`;
            },
          ),
    )
    .join("");
}
