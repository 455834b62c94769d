import { wrapText } from "../../src/cli/wrapText";

describe("a wrapped text", () => {
  it("breaks at spaces, the lines after the first as far in as the first", () => {
    expect(wrapText("one two three four", 11, "- ")).toBe("- one two\n  three\n  four");
  });

  it("fills a line to its last character", () => {
    expect(wrapText("ab cd ef", 5)).toBe("ab cd\nef");
  });

  it("gives a word that is too long a line of its own", () => {
    expect(wrapText("a incomprehensible b", 6)).toBe("a\nincomprehensible\nb");
  });
});
