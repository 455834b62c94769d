import { batchesOf, type Unit } from "../../../src/adapters/office/batches";
import { officeCodeOf, translated } from "../../../src/adapters/office/officeErrors";
import { groupsOf } from "../../../src/adapters/office/readWorkbook";
import { rectangles } from "../../../src/adapters/office/rectangles";
import { ruleOfExcel } from "../../../src/adapters/office/ruleOfExcel";
import { literal } from "../../../src/adapters/office/textGuard";
import { isUnfinished, leftovers, UNFINISHED } from "../../../src/adapters/office/unfinished";
import { WorkbookError } from "../../../src/app/workbookError";

const unit = (id: string, size: number, needs: string[] = []): Unit => ({
  id,
  needs,
  bytes: size,
  actions: size,
  rank: 0,
});
const LIMITS = { bytes: 10, actions: 10 };
const ids = (batches: readonly (readonly Unit[])[]) =>
  batches.map((batch) => batch.map(({ id }) => id).join(""));

describe("units in batches", () => {
  it("stay within the limits", () => {
    expect(ids(batchesOf([unit("a", 6), unit("b", 6), unit("c", 4)], LIMITS))).toEqual(["ac", "b"]);
  });

  it("come after what they need, or along with it", () => {
    const units = [unit("a", 6, ["b"]), unit("b", 6), unit("c", 3, ["a"])];
    expect(ids(batchesOf(units, LIMITS))).toEqual(["b", "ac"]);
  });

  it("stand alone when they are too large", () => {
    expect(ids(batchesOf([unit("a", 40), unit("b", 1)], LIMITS))).toEqual(["a", "b"]);
  });

  it("are all sent, also those that need each other", () => {
    expect(ids(batchesOf([unit("a", 1, ["b"]), unit("b", 1, ["a"])], LIMITS))).toEqual(["ab"]);
  });
});

describe("cells as rectangles", () => {
  it("grow to the right, then down, and end at another kind", () => {
    const cells = new Map([
      ["A1", "x"],
      ["B1", "x"],
      ["A2", "x"],
      ["B2", "x"],
      ["A3", "x"],
      ["B3", "y"],
    ]);
    expect(rectangles(cells)).toEqual([
      { range: "A1:B2", columns: 2, kind: "x" },
      { range: "A3:A3", columns: 1, kind: "x" },
      { range: "B3:B3", columns: 1, kind: "y" },
    ]);
  });

  it("are none without cells", () => {
    expect(rectangles(new Map())).toEqual([]);
  });
});

describe("tables in groups by size", () => {
  it("keep below it, and a larger one stands alone", () => {
    const sizes = new Map([
      ["A", 6],
      ["B", 3],
      ["C", 5],
      ["D", 40],
    ]);
    expect(groupsOf(sizes, 10)).toEqual([["A", "B"], ["C"], ["D"]]);
  });
});

describe("values as they are handed to Excel", () => {
  it.each([
    ["=1+1", true, "'=1+1"],
    ["+1", true, "'+1"],
    ["-x", true, "'-x"],
    ["@x", true, "'@x"],
    ["'x", true, "''x"],
    ["\tx", true, "'\tx"],
    ["\rx", true, "'\rx"],
    ["\nx", true, "'\nx"],
    ["4.1", true, "4.1"],
    ["4.1", false, "'4.1"],
    ["1-2", false, "'1-2"],
    ["true", false, "'true"],
    ["#N/A", false, "'#N/A"],
    ["Ada", false, "Ada"],
    [3, false, 3],
    [undefined, true, ""],
    [{ error: "#N/A" }, false, "#N/A"],
  ])("%p, text cell %p: %p", (value, isTextCell, expected) => {
    expect(literal(value, isTextCell)).toBe(expected);
  });
});

describe("rules of Excel", () => {
  it.each([
    ["List", { list: { source: "Yes,No" } }, 'list "Yes,No"'],
    ["List", { list: { source: "=AB_Persons" } }, "list AB_Persons"],
    [
      "WholeNumber",
      { wholeNumber: { formula1: "=0", formula2: "=5", operator: "Between" } },
      "whole between 0 5",
    ],
    [
      "Decimal",
      { decimal: { formula1: 0, formula2: "", operator: "GreaterThan" } },
      "decimal greaterThan 0",
    ],
    [
      "Date",
      { date: { formula1: "=1", formula2: "=2958465", operator: "Between" } },
      "date between 1 2958465",
    ],
    ["Inconsistent", {}, undefined],
    ["None", {}, undefined],
  ])("%s %j: %s", (type, rule, expected) => {
    expect(ruleOfExcel(type, rule)).toBe(expected);
  });
});

describe("errors of the library", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "cell-edit", "press Enter"],
    ["InvalidOrTimedOutSession", "session-lost", "reload"],
    ["ActivityLimitReached", "busy", "wait"],
    ["ResponsePayloadSizeLimitExceeded", "too-much-data", "more than Excel takes"],
    ["AccessDenied", "access-denied", "protection"],
    ["ItemAlreadyExists", "changed-meanwhile", "read it again"],
    ["GeneralException", "excel-failed", "reload"],
    ["SomethingNew", "excel-failed", "reload"],
  ])("%s becomes %s, with a way on", (code, ours, words) => {
    const cause = Object.assign(new Error("internal"), { code });
    const error = translated(cause) as WorkbookError;
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error.code).toBe(ours);
    expect(error.message).toContain(words);
    expect(error.cause).toBe(cause);
    expect(officeCodeOf(error)).toBe(code);
  });

  it("leave those for people and those of callers alone", () => {
    const ours = new WorkbookError("blocked", "In the way.");
    const bug = new RangeError("row: -1");
    expect([translated(ours), translated(bug)]).toEqual([ours, bug]);
  });
});

describe("what an interrupted fill leaves behind", () => {
  it("is known by the names of sheets, and by names that lead nowhere", () => {
    const sheets = ["Start", `${UNFINISHED} (2)`].map((name) => ({
      name,
      isVisible: true,
      isProtected: false,
    }));
    expect(isUnfinished("Annexbook")).toBe(false);
    expect(
      leftovers({
        name: "Book1",
        isReadOnly: false,
        isProtected: false,
        date1904: false,
        sheets,
        tables: [{ name: "AB_Settings", sheet: "Start", headings: ["Setting"] }],
        names: [
          { name: "AB_As_of", refersTo: "Start!$B$9" },
          { name: "AB_go_Guide", refersTo: `'${UNFINISHED} (2)'!$A$5` },
          { name: "AB_go_Audits", refersTo: "#REF!" },
          { name: "AB_Persons", refersTo: "AB_People[Person]" },
          { name: "Theirs", refersTo: "#REF!" },
        ],
      }),
    ).toEqual({
      sheets: [`${UNFINISHED} (2)`],
      names: ["AB_go_Guide", "AB_go_Audits", "AB_Persons"],
    });
  });
});
