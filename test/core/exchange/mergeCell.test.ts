import { compareContents } from "../../../src/core/exchange";
import { mergeCell } from "../../../src/core/exchange/mergeCell";
import { table } from "./contents";

describe("a text that both sides added to", () => {
  const prose = { isDefault: (value: unknown) => value === undefined, isProse: true };

  it("is no addition where the base is blank", () => {
    expect(mergeCell({ base: " ", ours: " \na", theirs: " \nb" }, prose)).toEqual({
      ...{ value: " ", conflict: "changed" },
    });
    expect(mergeCell({ base: "x", ours: "x\na", theirs: "x\nb" }, prose)).toEqual({
      ...{ value: "x\na\nb", conflict: undefined },
    });
  });
});

describe("tables of two workbooks", () => {
  it("are the same in any case of their names", () => {
    const rows = [{ Id: "1" }];
    expect(compareContents([table("AB_T", rows)], [table("ab_t", rows)])).toEqual([]);
  });
});
