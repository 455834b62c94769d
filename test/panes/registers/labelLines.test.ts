import { labelLines } from "../../../src/panes/registers/labelLines";

describe("a label in a drawing", () => {
  it.each([
    ["stays on one line where it fits", "2 Minor", ["2 Minor"]],
    ["keeps words whole", "3 Noticeable", ["3", "Noticeable"]],
    ["is cut where it has no room", "5 Threatens the company", ["5", "Threatens", "the com..."]],
    [
      "has no more than three lines",
      "a bbbbbbbbb ccccccccc d e f",
      ["a", "bbbbbbbbb", "ccccccc..."],
    ],
    ["is nothing where nothing is called", "", []],
  ])("%s", (_name, label, lines) => {
    expect(labelLines(label, 10)).toEqual(lines);
  });
});
