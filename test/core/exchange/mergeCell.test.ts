import { compareContents, mergeContents } from "../../../src/core/exchange";
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

  it("is no addition where the last line of the base goes on", () => {
    expect(mergeCell({ base: "x", ours: "x, ours", theirs: "x, theirs" }, prose)).toEqual({
      ...{ value: "x", conflict: "changed" },
    });
  });
});

describe("tables of two workbooks", () => {
  it("are the same in any case of their names", () => {
    const rows = [{ Id: "1" }];
    expect(compareContents([table("AB_T", rows)], [table("ab_t", rows)])).toEqual([]);
  });
});

describe("a column that one side lacks", () => {
  const rules = {
    cellRules: () => ({ isDefault: (value: unknown) => value === undefined, isProse: false }),
    ...{ mayRemove: () => true, decide: () => "theirs" as const },
  };
  const full = (owner?: string) => [table("AB_T", [{ Id: "1", Owner: owner }], ["Id", "Owner"])];
  const theirs = [table("AB_T", [{ Id: "1" }], ["Id"])];

  it("is not asked about while it holds nothing", () => {
    expect(mergeContents({ base: full(), ours: full(), theirs }, rules).conflicts).toEqual([]);
  });

  it("stays whoever decides for the side without it, which settles nothing", () => {
    const merged = mergeContents({ base: full("Ada"), ours: full("Ada"), theirs }, rules);
    expect(merged.conflicts).toMatchObject([{ kind: "column removed", decided: undefined }]);
    expect(merged.content[0]?.columns).toEqual(["Id", "Owner"]);
  });
});
