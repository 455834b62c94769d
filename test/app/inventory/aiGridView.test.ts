import { aiGridView, planAcceptGridOf, proposalsFor } from "../../../src/app/inventory/aiGridView";
import { readContext } from "../../../src/app/readContext";
import { parseIsoDate } from "../../../src/core/day";
import { cellText, tableOf, type CellValue, type WorkbookState } from "../../../src/core/workbook";
import { applied, typedInto, workbookState, type Typed } from "../workbookState";

const TODAY = parseIsoDate("2026-11-24");
type Cells = Readonly<Record<string, CellValue>>;

const BUILT: Cells = {
  "AI system": "AI-1",
  Name: "Forecast",
  "Our roles": "provider; producer",
  Stage: "Operating",
  Outcome: "Full",
  "Screened on": "2026-01-05",
  "Screened by": "Ada",
};
const BOUGHT: Cells = {
  "AI system": "AI-2",
  Name: "Helper",
  "Our roles": "customer",
  Supplier: "models ltd",
  Outcome: "Not needed",
  "Screened on": "2026-02-01",
};
const ASSESSMENT: Cells = {
  ...{ Assessment: "IA-1", "AI system": "Forecast", Kind: "Full", "Assessed on": "2026-03-01" },
  ...{ Decision: "Accepted", Approver: "Ada", "For society": "None" },
};
const SUPPLIER: Cells = {
  ...{ Supplier: "Models Ltd", Agreement: "CON-1", Assurance: "Certificate" },
  ...{ "Assurance expires": "2026-11-23" },
};

interface Planted extends Typed {
  readonly systems?: readonly Cells[];
}

const planted = ({ systems = [BUILT, BOUGHT], ...typed }: Planted = {}) =>
  workbookState({
    rows: {
      ...{ AB_AI_systems: systems, AB_AI_assessments: [ASSESSMENT], AB_Suppliers: [SUPPLIER] },
    },
    ...typed,
  });
const viewOf = (state: WorkbookState) => aiGridView(state, readContext(state, TODAY));
const cellOf = (state: WorkbookState, control: string, index: number) =>
  viewOf(state).rows.find((row) => row.control === control)?.cells[index];
const proposalOf = (state: WorkbookState, control: string) =>
  viewOf(state).proposals.find((one) => one.control === control);
const texts = (facts: readonly { readonly text: string }[] = []) => facts.map(({ text }) => text);
const soaCell = (state: WorkbookState, control: string, column: string) =>
  cellText(
    tableOf(state, "AB_SoA_42001")
      ?.records.find(({ row }) => row.get("Control") === control)
      ?.row.get(column),
  );

describe("the grid of AI systems", () => {
  it("has the systems that are not retired, each id once, against 38 controls", () => {
    const retired = { ...BUILT, "AI system": "AI-3", Name: "Old", Stage: "Retired" };
    const { systems, rows } = viewOf(planted({ systems: [BUILT, retired, BOUGHT, BUILT] }));
    expect(systems.map(({ system, roles }) => [system.id, ...roles])).toEqual([
      ["AI-1", "provider", "producer"],
      ["AI-2", "customer"],
    ]);
    expect(rows).toHaveLength(38);
    expect([rows[0]?.control, rows[0]?.objective]).toEqual(["A.2.2", "A.2 Policies related to AI"]);
  });

  it("takes the setting AI roles for a system that names none", () => {
    const roles = (aiSettings: Cells) =>
      viewOf(planted({ systems: [{ "AI system": "AI-1" }], aiSettings })).systems[0]?.roles;
    expect(roles({ "AI roles": "Producer" })).toEqual(["producer"]);
    expect(roles({})).toEqual([]);
  });

  it("has nothing where 42001 is not in scope, and no proposal without systems", () => {
    const out = viewOf(planted({ aiSettings: { "In scope": "No" } }));
    expect([out.systems, out.rows, out.proposals]).toEqual([[], [], []]);
    expect(viewOf(planted({ systems: [] })).proposals).toEqual([]);
  });

  it("finds evidence in the inventory, and what is missing", () => {
    const state = planted();
    expect(texts(cellOf(state, "A.5.2", 0)?.held)).toEqual(["screened on 2026-01-05 by Ada: Full"]);
    expect(texts(cellOf(state, "A.5.3", 0)?.held)).toEqual([
      "assessment IA-1 Full of 2026-03-01",
      "decided: Accepted, Ada",
    ]);
    expect(texts(cellOf(state, "A.5.3", 1)?.held)).toEqual(["screened on 2026-02-01: Not needed"]);
    expect(texts(cellOf(state, "A.5.4", 0)?.missing)).toEqual([
      "nothing about individuals",
      "nothing about groups",
    ]);
    expect(texts(cellOf(state, "A.5.4", 1)?.missing)).toEqual([]);
    expect(texts(cellOf(state, "A.10.3", 1)?.held)).toEqual(["Models Ltd, agreement: CON-1"]);
    expect(cellOf(state, "A.10.3", 1)?.missing).toEqual([
      {
        ...{ text: "assurance of Models Ltd expired on 2026-11-23", table: "AB_Suppliers" },
        ...{ key: "Models Ltd", column: "Assurance expires" },
      },
      {
        ...{ text: "no last assessment of Models Ltd", table: "AB_Suppliers" },
        ...{ key: "Models Ltd", column: "Assessed on" },
      },
    ]);
    expect(texts(cellOf(state, "A.3.2", 1)?.missing)).toEqual(["no owner", "no stage"]);
  });

  it("wants an assessment that is full, and a supplier that is on its sheet", () => {
    const light = planted({
      rows: { AB_AI_systems: [BUILT], AB_AI_assessments: [{ ...ASSESSMENT, Kind: "Light" }] },
    });
    expect(texts(cellOf(light, "A.5.3", 0)?.missing)).toEqual(["no impact assessment (Full)"]);
    const stranger = planted({ systems: [{ ...BOUGHT, Supplier: "Nobody" }] });
    expect(texts(cellOf(stranger, "A.10.2", 0)?.missing)).toEqual([
      "the supplier Nobody is not on the sheet Suppliers",
    ]);
  });
});

