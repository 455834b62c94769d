import { withFooterLine } from "../../../src/core/workbook";

const NOTHING = { left: "", center: "", right: "" };
const LINE = "Last sealed: 0123456789ab, version 2.0";

describe("our line in a footer", () => {
  it("takes an empty middle", () => {
    expect(withFooterLine(NOTHING, LINE)).toBe(LINE);
  });

  it("looks like the text on the left, whatever that says", () => {
    const left = '&"Calibri,Regular"&8&K595959Annexbook';
    expect(withFooterLine({ ...NOTHING, left }, LINE)).toBe(`&"Calibri,Regular"&8&K595959${LINE}`);
    expect(withFooterLine({ ...NOTHING, left: "&DAnnexbook" }, LINE)).toBe(LINE);
  });

  it("stands below what people have put there, and takes the place of the one before", () => {
    const before = { ...NOTHING, center: "Confidential\n&8Last sealed: ffff, version 1" };
    expect(withFooterLine(before, LINE)).toBe(`Confidential\n${LINE}`);
  });

  it.each([
    [LINE, ""],
    [`&8${LINE}`, ""],
    [`${LINE}\nTheirs`, "Theirs"],
    [`Theirs\n${LINE}`, "Theirs"],
    ["Theirs\nThe last: Last sealed: no", "Theirs\nThe last: Last sealed: no"],
  ])("goes from %j and leaves %j", (center, left) => {
    expect(withFooterLine({ ...NOTHING, center }, undefined)).toBe(left);
  });

  it("doubles ampersands, which begin codes, and is one line", () => {
    expect(withFooterLine(NOTHING, "Last sealed: 01, version R&D\n &P")).toBe(
      "Last sealed: 01, version R&&D &&P",
    );
  });

  it("is cut after 100 characters, before ampersands are doubled", () => {
    const long = withFooterLine(NOTHING, `Last sealed: 01, version ${"&".repeat(90)}`);
    expect(long).toBe(`Last sealed: 01, version ${"&&".repeat(74)}\u2026`);
  });

  it("is left out where all three parts would have more than 255 characters", () => {
    // "&C" and the line take 40; "&L" and "&R" four more.
    const fits = { ...NOTHING, left: "l".repeat(100), right: "r".repeat(111) };
    expect(withFooterLine(fits, LINE)).toBe(LINE);
    expect(withFooterLine({ ...fits, right: "r".repeat(112) }, LINE)).toBeUndefined();
    expect(withFooterLine({ ...fits, right: "r".repeat(250) }, undefined)).toBe("");
  });
});
