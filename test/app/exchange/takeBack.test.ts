import { changedState } from "../../../src/app/change/changedContent";
import { reviewLayout } from "../../../src/app/exchange/reviewLayout";
import { reviewerCopy, reviewerHeadings } from "../../../src/app/exchange/reviewerCopy";
import { planTakeBack, type TakeBackInput } from "../../../src/app/exchange/takeBack";
import { parseIsoDate } from "../../../src/core/day";
import { tableOf, type WorkbookState } from "../../../src/core/workbook";
import { stateOf, typedAt, workbookState } from "../workbookState";
import { codeOf } from "./codeOf";

const TODAY = parseIsoDate("2026-11-24");
const SOA = "AB_Review_27001";
const company = workbookState({
  settings: { Organisation: "Ada & Co" },
  controls: { "A.5.1": { Owner: "Ada", Justification: "Why" } },
});

const copyOf = (leaveOut: readonly string[] = [], withClauses = true) =>
  stateOf(
    reviewerCopy(company, {
      ...{ review: "Audit 1", leaveOut, withClauses, today: TODAY, standards: undefined },
    }),
  );

const back = (
  copy: WorkbookState,
  accept: TakeBackInput["accept"] = "all",
  into: WorkbookState = company,
) => planTakeBack(into, copy, { accept, today: TODAY });

const told = ({ cells }: ReturnType<typeof back>) =>
  cells.map(({ id, isTaken, fault }) => [id, isTaken, fault]);

const renamed = (copy: WorkbookState, table: string, change: (headings: string[]) => string[]) => ({
  ...copy,
  tables: copy.tables.map((one) =>
    one.name === table ? { ...one, headings: change([...one.headings]) } : one,
  ),
});

describe("a reviewer's copy", () => {
  it("shows statements and clauses, with empty review columns", () => {
    const copy = copyOf();
    expect(copy.tables.map(({ name }) => name)).toEqual([
      ...["AB_Review_copy", SOA, "AB_Review_42001", "AB_Review_clauses"],
    ]);
    const headings = tableOf(copy, SOA)?.headings ?? [];
    expect(headings.slice(0, 13)).toEqual([
      ...["Control", "Title", "Applicable", "Justification", "Status", "Implementation"],
      ...["Evidence", "Observation", "Evidence seen", "Decision", "Finding kind", "Initials"],
      "Date",
    ]);
    expect(headings.at(-1)).toBe("Row mark");
    expect(headings).toContain("Owner");
    expect(back(copy)).toMatchObject({ cells: [], altered: [] });
  });

  it("prints what the company states on one page, and what the reviewer wrote beside it", () => {
    const { sheets } = reviewerCopy(company, {
      ...{ review: "R", leaveOut: ["evidence"], withClauses: true, today: TODAY },
      standards: undefined,
    });
    expect(sheets.slice(1).map(({ name, print, frozen }) => [name, print, frozen.columns])).toEqual(
      [
        ["SoA 27001", { titleRows: "5:5", titleColumns: "A:B", columns: "A:L", pagesWide: 2 }, 2],
        ["SoA 42001", { titleRows: "5:5", titleColumns: "A:B", columns: "A:L", pagesWide: 2 }, 2],
        ["Clauses", { titleRows: "5:5", titleColumns: "A:C", columns: "A:K", pagesWide: 2 }, 3],
      ],
    );
    const [statement] = sheets.slice(1);
    const widths = statement?.table?.columns.map(({ width }) => width) ?? [];
    const sum = (from: number, to: number) =>
      widths.slice(from, to).reduce((all, width) => all + width, 0);
    // Some 150 characters stand side by side on A4 landscape at full size.
    expect([sum(0, 6), sum(0, 2) + sum(6, 12)]).toEqual([125, 171]);
  });

  it("keeps whatever the company calls its columns", () => {
    const copied = reviewLayout("AB_SoA_27001", ["Control", "Our\nnote, short"]);
    expect(copied.headings).toEqual(["Control", "Our\nnote, short"]);
    expect(copied.columns.map(({ heading }) => heading)).toEqual([
      ...["Control", "Observation", "Evidence seen", "Decision", "Finding kind", "Initials"],
      ...["Date", "Our\nnote, short", "Row mark"],
    ]);
  });

  it("has no column that is left out, in any case, and no clauses when they are not wanted", () => {
    const copy = copyOf(["owner", "JUSTIFICATION"], false);
    const headings = copy.tables.flatMap((table) => table.headings);
    expect(headings).not.toContain("Owner");
    expect(headings).not.toContain("Justification");
    expect(tableOf(copy, "AB_Review_clauses")).toBeUndefined();
    const values = copy.tables.flatMap(({ records }) =>
      records.flatMap(({ row }) => [...row.values()]),
    );
    expect(values.filter((value) => value === "Ada" || value === "Why")).toEqual([]);
  });

  it.each([
    ["Nothing", "column-missing"],
    ["CONTROL", "key-needed"],
    ["Clause", "key-needed"],
  ])("cannot leave out %s", (heading, code) => {
    expect(codeOf(() => copyOf([heading]))).toBe(code);
  });

  it("offers each column once that it can do without", () => {
    const headings = reviewerHeadings(company, ["27001", "42001"], true);
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings).toEqual(expect.arrayContaining(["Owner", "AI systems", "Conformity"]));
    expect(headings).not.toEqual(expect.arrayContaining(["Control"]));
    expect(headings).not.toContain("Observation");
    expect(reviewerHeadings(company, ["27001"], false)).not.toContain("AI systems");
  });
});

