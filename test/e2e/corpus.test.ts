import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPackage } from "../../src/ooxml";
import { demoFile } from "../cli/demoFile";
import { foreignWorkbook } from "../ooxml/patch/foreignWorkbook";
import { itNeedsPython, pythonWorkbook } from "../ooxml/read/pythonWorkbook";
import { itNeeds } from "../oracle/judges";
import { libreOffice, LIBRE_OFFICE_TIMEOUT_MS } from "../oracle/libreOffice";

const ROOT = join(__dirname, "../..");

/** With comments, an image-free chart, merged cells, the 1904 system, a list on another sheet. */
const BY_OPENPYXL = `
import openpyxl, datetime
from openpyxl.chart import PieChart, Reference
from openpyxl.comments import Comment
from openpyxl.worksheet.datavalidation import DataValidation
book = openpyxl.Workbook()
book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
one, two = book.active, book.create_sheet("Lists")
for n in range(1, 6):
    one.append([f"Team {n}", n * 3, datetime.date(2026, 1, n)])
    two.append([f"Choice {n}"])
one["A1"].comment = Comment("why", "Ann")
one.merge_cells("E1:F2")
pie = PieChart()
pie.add_data(Reference(one, min_col=2, min_row=1, max_row=5))
one.add_chart(pie, "H2")
one.add_data_validation(DataValidation(type="list", formula1="Lists!$A$1:$A$5", sqref="D1:D5"))
one.freeze_panes = "B2"
book.save(out)`;

/** A flat OpenDocument sheet with a pivot table, which LibreOffice turns into one of Excel. */
const PIVOT = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>
<table:table table:name="Data"><table:table-column table:number-columns-repeated="2"/>
${["Team|Cost", "A|1", "B|2", "A|3"]
  .map((line) => {
    const [team = "", cost = ""] = line.split("|");
    const isNumber = /^\d+$/.test(cost);
    const type = isNumber
      ? `office:value-type="float" office:value="${cost}"`
      : 'office:value-type="string"';
    return `<table:table-row><table:table-cell office:value-type="string"><text:p>${team}</text:p></table:table-cell><table:table-cell ${type}><text:p>${cost}</text:p></table:table-cell></table:table-row>`;
  })
  .join(
    "",
  )}</table:table><table:table table:name="Pivot"><table:table-row><table:table-cell/></table:table-row></table:table>
<table:data-pilot-tables><table:data-pilot-table table:name="P1" table:target-range-address="Pivot.A1:Pivot.B5"><table:source-cell-range table:cell-range-address="Data.A1:Data.B4"/><table:data-pilot-field table:source-field-name="Team" table:orientation="row" table:function="auto"/><table:data-pilot-field table:source-field-name="Cost" table:orientation="data" table:function="sum"/></table:data-pilot-table></table:data-pilot-tables>
</office:spreadsheet></office:body></office:document>`;

/** With a stand-in for macros. */
function withMacros(bytes: Uint8Array): Uint8Array {
  const pkg = openPackage(bytes);
  const types = pkg.text("[Content_Types].xml") ?? "";
  pkg.put(
    "[Content_Types].xml",
    types
      .replace("sheet.main+xml", "sheet.main+xml")
      .replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      )
      .replace(
        "</Types>",
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
      ),
  );
  const links = "xl/_rels/workbook.xml.rels";
  pkg.put(
    links,
    (pkg.text(links) ?? "").replace(
      "</Relationships>",
      '<Relationship Id="rIdMacros" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    ),
  );
  pkg.put("xl/vbaProject.bin", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]));
  return pkg.toBytes();
}

/** With a prefix before every element of every sheet, as some programs write. */
function withPrefixes(bytes: Uint8Array): Uint8Array {
  const pkg = openPackage(bytes);
  for (const path of pkg.paths.filter((one) =>
    /worksheets\/sheet\d+\.xml$|workbook\.xml$/.test(one),
  )) {
    const xml = pkg.text(path) ?? "";
    const prefixed = xml
      .replaceAll(/<(\/?)(?=[a-zA-Z])(?!\w+:)/g, "<$1x:")
      .replace(/(<x:\w+) xmlns=/, "$1 xmlns:x=");
    pkg.put(path, prefixed);
  }
  return pkg.toBytes();
}

describe("test:corpus over workbooks of several programs", () => {
  const itNeedsAll = itNeeds("soffice");
  const itNeedsWriters = itNeedsPython("xlsxwriter") === it ? itNeedsAll : it.skip;
  itNeedsWriters(
    "needs LibreOffice: opens and fills them all, and loses and changes nothing",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "corpus-test-"));
      try {
        const put = (name: string, bytes: Uint8Array | string) => {
          writeFileSync(join(folder, name), bytes);
        };
        put("xlsxwriter.xlsx", foreignWorkbook());
        put("openpyxl.xlsx", pythonWorkbook(BY_OPENPYXL));
        put("macros.xlsm", withMacros(foreignWorkbook("Macros")));
        put("prefixes.xlsx", withPrefixes(foreignWorkbook("Prefixes")));
        put("demo.xlsx", (await demoFile()).get("demo.xlsx") ?? "");
        put("pivot.fods", PIVOT);
        mkdirSync(join(folder, "sub"));
        const xlsx = "xlsx:Calc MS Excel 2007 XML";
        await libreOffice.convert(join(folder, "pivot.fods"), xlsx, join(folder, "sub"));
        copyFileSync(join(folder, "xlsxwriter.xlsx"), join(folder, "resaved.xlsx"));
        await libreOffice.convert(join(folder, "resaved.xlsx"), xlsx, join(folder, "sub"));
        put("broken.xlsx", "not a workbook");
        const pivot = execFileSync("unzip", ["-l", join(folder, "sub/pivot.xlsx")]).toString();
        expect(pivot).toContain("pivotTable");
        const { stdout, status } = spawnSync(process.execPath, ["scripts/corpus.mjs", folder], {
          cwd: ROOT,
          encoding: "utf8",
        });
        expect(stdout).toContain("workbooks: 9");
        expect(stdout).toContain("opened and filled: 8");
        expect(stdout).toContain("refused as not-a-workbook: 1");
        expect(stdout).not.toMatch(/^(?:hung|crashed|lost|changed)/m);
        expect(status).toBe(0);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    LIBRE_OFFICE_TIMEOUT_MS,
  );
});
