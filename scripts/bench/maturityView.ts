/**
 * Prints the milliseconds that the maturity pane takes to be computed from a workbook that was read,
 * for the first time in a fresh process: `maturityView.ts FILE.xlsx`.
 */
import { readFileSync } from "node:fs";
import { openXlsx } from "../../src/adapters/xlsx/xlsxWorkbook";
import { maturityView } from "../../src/app/maturity/maturityView";
import { readContext } from "../../src/app/readContext";
import { parseIsoDate } from "../../src/core/day";
