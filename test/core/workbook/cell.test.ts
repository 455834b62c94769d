import { isCellError } from "../../../src/core/workbook";

describe("a cell error", () => {
  it.each([
    [{ error: "#N/A" }, true],
    ["#N/A", false],
    [0, false],
    [false, false],
    [undefined, false],
  ])("%j: %p", (value, expected) => {
    expect(isCellError(value)).toBe(expected);
  });
});
