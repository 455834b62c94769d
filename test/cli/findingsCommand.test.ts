import { findingIds } from "../../src/app/findings/findingRecords";
import { annexbook, annexbookOver } from "./commandLine";
import { demoFile } from "./demoFile";
import { misfits } from "./jsonSchemas";

interface Printed {
  readonly findings: readonly { readonly id: string; readonly requirement: string }[];
}

describe("annexbook findings", () => {
  it("lists those of the demo company with what is due next", async () => {
    const files = await demoFile();
    const json = await annexbookOver(files, "findings", "demo.xlsx", "--json");
    expect(misfits("findings", json.out)).toEqual([]);
    const { out, exitCode } = await annexbookOver(files, "findings", "demo.xlsx");
    expect(exitCode).toBe(0);
    // Due in 95, 95 and 90 days; the next audit of the body is in 100.
    expect(out.split("\n")).toEqual([
      "Finding  Standard   Kind                 Requirement  State  Next due    Owner",
      "-------  ---------  -------------------  -----------  -----  ----------  ----------",
      "F-06     ISO 27001  Observation          Clause 4.2   Open   2027-02-27  Priya Nair",
      "F-07     ISO 27001  Minor nonconformity  Clause 8.2   Open   2027-02-27  Priya Nair",
      "F-09     ISO 27001  Minor nonconformity  Clause 9.1   Open   2027-02-22  Priya Nair",
      "",
      "demo.xlsx: 3 of 3 open",
    ]);
  });

  it("adds one with the next number, which undo takes back", async () => {
    const args = ["--add", "Rights are not reviewed", "--kind", "minor", "--requirement", "5.18"];
    const files = await demoFile();
    const dry = await annexbookOver(files, "findings", "demo.xlsx", ...args, "--dry-run");
    expect([dry.exitCode, dry.files.size]).toEqual([0, 0]);
    const added = await annexbookOver(files, "findings", "demo.xlsx", ...args);
    const { out } = await annexbookOver(added.files, "findings", "demo.xlsx", "--json");
    expect((JSON.parse(out) as Printed).findings.at(-1)).toEqual({
      id: "F-10",
      standard: "27001",
      kind: "Minor nonconformity",
      requirement: "A.5.18",
      source: "Own",
      raisedOn: "2026-11-24",
      owner: "",
      isOpen: true,
      nextDueOn: "2026-12-24",
      planBy: "2026-12-24",
      closedBy: "2027-03-04",
      hardLimit: null,
    });
    const undone = await annexbookOver(added.files, "undo", "demo.xlsx");
    const after = await annexbookOver(undone.files, "findings", "demo.xlsx", "--json");
    expect((JSON.parse(after.out) as Printed).findings).toHaveLength(3);
  });

  it.each([
    ["a kind that is none", ["--add", "x", "--kind", "huge", "--requirement", "A.5.18"]],
    ["a requirement that is none", ["--add", "x", "--requirement", "A.5.99"]],
    ["a requirement of both standards", ["--add", "x", "--requirement", "A.5.2"]],
    ["no requirement and no standard", ["--add", "x"]],
    ["nothing that was found", ["--add", " ", "--standard", "27001"]],
  ])("refuses %s", async (_name, args) => {
    const { exitCode, files } = await annexbookOver(
      ...[await demoFile(), "findings", "demo.xlsx"],
      ...args,
    );
    expect([exitCode, files.size]).toEqual([2, 0]);
  });

  it.each(["Kind", "Graded by", "Source"])(
    "leaves %s to the certification body once it is said",
    async (column) => {
      const args = ["set", "demo.xlsx", "Findings", "F-07"];
      const typed = column === "Source" ? "Incident" : "Major nonconformity";
      const own = await annexbookOver(await demoFile(), ...args, column, typed);
      expect([own.exitCode, own.files.size]).toEqual([0, 1]);
      const { files } = await annexbookOver(await demoFile(), ...args, "Source", "External audit");
      const other = column === "Source" ? "Own" : "Observation";
      const refused = await annexbookOver(files, ...args, column, other);
      expect([refused.exitCode, refused.files.size]).toEqual([3, 0]);
      expect(refused.err).toContain(`only the body changes ${column}. [graded-by-body]`);
    },
  );

  it("says that there are none", async () => {
    const { files } = await annexbook("new", "empty.xlsx");
    const { out } = await annexbookOver(files, "findings", "empty.xlsx", "--open");
    expect(out).toBe("empty.xlsx: no findings");
  });
});

describe("the number of a finding", () => {
  it.each([
    ["begins with 1", [], ["F-01", "F-02"]],
    ["follows the greatest, in any case", ["F-07", "f-9", " F-008 "], ["F-10", "F-11"]],
    ["does not count other ids", ["Audit 12", "G-40", "F-2b"], ["F-01", "F-02"]],
    ["grows beyond two digits", ["F-98"], ["F-99", "F-100"]],
  ])("%s", (_name, ids, expected) => {
    const rows = ids.map((id) => new Map([["Finding", id]]));
    expect(findingIds(rows, 2)).toEqual(expected);
  });
});
