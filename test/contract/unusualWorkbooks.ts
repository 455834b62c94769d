import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ExcelHost } from "../excel-host";
import { libreOffice } from "../oracle/libreOffice";
import type { PersonsChange } from "./adapters";

export const STATEMENT = "AB_SoA_27001";
/** Row of A.5.10 among the records, from 0; its sheet's row 15. */
const ROW = 9;

/** A cell of the record A.5.10: as Python writes it, and as a person types it. */
export function typed(
  heading: string,
  inPython: string,
  inExcel: string | number | boolean,
): PersonsChange {
  return {
    program: `soa.cell(15, column("${heading}")).value = ${inPython}`,
    person: ({ person }) => {
      person.typeIn(STATEMENT, ROW, heading, inExcel);
    },
  };
}

/** LibreOffice keeps no formula for new rows of tables, and no marks at green triangles. */
export const RESAVED: PersonsChange = {
  program: (bytes) => libreOffice.recalculate(bytes),
  person: ({ book }) => {
    for (const column of book.tables.flatMap(({ columns }) => columns)) {
      column.calculatedFormula = undefined;
    }
  },
};

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/**
 * Rules that look at another sheet, which Excel saves as extensions of the sheet: a list in the place
 * of ours over the column Status, and a colour over the column Evidence.
 */
const EXTENSIONS = `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">
<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}">
<x14:cfRule type="expression" priority="90" id="{11111111-2222-4333-8444-555555555555}"><xm:f>$J6=Dashboard!$A$1</xm:f>
<x14:dxf><fill><patternFill><bgColor rgb="FFFFC000"/></patternFill></fill></x14:dxf></x14:cfRule>
<xm:sqref>J6:J98</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>
<ext xmlns:x14="${X14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}">
<x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1">
<x14:formula1><xm:f>Dashboard!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>G6:G98</xm:sqref>
</x14:dataValidation></x14:dataValidations></ext></extLst>`;

export const EXTENDED: PersonsChange = {
  program: (bytes) => {
    const files = unzipSync(bytes);
    const part = Object.keys(files).find(
      (path) =>
        path.startsWith("xl/worksheets/sheet") &&
        /<dataValidation [^>]*sqref="[^"]*G6:G98/.test(strFromU8(files[path] ?? new Uint8Array())),
    );
    if (part === undefined) throw new Error("no sheet with a list over Status");
    const xml = strFromU8(files[part] ?? new Uint8Array())
      .replace(/<dataValidation [^>]*sqref="G6:G98".*?<\/dataValidation>/s, "")
      .replace(/<\/worksheet>/, `${EXTENSIONS}</worksheet>`);
    return zipSync({ ...files, [part]: strToU8(xml) });
  },
  person: ({ person }) => {
    person.setList("SoA 27001", "G6:G98", "=Dashboard!$A$1:$A$3");
    person.addHighlight("SoA 27001", "J6:J98", "=$J6=Dashboard!$A$1");
  },
};

/** What somebody does between a reading and a writing. */
interface Between extends PersonsChange {
  readonly what: string;
}

export const HARMLESS: readonly Between[] = [
  {
    what: "the rows were sorted",
    program: `write(list(reversed(rows())))`,
    person: ({ coAuthor }) => coAuthor.sort(STATEMENT, "No", true),
  },
  {
    what: "a row was put in above the table",
    program: `
soa.move_range(f"A5:{openpyxl.utils.get_column_letter(soa.max_column)}{LAST}", rows=1)
resize(table.ref.replace("A5", "A6").replace(str(LAST), str(LAST + 1)))`,
    person: ({ coAuthor }) => coAuthor.insertRows("SoA 27001", 5),
  },
  {
    what: "another cell of the record was changed",
    program: `soa.cell(15, column("Evidence")).value = "Theirs"`,
    person: ({ coAuthor }) => coAuthor.typeIn(STATEMENT, ROW, "Evidence", "Theirs"),
  },
  {
    what: "the sheet was given another name",
    program: `soa.title = "Our statement"`,
    person: ({ coAuthor }) => coAuthor.renameSheet("SoA 27001", "Our statement"),
  },
];

export const HARMFUL: readonly Between[] = [
  {
    what: "the same cell was changed",
    program: `soa.cell(15, column("Owner")).value = "Theirs"`,
    person: ({ coAuthor }) => coAuthor.typeIn(STATEMENT, ROW, "Owner", "Theirs"),
  },
  {
    what: "the record was deleted",
    program: `write([row for row in rows() if row[1] != "A.5.10"] + [[None] * 33])`,
    person: ({ coAuthor }) => coAuthor.deleteRows("SoA 27001", 15),
  },
  {
    what: "the record came a second time",
    program: `soa.cell(LAST, 2).value = "A.5.10"`,
    person: ({ coAuthor }) => coAuthor.typeIn(STATEMENT, 92, "Control", "A.5.10"),
  },
  {
    what: "the column got another heading",
    program: `
soa.cell(5, column("Owner")).value = "Who"
table.tableColumns[column("Owner") - 1].name = "Who"`,
    person: ({ coAuthor }) => coAuthor.renameColumn(STATEMENT, "Owner", "Who"),
  },
  {
    what: "the table was deleted",
    program: `del soa.tables["AB_SoA_27001"]`,
    person: ({ coAuthor }: ExcelHost) => coAuthor.convertToRange(STATEMENT),
  },
];
