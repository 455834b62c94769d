import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quickParts } from "../../src/cli/quickToRead";
import { smallBook } from "../ooxml/open/smallBook";

const MEGABYTE = 1024 * 1024;

describe("a command line can be read without somebody who watches it", () => {
  let folder = "";
  const read: string[] = [];
  const reading = (path: string) => {
    read.push(path);
    return readFileSync(path);
  };
  const file = (name: string, bytes: Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "quick-"));
  });
  beforeEach(() => read.splice(0));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("when its files are small, each of which is read once", () => {
    const [one, other] = [file("one.xlsx", smallBook()), file("other.xlsx", smallBook())];
    const parts = quickParts(["diff", one, other, one, `--out=${other}`, "--json"], reading);
    // Five of each workbook.
    expect(parts?.length).toBe(10);
    expect(read).toEqual([one, other]);
  });

  it("when it names no file, a folder, or what is no workbook", () => {
    const text = file("notes.txt", Uint8Array.from(Buffer.from("notes")));
    expect(quickParts(["check", join(folder, "none.xlsx"), folder, text], reading)).toEqual([]);
    expect(quickParts([], reading)).toEqual([]);
  });

  it("but not when one is 16 MB unpacked, however small it is packed", () => {
    const small = file("small.xlsx", smallBook());
    const wide = file("wide.xlsx", smallBook({ zeros: new Uint8Array(16 * MEGABYTE) }));
    expect(quickParts(["merge", small, small, wide], reading)).toBeUndefined();
    expect(quickParts(["take-back", small, `--into=${wide}`], reading)).toBeUndefined();
  });

  it("nor when one is over 2 MB, which is not even read", () => {
    const large = file("large.xlsx", new Uint8Array(2 * MEGABYTE + 1));
    expect(quickParts(["check", large], reading)).toBeUndefined();
    expect(read).toEqual([]);
  });
});