describe("what the grid proposes", () => {
  it("is applicability with systems and roles, the column AI systems, and evidence", () => {
    expect(proposalOf(planted(), "A.5.2")).toMatchObject({
      applicable: "Yes",
      justification:
        "We are provider and producer of AI-1 Forecast; customer of AI-2 Helper. One procedure says whether its effects are assessed, and how deep.",
      aiSystems: "AI-1; AI-2",
      evidence:
        "AI-1: screened on 2026-01-05 by Ada: Full\nAI-2: screened on 2026-02-01: Not needed",
      state: "open",
    });
  });

  it("leaves out what no system asks for, once all roles are known", () => {
    expect(proposalOf(planted({ systems: [BOUGHT] }), "A.7.2")).toMatchObject({
      applicable: "No",
      justification:
        "No AI system asks for it; we are customer of AI-2 Helper. It is asked of the role producer or partner; ours is customer.",
      aiSystems: "",
      evidence: "",
    });
    const unknown = planted({ systems: [BOUGHT, { "AI system": "AI-9" }] });
    expect(proposalOf(unknown, "A.7.2")).toBeUndefined();
    expect(proposalOf(unknown, "A.9.2")?.aiSystems).toBe("AI-2");
  });

  it("never writes over what somebody typed", () => {
    const typed = (column: string, value: string) =>
      proposalOf(typedInto(planted(), ["AB_SoA_42001", "A.5.2", column, value]), "A.5.2");
    const columns = (one: ReturnType<typeof typed>) => one?.cells.map(({ column }) => column);
    expect(columns(typed("Evidence", "Ours"))).toEqual([
      "Applicable",
      "Justification",
      "AI systems",
    ]);
    expect(columns(typed("Applicable", "Yes"))).toEqual(["AI systems", "Evidence"]);
    expect(typed("Applicable", "No")).toMatchObject({
      ...{ state: "kept", keptBecause: "Applicable says No.", cells: [] },
    });
    expect(typed("Justification", "Since ever")).toMatchObject({ state: "kept", cells: [] });
  });

  it("is accepted by control, by objective or all, and settled afterwards", () => {
    const view = viewOf(planted());
    const count = (...ids: string[]) => proposalsFor(view, ids).length;
    expect([count("A.5"), count("a.6.2"), count("6.2.4"), count("A.5", "A.5.2")]).toEqual([
      4, 7, 1, 4,
    ]);
    expect(proposalsFor(view, "all")).toHaveLength(38);
    expect(() => count("A.11")).toThrow(
      '"A.11" is neither a control nor an objective of ISO/IEC 42001 Annex A.',
    );
    const state = planted();
    const after = applied(state, planAcceptGridOf(state, ["A.5.2"], TODAY));
    expect(soaCell(after, "A.5.2", "Applicable")).toBe("Yes");
    expect(soaCell(after, "A.5.2", "AI systems")).toBe("AI-1; AI-2");
    expect(soaCell(after, "A.5.3", "Applicable")).toBe("");
    expect(proposalOf(after, "A.5.2")?.state).toBe("settled");
    expect(cellOf(after, "A.5.2", 1)?.isNamed).toBe(true);
    expect(planAcceptGridOf(after, ["A.5.2"], TODAY).cells).toEqual([]);
  });
});
