import { annexbookOver } from "../cli/commandLine";
import { demoFile } from "../cli/demoFile";
import { itNeedsPython } from "../ooxml/read/pythonWorkbook";
import { changedByPeople, statementRows } from "./changedByPeople";

const itNeedsOpenpyxl = itNeedsPython("openpyxl");

const demoBytes = async () => (await demoFile()).get("demo.xlsx") ?? new Uint8Array();
const over = (bytes: Uint8Array, ...args: string[]) =>
  annexbookOver(new Map([["a.xlsx", bytes]]), ...args);

/** Sets the owner of A.5.10 and says which lines of the statement are then others. */
async function setOwner(bytes: Uint8Array, sheet?: string) {
  const args = ["set", "a.xlsx", "SoA_27001", "A.5.10", "Owner", "Ada Lovelace"];
  const { files, err } = await over(bytes, ...args);
  const written = files.get("a.xlsx");
  if (written === undefined) return { err, lines: [] };
  const [before, after] = [statementRows(bytes, sheet), statementRows(written, sheet)];
  return { err, lines: after.filter((line, index) => line !== before[index]) };
}

const handled: readonly (readonly [what: string, program: string, sheet?: string])[] = [
  ["a renamed sheet", `soa.title = "Our statement"`, "Our statement"],
  ["a sheet moved to the front", `book.move_sheet(soa, -2)`],
  ["a hidden sheet", `soa.sheet_state = "hidden"`],
  ["rows in another order", `write(list(reversed(rows())))`],
  [
    "filtered and hidden rows",
    `
table.autoFilter.filterColumn = [openpyxl.worksheet.filters.FilterColumn(colId=4, filters=openpyxl.worksheet.filters.Filters(filter=["No"]))]
for r in range(FIRST, LAST + 1): soa.row_dimensions[r].hidden = r % 2 == 0`,
  ],
  [
    "a column of their own at the end",
    `
end = soa.max_column + 1
soa.cell(5, end).value = "Cost centre"
for r in range(FIRST, LAST + 1): soa.cell(r, end).value = r
letter = openpyxl.utils.get_column_letter(end)
resize(f"A5:{letter}{LAST}")
table.tableColumns.append(openpyxl.worksheet.table.TableColumn(id=99, name="Cost centre"))`,
  ],
  [
    "columns in another order",
    `
a, b = column("Owner"), column("Evidence")
for r in range(5, LAST + 1):
    one, other = soa.cell(r, a), soa.cell(r, b)
    one.value, other.value = other.value, one.value
columns = table.tableColumns
columns[a - 1].name, columns[b - 1].name = columns[b - 1].name, columns[a - 1].name`,
  ],
  ["a deleted record", `write([row for row in rows() if row[1] != "A.8.34"] + [[None] * 33])`],
  [
    "a control of their own below",
    `
soa.cell(LAST + 1, 2).value = "X.1"
soa.cell(LAST + 1, column("Source")).value = "Contract"
resize(table.ref.replace(str(LAST), str(LAST + 1)))`,
  ],
  ["merged cells above the table", `soa.merge_cells("A1:F1")`],
  ["a note of theirs beside the table", `soa["AZ50"] = "remember"`],
  [
    "three rows put in above the table",
    `
soa.move_range(f"A5:{openpyxl.utils.get_column_letter(soa.max_column)}{LAST}", rows=3)
resize(table.ref.replace("A5", "A8").replace(str(LAST), str(LAST + 3)))`,
  ],
];

describe("what people do to a workbook is handled:", () => {
  itNeedsOpenpyxl.each(handled.map(([what, program, sheet]) => ({ what, program, sheet })))(
    "$what: the value goes to its record and nowhere else",
    async ({ program, sheet }) => {
      const { lines, err } = await setOwner(changedByPeople(await demoBytes(), program), sheet);
      expect(err).toBe("");
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain("A.5.10");
      expect(lines[0]).toContain("Ada Lovelace");
    },
  );
});

