import type { PersonsChange } from "./adapters";

const SHEET = "SoA 27001";
const TABLE = "AB_SoA_27001";

/** Something that people do, and that every change of ours has to cope with. */
export interface Named extends PersonsChange {
  readonly what: string;
  /** The statement's sheet from then on, where it has another name. */
  readonly sheet?: string;
}

export const HANDLED: readonly Named[] = [
  {
    what: "a renamed sheet",
    program: `soa.title = "Our statement"`,
    sheet: "Our statement",
    person: ({ person }) => person.renameSheet(SHEET, "Our statement"),
  },
  {
    what: "a sheet moved to the front",
    program: `book.move_sheet(soa, -2)`,
    person: ({ person }) => person.moveSheet(SHEET, 0),
  },
  {
    what: "a hidden sheet",
    program: `soa.sheet_state = "hidden"`,
    person: ({ person }) => person.setVisibility(SHEET, "Hidden"),
  },
  {
    what: "rows in another order",
    program: `write(list(reversed(rows())))`,
    person: ({ person }) => person.sort(TABLE, "No", true),
  },
  {
    what: "filtered, hidden and grouped rows",
    program: `
soa.row_dimensions.group(20, 25, outline_level=1, hidden=True)
table.autoFilter.filterColumn = [openpyxl.worksheet.filters.FilterColumn(colId=4, filters=openpyxl.worksheet.filters.Filters(filter=["No"]))]
for r in range(FIRST, LAST + 1): soa.row_dimensions[r].hidden = r % 2 == 0`,
    person: ({ person }) => {
      person.filter(TABLE, "Applicable", ["No"]);
      person.hideRows(SHEET, 20, 25);
    },
  },
  {
    what: "a column of their own at the end",
    program: `
end = soa.max_column + 1
soa.cell(5, end).value = "Cost centre"
for r in range(FIRST, LAST + 1): soa.cell(r, end).value = r
letter = openpyxl.utils.get_column_letter(end)
resize(f"A5:{letter}{LAST}")
table.tableColumns.append(openpyxl.worksheet.table.TableColumn(id=99, name="Cost centre"))`,
    person: ({ person }) => person.addColumn(TABLE, "Cost centre"),
  },
  {
    what: "a column of their own whose heading is a number",
    program: `
end = soa.max_column + 1
soa.cell(5, end).value = 2026
letter = openpyxl.utils.get_column_letter(end)
resize(f"A5:{letter}{LAST}")
table.tableColumns.append(openpyxl.worksheet.table.TableColumn(id=99, name="2026"))`,
    person: ({ person }) => {
      person.addColumn(TABLE, "Year");
      person.renameColumn(TABLE, "Year", 2026);
    },
  },
  {
    what: "a table moved to another sheet",
    program: `
other = book.create_sheet("Elsewhere")
for r in range(5, LAST + 1):
    for c in range(1, len(table.tableColumns) + 1):
        other.cell(r - 2, c + 1).value = soa.cell(r, c).value
        soa.cell(r, c).value = None
del soa.tables["AB_SoA_27001"]
resize(f"B3:{openpyxl.utils.get_column_letter(len(table.tableColumns) + 1)}{LAST - 2}")
other.add_table(table)`,
    sheet: "Elsewhere",
    person: ({ person }) => {
      person.addSheet("Elsewhere");
      person.moveTable(TABLE, "Elsewhere", "B3");
    },
  },
  {
    what: "columns in another order",
    program: `
a, b = column("Owner"), column("Evidence")
for r in range(5, LAST + 1):
    one, other = soa.cell(r, a), soa.cell(r, b)
    one.value, other.value = other.value, one.value
columns = table.tableColumns
columns[a - 1].name, columns[b - 1].name = columns[b - 1].name, columns[a - 1].name`,
    person: ({ person }) => person.moveColumn(TABLE, "Owner", 3),
  },
  {
    what: "a deleted record",
    program: `write([row for row in rows() if row[1] != "A.8.34"] + [[None] * 33])`,
    person: ({ person }) => person.deleteRows(SHEET, 98),
  },
  {
    what: "a control of their own below",
    program: `
soa.cell(LAST + 1, 2).value = "X.1"
soa.cell(LAST + 1, column("Source")).value = "Contract"
resize(table.ref.replace(str(LAST), str(LAST + 1)))`,
    person: ({ person }) => person.type(SHEET, "B99", "X.1"),
  },
  {
    what: "merged cells above the table",
    program: `soa.merge_cells("A1:F1")`,
    person: ({ person }) => person.merge(SHEET, "A1:F1"),
  },
  {
    what: "a note of theirs beside the table",
    program: `soa["AZ50"] = "remember"`,
    person: ({ person }) => person.type(SHEET, "AZ50", "remember"),
  },
  {
    what: "three rows put in above the table",
    program: `
soa.move_range(f"A5:{openpyxl.utils.get_column_letter(soa.max_column)}{LAST}", rows=3)
resize(table.ref.replace("A5", "A8").replace(str(LAST), str(LAST + 3)))`,
    person: ({ person }) => person.insertRows(SHEET, 5, 3),
  },
];

const RENAMED_OWNER: PersonsChange = {
  program: `
soa.cell(5, column("Owner")).value = "Who"
table.tableColumns[column("Owner") - 1].name = "Who"`,
  person: ({ person }) => person.renameColumn(TABLE, "Owner", "Who"),
};

