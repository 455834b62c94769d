import { planReviewFindings } from "../../../src/app/findings/planReviewFindings";
import type { CellValue, WorkbookState } from "../../../src/core/workbook";
import { applied, workbookState } from "../workbookState";

type Cells = Readonly<Record<string, CellValue>>;

/** A workbook with remarks of reviewers, and with findings. */
function reviewed(reviews: readonly Cells[], findings: readonly Cells[] = []): WorkbookState {
  const state = workbookState({ findings });
  return {
    ...state,
    tables: state.tables.map((table) =>
      table.name === "AB_Reviews"
        ? {
            ...table,
            records: reviews.map((cells, index) => ({
              at: table.headingRow + 1 + index,
              row: new Map(Object.entries(cells)),
              formulas: new Map(),
            })),
          }
        : table,
    ),
  };
}

const REMARK: Cells = {
  Review: "Spring",
  Standard: "ISO 27001",
  Record: "A.5.18",
  Observation: "Rights are not reviewed",
  "Evidence seen": "List of accounts",
  "Finding kind": "minor nonconformity",
  Initials: "RS",
  Date: 46_000,
};

const added = (state: WorkbookState) =>
  planReviewFindings(state).addedRows.map(({ row }) => Object.fromEntries(row));

describe("findings of reviews", () => {
  it("take over what the reviewer wrote, with the next number", () => {
    expect(added(reviewed([REMARK], [{ Finding: "F-09" }]))).toEqual([
      {
        Finding: "F-10",
        Standard: "ISO 27001",
        Kind: "Minor nonconformity",
        Requirement: "A.5.18",
        Source: "Review",
        "Raised on": 46_000,
        "Objective evidence": "Rights are not reviewed - List of accounts",
        "Graded by": "RS",
      },
    ]);
  });

  it("are not made of remarks without a kind of finding, or with a word that is none", () => {
    const plain = { ...REMARK, "Finding kind": undefined };
    expect(added(reviewed([plain, { ...REMARK, "Finding kind": "Huge" }]))).toEqual([]);
  });

  it("are made once, even when the same remark stands in two reviews", () => {
    const state = reviewed([REMARK, { ...REMARK, Review: "Summer" }]);
    expect(added(state)).toHaveLength(1);
    expect(added(applied(state, planReviewFindings(state)))).toEqual([]);
    const other = { ...REMARK, Observation: "Rights are never taken away" };
    expect(added(reviewed([REMARK, other]))).toHaveLength(2);
  });
});
