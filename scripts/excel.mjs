/**
 * Loads the add-in into Excel: `npm run excel [-- --document FILE_OR_URL]`. Without --document Excel
 * of this machine opens an empty workbook. Ctrl+C stops the server and takes the add-in out again.
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import "../test/typescriptInNode.cjs";

const { planExcel } = createRequire(import.meta.url)("./excel/excelPlan.ts");

const { values } = parseArgs({ options: { document: { type: "string" } } });
const plan = planExcel({
  platform: process.platform,
  document: values.document,
  isFile: existsSync,
});
if (plan.kind === "refuse") {
  console.error(plan.message);
  process.exitCode = 1;
} else {
  const { sideload } = await import("./excel/sideload.mjs");
  await sideload(plan);
}
