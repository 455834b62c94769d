import { openXlsx } from "../../../src/adapters/xlsx";
import { readyWorkbook, stagesOf } from "../../../src/app/ready/readyWorkbook";
import { readContext } from "../../../src/app/readContext";
import { READINESS_LINES } from "../../../src/core/readiness";
import { readinessStates } from "../../../src/core/sheets";
import { viewsOf } from "../../../src/app/session/views";
import { annexbookOver } from "../../cli/commandLine";
import { demoFile } from "../../cli/demoFile";
import { demoWorkbook, emptyWorkbook, TODAY } from "../session/memoryWorkbook";

async function demoAfter(...cells: readonly (readonly string[])[]) {
  let files = await demoFile();
  for (const cell of cells) {
    ({ files } = await annexbookOver(files, "set", "demo.xlsx", ...cell));
  }
  return openXlsx(files.get("demo.xlsx") ?? new Uint8Array()).read();
}

const placeOf = (found: ReturnType<typeof readyWorkbook>, id: string, index = 0) =>
  found[index]?.lines.find((line) => line.id === id)?.place;

describe("readyWorkbook", () => {
  it("counts stage by stage, with the lines that block", async () => {
    const found = readyWorkbook(await (await demoWorkbook()).read(), TODAY);
    // docs/demo.md: A.7.12 is excluded without justification; of ISO 42001 the first audit and
    // review are planned, not held.
    expect(
      found.map((one) =>
        stagesOf(one).map(({ ready, total, blockers }) => [
          ...[ready, total],
          ...blockers.map(({ id }) => id),
        ]),
      ),
    ).toEqual([
      [
        [8, 9, "statement"],
        [4, 4],
      ],
      [
        [12, 12],
        [3, 5, "auditDone", "reviewDone"],
      ],
    ]);
  });

  it("leads to the record that keeps a line back", async () => {
    const found = readyWorkbook(await (await demoWorkbook()).read(), TODAY);
    expect(placeOf(found, "statement")).toEqual({
      ...{ table: "AB_SoA_27001", key: "A.7.12", column: "Justification" },
    });
    expect(placeOf(found, "auditDone", 1)).toEqual({
      table: "AB_Audits",
      key: "ISO 42001 Internal audit before stage 2",
      column: "Done on",
    });
  });

  it("leads to an undecided control before one without justification", async () => {
    const state = await demoAfter(["SoA_27001", "A.8.1", "Applicable", ""]);
    expect(placeOf(readyWorkbook(state, TODAY), "statement")).toEqual({
      ...{ table: "AB_SoA_27001", key: "A.8.1", column: "Applicable" },
    });
  });

  it("leads to the clause that does not conform and names no finding", async () => {
    const clause = ["Clauses", "ISO 27001 Clause 9.2.1", "Conformity", "Does not conform"];
    const state = await demoAfter(clause);
    const found = readyWorkbook(state, TODAY);
    expect(stagesOf(found[0] ?? { standard: "27001", lines: [] })[1]?.blockers).toHaveLength(1);
    expect(placeOf(found, "nonconformities")).toEqual({
      ...{ table: "AB_Clauses", key: "ISO 27001 Clause 9.2.1", column: "Finding" },
    });
  });

  it("names the AI systems whose full assessment or screening is missing", async () => {
    const state = await demoAfter(
      ["AI_assessments", "IA-02", "Assessed on", ""],
      ["AI_systems", "AI-03", "Outcome", ""],
    );
    const found = readyWorkbook(state, TODAY);
    const line = found[1]?.lines.find(({ id }) => id === "assessments");
    expect([line?.isReady, line?.blocker]).toEqual([
      false,
      "Screen AI-03. Add a full assessment with its day to AI assessments: AI-02.",
    ]);
    expect(line?.place).toEqual({ table: "AB_AI_systems", key: "AI-02", column: "Outcome" });
  });

  it("asks nothing more of a retired system, and takes the document while no system is listed", async () => {
    const isReady = async (...cells: readonly (readonly string[])[]) =>
      readyWorkbook(await demoAfter(...cells), TODAY)[1]?.lines.find(
        ({ id }) => id === "assessments",
      )?.isReady;
    const missing = ["AI_assessments", "IA-02", "Assessed on", ""];
    expect(await isReady(missing)).toBe(false);
    expect(await isReady(missing, ["AI_systems", "AI-02", "Stage", "Retired"])).toBe(true);
    const { content } = readContext(await (await demoWorkbook()).read(), TODAY);
    const empty = new Map([...content, ["AB_AI_systems", []] as const]);
    const context = { ...readContext(await (await demoWorkbook()).read(), TODAY), content: empty };
    const index = READINESS_LINES.findIndex(({ id }) => id === "assessments");
    expect(readinessStates(context, "42001")[index]).toBe("Ready");
  });

  it("leads to the first free row where no row has it yet, and is the view of Home", async () => {
    const state = await (await emptyWorkbook()).read();
    const found = readyWorkbook(state, TODAY);
    const line = found[0]?.lines.find(({ id }) => id === "auditPlanned");
    expect([line?.sheet, line?.cell]).toEqual(["Audits", "I6"]);
    expect(viewsOf(state, TODAY).readiness).toEqual(found);
  });
});
