import { openXlsx } from "../../src/adapters/xlsx";
import { tableOf } from "../../src/core/workbook";
import { annexbookOver } from "../cli/commandLine";
import { demoFile } from "../cli/demoFile";
import { itNeedsLibreOffice, libreOffice, LIBRE_OFFICE_TIMEOUT_MS } from "./libreOffice";

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
});
