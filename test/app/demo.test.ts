import { openXlsx, workbookBytes } from "../../src/adapters/xlsx";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { newWorkbook } from "../../src/app/newWorkbook/newWorkbook";
import { planAudits } from "../../src/app/programme/planAudits";
import { planReminders } from "../../src/app/remind/planReminders";
import { STANDARDS } from "../../src/core/catalog";
import { parseIsoDate } from "../../src/core/day";
import { soaInput, statementsOf } from "../../src/core/sheets";
import { issuesOf } from "../../src/core/soa";
import { cellText, isEmptyPlan, rowsOf } from "../../src/core/workbook";

const demo = (today: string) =>
  newWorkbook({
    standards: STANDARDS,
    workbookId: "test",
    today: parseIsoDate(today),
    isDemo: true,
  });

const share = (texts: readonly string[]) => new Set(texts).size / texts.length;

describe("the demo company", () => {
  it.each(["2026-11-24", "2028-02-29", "2031-01-01"])(
    "has exactly its eight planted problems, made on %s",
    async (today) => {
      const { context } = await demo(today);
      const issues = STANDARDS.flatMap((standard) => issuesOf(soaInput(context, standard)));
      expect(
        issues
          .filter(({ severity }) => severity !== "info")
          .map(
            ({ id, standard, control, severity }) =>
              `${id} ${standard} ${String(control)} ${severity}`,
          )
          .sort(),
      ).toEqual([
        "SOA002 27001 A.7.12 error",
        "SOA007 27001 A.6.4 warning",
        "SOA008 27001 A.5.30 warning",
        "SOA009 27001 A.8.12 warning",
        "SOA010 42001 A.8.3 warning",
        "SOA013 27001 A.5.13 warning",
        "SOA014 27001 A.5.19 warning",
        "SOA018 27001 A.8.2 error",
      ]);
    },
  );

  it("says something of its own about nearly every control", async () => {
    const { context } = await demo("2026-11-24");
    const rows = STANDARDS.flatMap((standard) => statementsOf(context, standard));
    const texts = (read: (row: (typeof rows)[number]) => string) =>
      rows.map(read).filter((text) => text !== "");
    expect(texts(({ justification }) => justification)).toHaveLength(130);
    expect(texts(({ implementation }) => implementation)).toHaveLength(126);
    expect(share(texts(({ justification }) => justification))).toBeGreaterThanOrEqual(0.95);
    expect(share(texts(({ implementation }) => implementation))).toBeGreaterThanOrEqual(0.95);
  });

  it("excludes five controls, for different reasons", async () => {
    const { context } = await demo("2026-11-24");
    const excluded = STANDARDS.flatMap((standard) => statementsOf(context, standard)).filter(
      ({ applicable }) => applicable === "No",
    );
    expect(excluded).toHaveLength(5);
    expect(new Set(excluded.map(({ justification }) => justification)).size).toBe(5);
  });

  it("has one certificate in force and one in preparation, with all that is done before", async () => {
    const { context } = await demo("2026-11-24");
    const audits = rowsOf(context.content, "AB_Audits").map((row) =>
      ["Standard", "Kind", "Target", "Done on"].map((heading) => row.get(heading)),
    );
    // Decided 245 days before 2026-11-24, on 2026-03-24; 46470 is 2027-03-24.
    expect(audits).toContainEqual(["ISO 27001", "Surveillance audit 1", 46470, undefined]);
    const kinds = (standard: string, isDone: boolean) =>
      audits
        .filter(([one, , , done]) => one === standard && (done !== undefined) === isDone)
        .map(([, kind]) => cellText(kind));
    const preparations = ["Internal audit", "SoA review", "Management review", "Evidence freeze"];
    expect(kinds("ISO 27001", false)).toEqual([
      ...[...preparations, "Surveillance audit 1"],
      ...[...preparations, "Surveillance audit 2"],
      ...[...preparations, "Recertification audit"],
    ]);
    expect(kinds("ISO 27001", true).sort()).toEqual([
      "Internal audit",
      "Management review",
      "Stage 1",
      "Stage 2",
    ]);
    expect(kinds("ISO 42001", false)).toEqual([
      "SoA review",
      "Evidence freeze",
      "Stage 1",
      ...["Internal audit", "SoA review", "Management review", "Evidence freeze", "Stage 2"],
    ]);
  });

  it("has the reminders of what falls due, three of them overdue as planted", async () => {
    const { context } = await demo("2026-11-24");
    const overdue = rowsOf(context.content, "AB_Reminders").filter(
      (row) => Number(row.get("Step")) < 0 && row.get("Done on") === undefined,
    );
    expect(overdue.map((row) => cellText(row.get("About")).slice(0, 16)).sort()).toEqual([
      "ISO 27001 A.5.19",
      "ISO 27001 A.5.30",
      "ISO 27001 A.8.12",
    ]);
  });

  it.each(["2026-11-24", "2028-02-29", "2031-01-01"])(
    "has nothing wrong with its audits, documents, registers and roadmap, made on %s",
    async (today) => {
      const { plan } = await demo(today);
      const state = await openXlsx(workbookBytes(plan, `${today}T00:00:00Z`)).read();
      const issues = checkWorkbook(state, parseIsoDate(today));
      expect(
        issues.filter(({ id }) => /^(?:AUD|RSK|FND|SUP|AIS|CTX|OBJ|OBL|MRV|DOC|RMP)/.test(id)),
      ).toEqual([]);
      expect(isEmptyPlan(planAudits(state, parseIsoDate(today)))).toBe(true);
      expect(planReminders(state, parseIsoDate(today)).plan.cells).toEqual([]);
    },
  );
});

describe("a new workbook", () => {
  it("has both catalogs, undecided, and no planned audit", async () => {
    const { context, plan } = await newWorkbook({
      standards: ["27001"],
      workbookId: "abc",
      today: parseIsoDate("2026-11-24"),
      isDemo: false,
    });
    expect(STANDARDS.map((standard) => statementsOf(context, standard).length)).toEqual([93, 38]);
    expect(rowsOf(context.content, "AB_Clauses")).toHaveLength(62);
    expect(rowsOf(context.content, "AB_Audits")).toEqual([]);
    expect(context.settings.text("Workbook id", "27001")).toBe("abc");
    expect(context.settings.text("In scope", "27001")).toBe("Yes");
    expect(context.settings.text("In scope", "42001")).toBe("No");
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      "Start",
      "Dashboard",
      "SoA 27001",
      "SoA 42001",
      "Clauses",
      "Maturity",
      "Risks",
      "Risk matrix",
      "Risk heat map",
      "Findings",
      "AI systems",
      "AI assessments",
      "Suppliers",
      "Context",
      "Objectives",
      "Obligations",
      "Management reviews",
      "Documents",
      "Audits",
      "Roadmap",
      "Reminders",
      "People",
      "Guide",
      "Mappings",
      "Standards compared",
      "Reviews",
      "Versions",
      "Sealed rows",
      "Maturity history",
      "Change log",
    ]);
  });
});
