import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pixelSize } from "./manifestFacts";
import { readText, ROOT, surroundings } from "./repository";
import { unifiedFaults } from "./unifiedFaults";
import type { UnifiedManifest } from "./unifiedManifest";

const TEXT = readText("manifest/manifest.json");

/** The faults of the unified manifest with one text changed; the text must be there. */
function faultsWith(text: string, other: string): string[] {
  expect(TEXT).toContain(text);
  const unified = JSON.parse(TEXT.replace(text, other)) as UnifiedManifest;
  return unifiedFaults(unified, readText("manifest.xml"), surroundings());
}

describe("the unified manifest", () => {
  it("says the same as manifest.xml", () => {
    expect(faultsWith("", "")).toEqual([]);
  });

  it.each([
    [
      "another id",
      "f9f4805e",
      "00000000",
      ["id: 00000000-3ca3-40d6-8190-fa437dfcad8d, not f9f4805e-3ca3-40d6-8190-fa437dfcad8d"],
    ],
    ["another version", '"version": "0.1.0"', '"version": "0.2.0"', ["version: 0.2.0"]],
    ["another name", '"short": "Annexbook"', '"short": "Annex"', ["name: Annex, not Annexbook"]],
    [
      "another domain",
      '"localhost:3000"',
      '"localhost"',
      ["domains: localhost, not localhost:3000"],
    ],
    [
      "another set",
      '"minVersion": "1.13"',
      '"minVersion": "1.9"',
      ["requires: ExcelApi 1.9, not ExcelApi 1.13"],
    ],
    [
      "no shared runtime",
      '"name": "SharedRuntime"',
      '"name": "AddinCommands"',
      ["ribbon: AddinCommands 1.1, not SharedRuntime 1.1"],
    ],
    [
      "a short runtime",
      '"lifetime": "long"',
      '"lifetime": "short"',
      [
        "runtime: https://localhost:3000/taskpane.html short, not https://localhost:3000/taskpane.html long",
      ],
    ],
    [
      "another tip",
      "Opens the pane beside the workbook.",
      "Opens it.",
      [
        "Annexbook.Open: Open Annexbook | Open Annexbook | Opens it. | openPage, not " +
          "Open Annexbook | Open Annexbook | Opens the pane beside the workbook. | openPage",
      ],
    ],
    [
      "another action",
      '"actionId": "openPane"',
      '"actionId": "openPage"',
      [
        "Annexbook.Open: Open Annexbook | Open Annexbook | Opens the pane beside the workbook. | , not " +
          "Open Annexbook | Open Annexbook | Opens the pane beside the workbook. | openPage",
      ],
    ],
    [
      "a picture of another size",
      "home-80.png",
      "home-64.png",
      ["https://localhost:3000/assets/icons/home-64.png is no picture of 80 pixels"],
    ],
    [
      "a picture that is not there",
      "home-80.png",
      "house-80.png",
      ["https://localhost:3000/assets/icons/house-80.png is no picture of 80 pixels"],
    ],
  ])("is refused with %s", (_name, text, other, expected) => {
    expect(faultsWith(text, other)).toEqual(expected);
  });

  it.each([
    ["color.png", 192],
    ["outline.png", 32],
  ])("comes with %s of %i pixels", (name, size) => {
    const png = readFileSync(join(ROOT, "assets/icons/unified", name));
    expect(pixelSize(png)).toEqual({ width: size, height: size });
  });

  describe("to Microsoft's schema", () => {
    let folder = "";
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), "unified-"));
    });
    afterEach(() => {
      rmSync(folder, { recursive: true });
    });

    /** Exit status of Microsoft's own tool, which has the schema with it. */
    const validate = (text: string) => {
      const file = join(folder, "manifest.json");
      writeFileSync(file, text);
      const tool = join(ROOT, "node_modules/office-addin-manifest/cli.js");
      return spawnSync(process.execPath, [tool, "validate", file]).status;
    };

    it("is valid", () => {
      expect(validate(TEXT)).toBe(0);
    });

    it("is invalid with a label of 65 characters", () => {
      expect(validate(TEXT.replace('"Go to"', JSON.stringify("x".repeat(65))))).toBe(1);
    });
  });
});
