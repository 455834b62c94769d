import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWhole, saveWhole } from "../../src/cli/disk";

const OLD = new Uint8Array([1]);
const NEW = new Uint8Array([2, 3]);

describe("saving over the file that was read", () => {
  let folder = "";
  let path = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "save-"));
    path = join(folder, "a.xlsx");
    writeFileSync(path, OLD);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const codeOf = (action: () => void) => {
    try {
      action();
    } catch (error) {
      return (error as { code: string }).code;
    }
    return "done";
  };

  it("puts the new content in its place, with the permissions it had", () => {
    chmodSync(path, 0o640);
    saveWhole(path, NEW, OLD);
    expect([...readFileSync(path)]).toEqual([2, 3]);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  it("is refused when the file has changed since, and leaves nothing behind", () => {
    writeFileSync(path, "other");
    expect(codeOf(() => saveWhole(path, NEW, OLD))).toBe("changed-meanwhile");
    expect(readFileSync(path, "utf8")).toBe("other");
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  it("is refused while Excel has the file open", () => {
    writeFileSync(join(folder, "~$a.xlsx"), "");
    expect(codeOf(() => saveWhole(path, NEW, OLD))).toBe("open-in-excel");
    expect([...readFileSync(path)]).toEqual([1]);
  });

  it("sweeps what a killed run left, and only that", () => {
    // No process has the highest id there is.
    for (const name of [".a.xlsx.4194304.tmp", ".a.xlsx.notes.tmp", ".b.xlsx.4194304.tmp"]) {
      writeFileSync(join(folder, name), "");
    }
    writeFileSync(join(folder, `.a.xlsx.${String(process.ppid)}.tmp`), "");
    saveWhole(path, NEW, OLD);
    expect(readdirSync(folder).sort()).toEqual(
      [
        `.a.xlsx.${String(process.ppid)}.tmp`,
        ".a.xlsx.notes.tmp",
        ".b.xlsx.4194304.tmp",
        "a.xlsx",
      ].sort(),
    );
  });

  it("reads a file, and refuses what is none", () => {
    expect([...readWhole(path)]).toEqual([1]);
    expect(codeOf(() => readWhole(join(folder, "none.xlsx")))).toBe("input-missing");
    expect(codeOf(() => readWhole(folder))).toBe("input-not-a-file");
  });
});