const refused: readonly (readonly [what: string, program: string, code: string, words: string])[] =
  [
    [
      "a record that stands there twice",
      `soa.cell(LAST, 2).value = "A.5.10"`,
      "record-doubled",
      '"A.5.10" stands in rows 15 and 98 of SoA 27001',
    ],
    [
      "a column with another heading",
      `
soa.cell(5, column("Owner")).value = "Who"
table.tableColumns[column("Owner") - 1].name = "Who"`,
      "column-missing",
      'no column "Owner"',
    ],
    ["a deleted sheet", `book.remove(soa)`, "table-missing", 'no table "SoA_27001"'],
    ["a table made into a range", `del soa.tables["AB_SoA_27001"]`, "table-missing", "no table"],
    [
      "a cell merged into another",
      `soa.merge_cells(start_row=14, end_row=15, start_column=column("Owner"), end_column=column("Owner"))`,
      "blocked",
      "is part of the merged cells O14:O15",
    ],
    [
      "a protected sheet",
      `soa.protection.sheet = True`,
      "sheet-protected",
      'The sheet "SoA 27001" is protected',
    ],
    [
      "a workbook whose structure is protected",
      `book.security = openpyxl.workbook.protection.WorkbookProtection(lockStructure=True)`,
      "structure-protected",
      "structure of the workbook is protected",
    ],
    [
      "a workbook of a newer Annexbook",
      `
start = book["Start"]
for row in start.iter_rows():
    if row[0].value == "Schema version": row[1].value = "99"`,
      "newer-workbook",
      "newer Annexbook",
    ],
  ];

describe("what people do to a workbook is refused with a sentence:", () => {
  itNeedsOpenpyxl.each(
    refused.map(([what, program, code, words]) => ({ what, program, code, words })),
  )("$what, as $code", async ({ program, code, words }) => {
    const { err, lines } = await setOwner(changedByPeople(await demoBytes(), program));
    expect(err).toContain(`[${code}]`);
    expect(err).toContain(words);
    expect(lines).toEqual([]);
  });
});

describe("check names what people have done to the tables:", () => {
  itNeedsOpenpyxl.each([
    ["a deleted sheet", `book.remove(soa)`, "WBK001"],
    ["a table made into a range", `del soa.tables["AB_SoA_27001"]`, "WBK002"],
    [
      "a column with another heading",
      `
soa.cell(5, column("Owner")).value = "Who"
table.tableColumns[column("Owner") - 1].name = "Who"`,
      "WBK003",
    ],
    [
      "a person twice",
      `
people = book["People"]
people["A7"].value = people["A6"].value`,
      "WBK004",
    ],
  ])("%s", async (_what, program, id) => {
    const { out } = await over(changedByPeople(await demoBytes(), program), "check", "a.xlsx");
    expect(out).toContain(id);
  });
});

describe("fill gives back what people have deleted, and asks where it cannot know:", () => {
  itNeedsOpenpyxl("a deleted record and a deleted sheet come back", async () => {
    const program = `
write([row for row in rows() if row[1] != "A.8.34"] + [[None] * 33])
resize(table.ref.replace(str(LAST), str(LAST - 1)))
for c in range(1, soa.max_column + 1): soa.cell(LAST, c).value = None
del book["Guide"]`;
    const { out, files } = await over(
      changedByPeople(await demoBytes(), program),
      "fill",
      "a.xlsx",
    );
    expect(out).toContain("A.8.34");
    expect(out).toContain("Guide");
    const filled = files.get("a.xlsx") ?? new Uint8Array();
    expect(statementRows(filled).at(-1)).toContain("A.8.34");
    const check = await over(filled, "check", "a.xlsx");
    expect(check.out).not.toContain("SOA017");
  });

  itNeedsOpenpyxl("a table made into a range is refused", async () => {
    const bytes = changedByPeople(await demoBytes(), `del soa.tables["AB_SoA_27001"]`);
    const { err } = await over(bytes, "fill", "a.xlsx");
    expect(err).toContain("[table-became-range]");
    expect(err).toContain("press Ctrl+T");
  });

  itNeedsOpenpyxl("a column with another heading is refused", async () => {
    const program = `
soa.cell(5, column("Owner")).value = "Who"
table.tableColumns[column("Owner") - 1].name = "Who"`;
    const { err } = await over(changedByPeople(await demoBytes(), program), "fill", "a.xlsx");
    expect(err).toContain("[column-renamed]");
    expect(err).toContain('"Who" stands where "Owner" belongs');
  });

  itNeedsOpenpyxl("a name of ours that a foreign table has is refused", async () => {
    const program = `
for name in list(book.sheetnames)[1:]: del book[name]
sheet = book.worksheets[0]
for key in list(sheet.tables): del sheet.tables[key]
sheet["M1"], sheet["M2"] = "Fruit", "Apple"
sheet.add_table(openpyxl.worksheet.table.Table(displayName="AB_People", ref="M1:M2"))`;
    const { err } = await over(changedByPeople(await demoBytes(), program), "fill", "a.xlsx");
    expect(err).toContain("[name-taken]");
  });
});
