import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OutputError, writeWhole } from "../../src/cli/disk";

const BYTES = new Uint8Array([1, 2, 3]);

describe("writing a file", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "disk-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const codeOf = (action: () => void) => {
    try {
      action();
    } catch (error) {
      if (error instanceof OutputError) return error.code;
      throw error;
    }
    return "written";
  };

  it("leaves the file and nothing else", () => {
    writeWhole(join(folder, "a.xlsx"), BYTES, false);
    expect([...readFileSync(join(folder, "a.xlsx"))]).toEqual([1, 2, 3]);
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  it("replaces a file only when forced", () => {
    const path = join(folder, "a.xlsx");
    writeFileSync(path, "old");
    expect(codeOf(() => writeWhole(path, BYTES, false))).toBe("output-exists");
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(codeOf(() => writeWhole(path, BYTES, true))).toBe("written");
    expect(readFileSync(path)).toHaveLength(3);
  });

  it("refuses a folder, and a file in a folder that is not there", () => {
    mkdirSync(join(folder, "sub"));
    expect(codeOf(() => writeWhole(join(folder, "sub"), BYTES, true))).toBe("output-is-folder");
    const lost = join(folder, "none", "a.xlsx");
    expect(codeOf(() => writeWhole(lost, BYTES, true))).toBe("output-folder-missing");
    expect(readdirSync(folder)).toEqual(["sub"]);
  });

  // The superuser may write anywhere, so this needs another user.
  const itNeedsUser = process.getuid?.() === 0 ? it.skip : it;
  itNeedsUser("needs a user who is not root: refuses a read-only folder", () => {
    chmodSync(folder, 0o500);
    expect(codeOf(() => writeWhole(join(folder, "a.xlsx"), BYTES, false))).toBe("output-read-only");
    chmodSync(folder, 0o700);
  });
});
