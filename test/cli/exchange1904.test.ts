import { changedByPeople } from "../contract/changedByPeople";
import { itNeedsPython } from "../ooxml/read/pythonWorkbook";
import { annexbookOver } from "./commandLine";
import { demoFile } from "./demoFile";

const NONE = new Uint8Array();
const itNeedsOpenpyxl = itNeedsPython("openpyxl");

/** Saved by a program that counts days from 1904, as Excel for the Mac once did. */
const FROM_1904 = `
import datetime
from openpyxl.utils.datetime import CALENDAR_MAC_1904
book.epoch = CALENDAR_MAC_1904
`;

const DAY = ["SoA_27001", "A.5.1", "Evidence date"];
const linesOf = async (bytes: Uint8Array) =>
  (await annexbookOver(new Map([["x.xlsx", bytes]]), "diff", "--textconv", "x.xlsx")).out;

let demo: Uint8Array = NONE;
let theirs: Uint8Array = NONE;
beforeAll(async () => {
  demo = (await demoFile()).get("demo.xlsx") ?? NONE;
  theirs = changedByPeople(demo, FROM_1904);
}, 60_000);

describe("a workbook whose days count from 1904", () => {
  itNeedsOpenpyxl("says the same as it did before", async () => {
    const disk = new Map([
      ["demo.xlsx", demo],
      ["mac.xlsx", theirs],
    ]);
    const { out, exitCode } = await annexbookOver(disk, "diff", "demo.xlsx", "mac.xlsx");
    expect([out, exitCode]).toEqual(["demo.xlsx and mac.xlsx say the same", 0]);
  });

  itNeedsOpenpyxl("is merged with one whose days do not, in both directions", async () => {
    const set = async (bytes: Uint8Array, column: string, value: string) => {
      const disk = new Map([["x.xlsx", bytes]]);
      const { files } = await annexbookOver(
        ...([disk, "set", "x.xlsx", ...DAY.slice(0, 2), column, value] as const),
      );
      return files.get("x.xlsx") ?? NONE;
    };
    const one = await set(demo, "Next review", "2027-02-28");
    const other = await set(theirs, "Evidence date", "2026-11-20");
    for (const [ours, them] of [
      [one, other],
      [other, one],
    ] as const) {
      const disk = new Map([
        ["base.xlsx", demo],
        ["ours.xlsx", ours],
        ["theirs.xlsx", them],
      ]);
      const files = ["base.xlsx", "ours.xlsx", "theirs.xlsx", "--out", "out.xlsx"];
      const merged = await annexbookOver(disk, "merge", ...files);
      expect(merged.out).toBe("out.xlsx: 1 change, 0 conflicts, 0 open");
      const text = await linesOf(merged.files.get("out.xlsx") ?? NONE);
      expect(text).toContain("SoA_27001 | A.5.1 | Evidence date: 2026-11-20\n");
      expect(text).toContain("SoA_27001 | A.5.1 | Next review: 2027-02-28\n");
    }
  });

  itNeedsOpenpyxl("comes back from a reviewer with the days that were typed", async () => {
    const disk = new Map([["demo.xlsx", demo]]);
    const copying = ["export", "demo.xlsx", "--as", "reviewer", "--review", "R", "--out", "c.xlsx"];
    const copy = (await annexbookOver(disk, ...copying)).files.get("c.xlsx") ?? NONE;
    const program = `${FROM_1904}
names = [c.value for c in soa[5]]
soa.cell(6, names.index("Date") + 1).value = datetime.date(2026, 11, 20)`;
    const back = changedByPeople(copy, program, "AB_Review_27001");
    const taking = ["take-back", "c.xlsx", "--into", "demo.xlsx", "--accept", "all"];
    const taken = await annexbookOver(new Map([...disk, ["c.xlsx", back]]), ...taking);
    expect(taken.out).not.toContain("other cells");
    expect(await linesOf(taken.files.get("demo.xlsx") ?? NONE)).toContain(
      "Reviews | R ISO 27001 A.5.1 | Date: 2026-11-20",
    );
  });

  itNeedsOpenpyxl("keeps its seals", async () => {
    const seal = ["seal", "x.xlsx", "--standard", "27001", "--version", "1.2"];
    const approval = ["--approver", "Helen Marsh", "--reason", "Review"];
    const sealed = await annexbookOver(new Map([["x.xlsx", demo]]), ...seal, ...approval);
    const moved = changedByPeople(sealed.files.get("x.xlsx") ?? NONE, FROM_1904);
    const { out, exitCode } = await annexbookOver(new Map([["x.xlsx", moved]]), "verify", "x.xlsx");
    expect(out).toContain("All seals hold.");
    expect(exitCode).toBe(0);
  });
});