describe("a workbook that has nothing to review", () => {
  it("gives no copy", () => {
    const tables = company.tables.map((one) =>
      one.name === "AB_SoA_42001" ? { ...one, records: [] } : one,
    );
    const input = { review: "R", leaveOut: [], withClauses: true, today: TODAY };
    const make = () => reviewerCopy({ ...company, tables }, { ...input, standards: undefined });
    expect(codeOf(make)).toBe("statement-missing");
  });
});

describe("taking a copy back", () => {
  const copy = typedAt(copyOf(), [SOA, "A.5.1"], { Observation: "Old policy", Decision: "Agreed" });

  it("adds a record for each control with a remark, and only what is filled in", () => {
    const { plan } = back(copy);
    expect(
      plan.addedRows.map(({ table, row }) => [table, [...row].filter(([, one]) => one)]),
    ).toEqual([
      [
        "AB_Reviews",
        [
          ["Review", "Audit 1"],
          ["Standard", "ISO 27001"],
          ["Record", "A.5.1"],
          ["Observation", "Old policy"],
          ["Decision", "Agreed"],
        ],
      ],
    ]);
    expect(plan.leftOut).toEqual([]);
  });

  it("adds nothing the second time, and changes what the reviewer has changed since", () => {
    const after = changedState(company, back(copy).plan);
    expect(back(copy, "all", after).cells).toEqual([]);
    const again = typedAt(copy, [SOA, "A.5.1"], { Observation: "New policy" });
    expect(back(again, "all", after).plan).toMatchObject({
      addedRows: [],
      cells: [
        {
          ...{ table: "AB_Reviews", key: "Audit 1 ISO 27001 A.5.1", column: "Observation" },
          ...{ expected: "Old policy", value: "New policy" },
        },
      ],
    });
  });

  it("decides nothing by itself, and logs all that is left out", () => {
    const undecided = planTakeBack(company, copy, { accept: undefined, today: TODAY });
    expect(undecided.plan).toMatchObject({ addedRows: [], leftOut: [] });
    const { plan } = back(copy, "none");
    expect(plan.addedRows).toEqual([]);
    expect(plan.leftOut).toEqual([
      {
        ...{ sheet: "Reviews", record: "Audit 1 ISO 27001 A.5.1 Observation" },
        ...{ value: "Old policy", reason: undefined },
      },
      {
        ...{ sheet: "Reviews", record: "Audit 1 ISO 27001 A.5.1 Decision" },
        ...{ value: "Agreed", reason: undefined },
      },
    ]);
  });

  it("takes single cells, or all of a record, by their ids in any case", () => {
    expect(told(back(copy, [" 27001/a.5.1/DECISION "]))).toEqual([
      ["27001/A.5.1/Observation", false, undefined],
      ["27001/A.5.1/Decision", true, undefined],
    ]);
    expect(told(back(copy, ["27001/A.5.1"])).map(([, isTaken]) => isTaken)).toEqual([true, true]);
    expect(() => back(copy, ["27001/A.5"])).toThrow(
      'The copy has no filled-in cell "27001/A.5"; ids look like 27001/A.5.1/Observation.',
    );
  });

  it("leaves out words that are not offered, errors, and what is no day", () => {
    const wrong = typedAt(copyOf(), [SOA, "A.5.2"], {
      ...{ Observation: { error: "#REF!" }, Decision: "agreed", Date: "soon" },
      "Finding kind": "Observation",
    });
    expect(told(back(wrong))).toEqual([
      ["27001/A.5.2/Observation", false, "it shows an error"],
      [
        "27001/A.5.2/Decision",
        false,
        "it is none of Agreed, Agreed with remark, Not agreed, Not reviewed",
      ],
      ["27001/A.5.2/Finding kind", true, undefined],
      ["27001/A.5.2/Date", false, "it is no day"],
    ]);
    const dated = typedAt(copyOf(), [SOA, "A.5.2"], { Date: 46350 });
    expect(told(back(dated))).toEqual([["27001/A.5.2/Date", true, undefined]]);
  });

  it("leaves out remarks about records that the workbook does not have", () => {
    const strange = typedAt(copy, [SOA, "A.5.1"], { Control: "X.1" });
    const { plan, altered } = back(strange);
    expect(plan.addedRows).toEqual([]);
    expect(plan.leftOut.map(({ record, reason }) => [record, reason])).toEqual([
      ["Audit 1 ISO 27001 X.1 Observation", "the workbook has no such record"],
      ["Audit 1 ISO 27001 X.1 Decision", "the workbook has no such record"],
    ]);
    expect(altered).toEqual(["ISO 27001 X.1"]);
  });

  it("tells clauses of both standards apart", () => {
    const remarks = typedAt(copyOf(), ["AB_Review_clauses", "Clause 4.1"], { Observation: "Both" });
    expect(told(back(remarks)).map(([id]) => id)).toEqual([
      "27001/Clause 4.1/Observation",
      "42001/Clause 4.1/Observation",
    ]);
  });

  it("names records whose other cells were changed, and takes none of that over", () => {
    const altered = typedAt(copyOf(), [SOA, "A.5.1"], { Justification: "Theirs" });
    expect(back(altered)).toMatchObject({ altered: ["ISO 27001 A.5.1"], cells: [] });
  });

  it("does not mind line ends that another program has written", () => {
    const text = typedAt(company, ["AB_SoA_27001", "A.5.1"], { Justification: "Why\nand how" });
    const copied = stateOf(
      reviewerCopy(text, {
        ...{ review: "R", leaveOut: [], withClauses: false, today: TODAY },
        standards: ["27001"],
      }),
    );
    const lineEnds = typedAt(copied, [SOA, "A.5.1"], { Justification: "Why\r\nand how" });
    expect(back(lineEnds, "all", text).altered).toEqual([]);
  });
});

