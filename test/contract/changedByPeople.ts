import { execFileSync } from "node:child_process";

/** What the changes below start from: the demo, its statement, and where its table is. */
const prelude = (tableName: string) => `
import io, sys, openpyxl, copy
book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
soa = book["SoA 27001"] if "SoA 27001" in book.sheetnames else book.worksheets[0]
table = soa.tables.get("${tableName}")
FIRST, LAST = 6, 98
headings = [cell.value for cell in soa[5]]
column = lambda heading: headings.index(heading) + 1
def rows():
    return [[cell.value for cell in row] for row in soa.iter_rows(min_row=FIRST, max_row=LAST)]
def write(all_rows):
    for r, row in enumerate(all_rows):
        for c, value in enumerate(row):
            soa.cell(FIRST + r, c + 1).value = value
def resize(ref):
    table.ref = ref
    table.autoFilter.ref = ref
`;

/**
 * A workbook after a person has changed it: a program for openpyxl, which has `book`, the sheet
 * `soa`, which is the first one in a workbook without a statement, and its `table`.
 *
 * @param tableName - of that sheet
 */
export function changedByPeople(
  bytes: Uint8Array,
  program: string,
  tableName = "AB_SoA_27001",
): Uint8Array {
  const script = `${prelude(tableName)}${program}
out = io.BytesIO()
book.save(out)
sys.stdout.buffer.write(out.getvalue())`;
  return execFileSync("/usr/bin/python3", ["-c", script], {
    input: bytes,
    maxBuffer: 64 * 1024 * 1024,
  });
}
