import {
  chainOf,
  FINGERPRINT_DIGITS,
  fingerprintOf,
  versionFromRow,
  type SealedVersion,
} from "../../../src/core/exchange";
import type { CellValue } from "../../../src/core/workbook";

const sealed = (version: string, recordHash: string, previousHash = ""): SealedVersion => ({
  ...{ standard: "27001", version, approvedOn: "2026-11-24", approvedBy: "Ada", reason: "r" },
  ...{ statementHash: "s", recordHash, previousHash },
});

const told = (versions: readonly SealedVersion[]) => {
  const chain = chainOf(versions);
  return { order: chain.versions.map(({ version }) => version), faults: chain.faults };
};

const [one, two, three] = [sealed("1", "a"), sealed("2", "b", "a"), sealed("3", "c", "b")] as const;

describe("a chain of sealed versions", () => {
  it("is empty without versions", () => {
    expect(told([])).toEqual({ order: [], faults: [] });
  });

  it("follows the hashes, whatever the order of the rows", () => {
    expect(told([three, one, two])).toEqual({ order: ["1", "2", "3"], faults: [] });
  });

  it("tells of a version that follows on none, and has it last", () => {
    expect(told([three, one])).toEqual({
      order: ["1", "3"],
      faults: ["The version 3 does not follow on the ones before it."],
    });
  });

  it("tells of two versions that follow the same one", () => {
    const fork = sealed("2b", "d", "a");
    expect(told([one, two, fork])).toEqual({
      order: ["1", "2", "2b"],
      faults: [
        "The versions 2 and 2b both claim to follow the same one.",
        "The version 2b does not follow on the ones before it.",
      ],
    });
  });

  it("ends although two versions claim to follow each other", () => {
    expect(told([sealed("1", "a", "b"), sealed("2", "b", "a")]).faults).toHaveLength(2);
  });
});

describe("the fingerprint", () => {
  it("is the first twelve digits of the record hash", () => {
    expect(FINGERPRINT_DIGITS).toBe(12);
    expect(fingerprintOf({ recordHash: "0123456789abcdef" })).toBe("0123456789ab");
  });
});

describe("a row of the versions", () => {
  const row = (cells: Readonly<Record<string, CellValue>>) =>
    new Map(Object.entries({ Standard: "ISO 27001", Version: " 1.1 ", ...cells }));

  it("is a sealed version with its day as yyyy-mm-dd", () => {
    const cells = { "Approved on": 46350, "Approved by": "Ada\r\nBen", Reason: "r" };
    const hashes = { "Statement hash": " s ", "Record hash": "r", "Previous hash": undefined };
    expect(versionFromRow(row({ ...cells, ...hashes }))).toEqual({
      ...{ standard: "27001", version: "1.1", approvedOn: "2026-11-24" },
      ...{ approvedBy: "Ada\nBen", reason: "r" },
      ...{ statementHash: "s", recordHash: "r", previousHash: "" },
    });
  });

  it.each(["Statement hash", "Record hash", "Previous hash"])("is one by its %s alone", (name) => {
    expect(versionFromRow(row({ [name]: "x" }))?.version).toBe("1.1");
  });

  it("has no day where the cell holds none", () => {
    expect(versionFromRow(row({ "Record hash": "x", "Approved on": "soon" }))?.approvedOn).toBe("");
  });

  it("is none without hashes, or of no standard", () => {
    expect(versionFromRow(row({ "Record hash": " " }))).toBeUndefined();
    expect(versionFromRow(row({ "Record hash": "x", Standard: "ISO 9001" }))).toBeUndefined();
  });
});