const TO_RANGE: PersonsChange = {
  program: `del soa.tables["AB_SoA_27001"]`,
  person: ({ person }) => person.convertToRange(TABLE),
};

const DELETED: PersonsChange = {
  program: `book.remove(soa)`,
  person: ({ person }) => person.deleteSheet(SHEET),
};

/** What a change of ours refuses, by code and words. */
export const REFUSED: readonly (Named & { readonly code: string; readonly words: string })[] = [
  {
    what: "a record that stands there twice",
    program: `soa.cell(LAST, 2).value = "A.5.10"`,
    person: ({ person }) => person.type(SHEET, "B98", "A.5.10"),
    code: "record-doubled",
    words: '"A.5.10" stands in rows 15 and 98 of SoA 27001',
  },
  {
    what: "a column with another heading",
    ...RENAMED_OWNER,
    code: "column-missing",
    words: 'no column "Owner"',
  },
  {
    what: "a column whose heading has become a number",
    program: `
soa.cell(5, column("Owner")).value = 2026
table.tableColumns[column("Owner") - 1].name = "2026"`,
    person: ({ person }) => person.renameColumn(TABLE, "Owner", 2026),
    code: "column-missing",
    words: 'no column "Owner"',
  },
  {
    what: "a deleted sheet",
    ...DELETED,
    code: "table-missing",
    words: 'no table "SoA_27001"',
  },
  { what: "a table made into a range", ...TO_RANGE, code: "table-missing", words: "no table" },
  {
    what: "a cell merged into another",
    program: `soa.merge_cells(start_row=14, end_row=15, start_column=column("Owner"), end_column=column("Owner"))`,
    person: ({ person }) => person.merge(SHEET, "O14:O15"),
    code: "blocked",
    words: "is part of the merged cells O14:O15",
  },
  {
    what: "a protected sheet",
    program: `soa.protection.sheet = True`,
    person: ({ person }) => person.protectSheet(SHEET),
    code: "sheet-protected",
    words: 'The sheet "SoA 27001" is protected',
  },
  {
    what: "a workbook whose structure is protected",
    program: `book.security = openpyxl.workbook.protection.WorkbookProtection(lockStructure=True)`,
    person: ({ person }) => person.protectStructure(),
    code: "structure-protected",
    words: "structure of the workbook is protected",
  },
  {
    what: "a workbook of a newer Annexbook",
    program: `
start = book["Start"]
for row in start.iter_rows():
    if row[0].value == "Schema version": row[1].value = "99"`,
    person: ({ book, person }) => {
      const { body, sheet } = book.table("AB_Settings");
      for (let row = body.top; row <= body.bottom; row += 1) {
        const isVersion = sheet.cells.get(row, 0)?.content === "Schema version";
        if (isVersion) person.type("Start", `B${String(row + 1)}`, "99");
      }
    },
    code: "newer-workbook",
    words: "newer Annexbook",
  },
];

/** What check says about tables that people have changed. */
export const CHECKED: readonly (Named & { readonly id: string })[] = [
  { what: "a deleted sheet", ...DELETED, id: "WBK001" },
  { what: "a table made into a range", ...TO_RANGE, id: "WBK002" },
  { what: "a column with another heading", ...RENAMED_OWNER, id: "WBK003" },
  {
    what: "a person twice",
    program: `
people = book["People"]
people["A7"].value = people["A6"].value`,
    person: ({ onlooker, person }) => {
      person.type("People", "A7", onlooker.content("People", "A6") ?? "");
    },
    id: "WBK004",
  },
];

/** What fill refuses, as it cannot know what is meant. */
export const UNFILLABLE: typeof REFUSED = [
  {
    what: "a table made into a range",
    ...TO_RANGE,
    code: "table-became-range",
    words: "press Ctrl+T",
  },
  {
    what: "a column with another heading",
    ...RENAMED_OWNER,
    code: "column-renamed",
    words: '"Who" stands where "Owner" belongs',
  },
  {
    what: "a name of ours that a foreign table has",
    program: `
for name in list(book.sheetnames)[1:]: del book[name]
sheet = book.worksheets[0]
for key in list(sheet.tables): del sheet.tables[key]
sheet["M1"], sheet["M2"] = "Fruit", "Apple"
sheet.add_table(openpyxl.worksheet.table.Table(displayName="AB_People", ref="M1:M2"))`,
    person: ({ person }) => {
      person.deleteTable("AB_People");
      person.renameTable("AB_Reminders", "AB_People");
      for (const heading of ["UID", "Standard", "Owner"]) {
        person.renameColumn("AB_People", heading, `Their ${heading}`);
      }
    },
    code: "name-taken",
    words: "AB_People",
  },
];

/** A record and a sheet that have gone. */
export const LOST: PersonsChange = {
  program: `
write([row for row in rows() if row[1] != "A.8.34"] + [[None] * 33])
resize(table.ref.replace(str(LAST), str(LAST - 1)))
for c in range(1, soa.max_column + 1): soa.cell(LAST, c).value = None
del book["Standards compared"]`,
  person: ({ person }) => {
    person.deleteRows(SHEET, 98);
    person.deleteSheet("Standards compared");
  },
};
