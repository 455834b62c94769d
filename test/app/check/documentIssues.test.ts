import { documentIssues } from "../../../src/app/check/documentIssues";
import { Places } from "../../../src/app/check/places";
import { readContext } from "../../../src/app/readContext";
import { parseIsoDate } from "../../../src/core/day";
import type { WorkbookState } from "../../../src/core/workbook";
import { typedInto, workbookState, type Typed } from "../workbookState";

const TODAY = parseIsoDate("2026-11-24");
const POLICY = "information security policy";
const ASSETS = "inventory of information and assets";

type Cells = Readonly<Record<string, string | number>>;

function stateOf(typed: Typed, ...documents: readonly (readonly [string, Cells])[]): WorkbookState {
  const cells = documents.flatMap(([key, values]) =>
    Object.entries(values).map(([column, value]) => [key, column, value] as const),
  );
  return cells.reduce<WorkbookState>(
    (state, [key, column, value]) => typedInto(state, ["AB_Documents", key, column, value]),
    workbookState({ scope: ["27001"], ...typed }),
  );
}

const found = (state: WorkbookState, id: string) =>
  documentIssues(readContext(state, TODAY), new Places(state)).filter((issue) => issue.id === id);

const STAGE_1: Typed = {
  settings: { Phase: "Stage 1" },
  controls: { "A.5.9": { Applicable: "Yes" } },
};
const APPROVED: Cells = {
  "Held in": "ISMS/01",
  Status: "Approved",
  Approver: "Ada",
  "Approved on": "2026-10-01",
};

interface Case {
  readonly id: string;
  readonly severity: string;
  readonly key: string;
  readonly planted: Cells;
  readonly clean: Cells;
  readonly cell: string;
  readonly says: string;
}

// Headings stand in row 5; the policy is the second document, the list of assets the twentieth.
const CASES: readonly Case[] = [
  {
    id: "DOC001",
    severity: "error",
    key: POLICY,
    planted: {},
    clean: APPROVED,
    cell: "Documents!H7",
    says: 'Clause 5.2, "information security policy" is mandatory and missing',
  },
  {
    id: "DOC002",
    severity: "warning",
    key: ASSETS,
    planted: {},
    clean: APPROVED,
    cell: "Documents!H25",
    says: 'A.5.9, "inventory of information and assets" is usually asked for',
  },
  {
    id: "DOC003",
    severity: "warning",
    key: POLICY,
    planted: { "Held in": "ISMS/01" },
    clean: APPROVED,
    cell: "Documents!O7",
    says: "is not approved",
  },
  {
    id: "DOC004",
    severity: "warning",
    key: POLICY,
    planted: { ...APPROVED, "Next review": "2026-11-23" },
    clean: { ...APPROVED, "Next review": "2026-11-24" },
    cell: "Documents!P7",
    says: "is past its review",
  },
  {
    id: "DOC005",
    severity: "warning",
    key: POLICY,
    planted: { ...APPROVED, Approver: " " },
    clean: APPROVED,
    cell: "Documents!J7",
    says: "not by whom and when",
  },
  {
    id: "DOC006",
    severity: "error",
    key: POLICY,
    planted: { ...APPROVED, Status: "Done" },
    clean: APPROVED,
    cell: "Documents!O7",
    says: "outside its list",
  },
];

describe("the checks of documents", () => {
  it.each(CASES)("find $id where it is planted, and nowhere else", (one) => {
    const issues = (cells: Cells) =>
      found(stateOf(STAGE_1, [one.key, cells]), one.id).filter(
        ({ sheet, cell }) => `${String(sheet)}!${String(cell)}` === one.cell,
      );
    const planted = issues(one.planted);
    expect(planted.map(({ severity }) => severity)).toEqual([one.severity]);
    expect(planted[0]?.message).toContain(one.says);
    expect(issues(one.clean)).toEqual([]);
  });

  it("are one line each while the system is being built", () => {
    const state = stateOf({ controls: { "A.5.9": { Applicable: "Yes" } } });
    // 18 mandatory ones; none of the sheets that they are held in holds anything yet.
    expect(
      found(state, "DOC001").map(({ severity, message }) => `${severity}: ${message}`),
    ).toEqual([
      "info: A mandatory document or record is missing: 18 so far. The sheet Documents lists them.",
    ]);
    expect(found(state, "DOC002").map(({ severity }) => severity)).toEqual(["info"]);
  });

  it("leave the documents of a standard out of scope alone", () => {
    const state = stateOf(STAGE_1);
    expect(
      documentIssues(readContext(state, TODAY), new Places(state)).map(({ standard }) => standard),
    ).not.toContain("42001");
  });
});