describe("a copy that nobody can use", () => {
  const fact = (name: string, value: string) =>
    typedAt(copyOf(), ["AB_Review_copy", name], { Value: value });
  const without = (table: string) => {
    const copy = copyOf();
    return { ...copy, tables: copy.tables.filter(({ name }) => name !== table) };
  };

  it.each([
    ["of another workbook", fact("Workbook id", "wb-2"), "other-workbook"],
    ["of another layout", fact("Schema version", "2"), "schema-versions-differ"],
    ["without its cover", without("AB_Review_copy"), "not-a-copy"],
    ["without a table", without("AB_Review_42001"), "copy-table-missing"],
    [
      "without a review column",
      renamed(copyOf(), SOA, (all) => all.filter((one) => one !== "Initials")),
      "copy-columns-missing",
    ],
    [
      "without one of the company's columns",
      renamed(copyOf(), SOA, (all) => all.filter((one) => one !== "Title")),
      "copy-columns-missing",
    ],
    [
      "without row marks",
      renamed(copyOf(), SOA, (all) => all.filter((one) => one !== "Row mark")),
      "copy-columns-missing",
    ],
    [
      "with a record twice",
      typedAt(copyOf(), [SOA, "A.5.2"], { Control: " a.5.1" }),
      "copy-records-doubled",
    ],
    [
      "with a record without an id",
      typedAt(copyOf(), [SOA, "A.5.2"], { Control: " " }),
      "copy-records-doubled",
    ],
  ])("%s is refused", (_what, copy, code) => {
    expect(codeOf(() => back(copy, "all"))).toBe(code);
  });

  it("is refused by a workbook without a table for remarks", () => {
    const { tables, ...others } = company;
    const into = { ...others, tables: tables.filter(({ name }) => name !== "AB_Reviews") };
    expect(codeOf(() => back(copyOf(), "all", into))).toBe("table-missing");
  });
});
