import { excelFormula } from "../../src/adapters/office/looseSteps";
import { columnPoints, rangeFormat } from "../../src/adapters/office/looksOfExcel";
import { pageOf, pageSteps, queueBlankPage } from "../../src/adapters/office/pageSteps";
import { highlightStep, queueRule } from "../../src/adapters/office/ruleSteps";
import { chartSteps } from "../../src/adapters/office/chartSteps";
import { cellNumberFormat, tableLiteral } from "../../src/adapters/office/tableCells";
import { literal } from "../../src/adapters/office/textGuard";
import { COLUMN_LOOKS, LOOK_STYLES } from "../../src/core/sheets";
import {
  cellAddress,
  cellText,
  columnArea,
  columnPosition,
  highlightFormula,
  type SheetPlan,
  type TablePlan,
} from "../../src/core/workbook";

/**
 * Fills a workbook as most add-ins would: cell by cell and column by column, with a sync for each
 * sheet, each table and each sheet's formulas.
 */
export async function naiveFill(sheets: readonly SheetPlan[]): Promise<void> {
  for (const plan of sheets) {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(plan.name);
      sheet.tabColor = `#${plan.tabColor}`;
      queueBlankPage(sheet);
      await context.sync();
      if (plan.table !== undefined) queueTable(context, sheet, plan.table);
      queueNames(context, sheet, plan);
      await context.sync();
    });
  }
  for (const plan of sheets) {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(plan.name);
      queueFormulas(sheet, plan);
      queueCells(sheet, plan);
      for (const one of [...(pageSteps(pageOf(plan)) ?? []), ...chartSteps(plan)])
        one.queue(sheet, context);
      await context.sync();
    });
  }
}

function queueTable(context: Excel.RequestContext, sheet: Excel.Worksheet, table: TablePlan): void {
  const { columns, headingRow, rows } = table;
  const last = cellAddress(columns.length, headingRow + rows.length);
  columns.forEach((column, index) => {
    const letter = cellAddress(index + 1, headingRow + 1);
    const body = sheet.getRange(`${letter}:${cellAddress(index + 1, headingRow + rows.length)}`);
    body.numberFormat = rows.map((row) => [cellNumberFormat(table.name, column, row)]);
    const heading = sheet.getRange(cellAddress(index + 1, headingRow));
    heading.values = [[literal(column.heading, false)]];
    if (column.formula === undefined) {
      body.values = rows.map((row) => [tableLiteral(table.name, column, row, false)]);
    }
    const isComputed = column.type === "computed";
    heading.setColumnProperties([
      {
        format: {
          ...rangeFormat(isComputed ? "headingComputed" : "heading"),
          columnWidth: columnPoints(column.width),
        },
      },
    ]);
    body.setColumnProperties([{ format: rangeFormat(COLUMN_LOOKS[column.type]) }]);
    if (column.accepts !== undefined) queueRule(body, column.accepts);
  });
  const created = context.workbook.tables.add(
    sheet.getRange(`A${String(headingRow)}:${last}`),
    true,
  );
  created.name = table.name;
  created.style = "TableStyleLight1";
  for (const { columns: headings, highlight, ...rest } of [...table.highlights].reverse()) {
    const when = highlightFormula(table, { columns: headings, highlight, ...rest });
    for (const heading of headings) {
      const area = columnArea(table, columnPosition(table, heading));
      const range = `${cellAddress(area.firstColumn, area.firstRow)}:${cellAddress(area.lastColumn, area.lastRow)}`;
      highlightStep({ ranges: [range], when, highlight, isSecond: false }).queue(sheet, context);
    }
  }
}

function queueNames(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
): void {
  for (const { name, refersTo } of plan.names ?? []) {
    workbook.names.add(name, refersTo.includes("[") ? `=${refersTo}` : sheet.getRange(refersTo));
  }
}

function queueFormulas(sheet: Excel.Worksheet, { table }: SheetPlan): void {
  table?.columns.forEach(({ formula }, index) => {
    if (formula === undefined) return;
    const first = cellAddress(index + 1, table.headingRow + 1);
    const last = cellAddress(index + 1, table.headingRow + table.rows.length);
    sheet.getRange(`${first}:${last}`).formulas = table.rows.map(() => [excelFormula(formula)]);
  });
}

function queueCells(
  sheet: Excel.Worksheet,
  { cells, widths = [], merges = [], rules = [] }: SheetPlan,
): void {
  for (const { at, value, formula, look, link } of cells) {
    const cell = sheet.getRange(at);
    const format = LOOK_STYLES[look].numberFormat;
    if (format !== undefined) cell.numberFormat = [[format]];
    const content = formula === undefined ? literal(value, format === "@") : excelFormula(formula);
    cell.formulas = [[content]];
    if (link !== undefined) {
      const target = link.startsWith("https:") ? { address: link } : { documentReference: link };
      cell.hyperlink = { ...target, textToDisplay: cellText(value) };
    }
    cell.setCellProperties([[{ format: rangeFormat(look) }]]);
  }
  widths.forEach((width, index) => {
    sheet.getRange(cellAddress(index + 1, 1)).format.columnWidth = columnPoints(width);
  });
  for (const range of merges) sheet.getRange(range).merge(false);
  for (const { range, accepts } of rules) queueRule(sheet.getRange(range), accepts);
}
