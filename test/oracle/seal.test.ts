import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openXlsx } from "../../src/adapters/xlsx";
import { tableOf } from "../../src/core/workbook";
import { annexbookOver } from "../cli/commandLine";
import { demoFile } from "../cli/demoFile";
import {
  itNeedsLibreOffice,
  libreOffice,
  LIBRE_OFFICE_TIMEOUT_MS,
  withFolder,
} from "./libreOffice";

const SEALED_LINE = /Last sealed: [0-9a-f]{12}, version R&D 1\.2 /;

/** The text of each page that LibreOffice prints of a workbook. */
async function printedPages(bytes: Uint8Array): Promise<string[]> {
  return withFolder(async (folder) => {
    const file = join(folder, "book.xlsx");
    await writeFile(file, bytes);
    const pdf = await libreOffice.convert(file, "pdf", folder);
    const text = execFileSync("pdftotext", ["-layout", pdf, "-"], {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    return text.split("\f").filter((page) => page.trim() !== "");
  });
}

describe("a sealed workbook", () => {
  itNeedsLibreOffice(
    "needs LibreOffice: shows the fingerprint of the version that the settings name",
    async () => {
      const disk = await demoFile();
      const args = ["--version", "1.2", "--approver", "Helen Marsh", "--reason", "Review"];
      const { files } = await annexbookOver(
        ...([disk, "seal", "demo.xlsx", "--standard", "27001", ...args] as const),
      );
      // The title still has the empty result from before the seal.
      const bytes = files.get("demo.xlsx") ?? new Uint8Array();
      const state = await openXlsx(await libreOffice.recalculate(bytes)).read();
      const [sealed] = (tableOf(state, "AB_SoA_versions")?.records ?? []).flatMap(({ row }) => {
        const hash = row.get("Record hash");
        return typeof hash === "string" && hash !== "" ? [hash] : [];
      });
      const titleOf = (name: string) =>
        state.sheets.find((sheet) => sheet.name === name)?.cells.get("A4")?.value ?? "";
      expect(sealed).toMatch(/^[0-9a-f]{64}$/);
      expect(titleOf("SoA 27001")).toBe(
        `Fingerprint of the sealed version: ${String(sealed?.slice(0, 12))}`,
      );
      expect(titleOf("SoA 42001")).toBe("");
    },
    LIBRE_OFFICE_TIMEOUT_MS,
  );

  itNeedsLibreOffice(
    "needs LibreOffice: has the fingerprint in the footer of every page of the statement",
    async () => {
      const { files } = await annexbookOver(
        ...([await demoFile(), "seal", "demo.xlsx", "--standard", "27001"] as const),
        ...["--version", "R&D 1.2", "--approver", "Helen Marsh", "--reason", "Review"],
      );
      const pages = await printedPages(files.get("demo.xlsx") ?? new Uint8Array());
      // The name of the sheet is the header of its pages.
      const isOfStatement = (page: string) => page.trimStart().startsWith("SoA 27001");
      const isSealed = (page: string) => SEALED_LINE.test(page);
      expect(pages.filter(isOfStatement).length).toBeGreaterThan(2);
      expect(pages.filter((page) => isSealed(page) !== isOfStatement(page))).toEqual([]);
    },
    LIBRE_OFFICE_TIMEOUT_MS,
  );
});
