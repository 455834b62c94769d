import { changedState } from "../../../src/app/change/changedContent";
import { planSet } from "../../../src/app/change/setCell";
import { answerableOnce, planAnswerOnce } from "../../../src/app/integrated/answerOnce";
import { mappedAnswers } from "../../../src/app/integrated/mappedAnswers";
import { viewsOf } from "../../../src/app/session/views";
import { newContent } from "../../../src/app/newWorkbook/newContent";
import { rowsOf, type WorkbookState } from "../../../src/core/workbook";
import { facts } from "../../core/catalog/facts";
import { emptyWorkbook, TODAY } from "../session/memoryWorkbook";

const set = (state: WorkbookState, key: string, column: string, text: string) =>
  changedState(state, planSet(state, { table: "AB_Clauses", key, column, text }));

const contextOf = (state: WorkbookState) => viewsOf(state, TODAY).context;

/** The clauses that the facts call the same in both standards. */
const SAME = facts("clause-sharing")
  .filter(({ sharing }) => sharing === "same")
  .map(({ clause }) => `Clause ${clause ?? ""}`);

/** A new workbook whose clauses are answered one by one. */
async function apart(): Promise<WorkbookState> {
  const state = await (await emptyWorkbook()).read();
  return SAME.reduce((one, clause) => set(one, `ISO 42001 ${clause}`, "Answered with", ""), state);
}

const ownOf = (state: WorkbookState, clause: string) =>
  mappedAnswers(contextOf(state), "42001", clause)?.own;

describe("clauses that both standards share", () => {
  it("are answered with the row of ISO 27001 in a new workbook, and fall back with it", async () => {
    const state = await (await emptyWorkbook()).read();
    const rows = rowsOf(contextOf(state).content, "AB_Clauses");
    const answered = rows.filter((row) => row.get("Answered with") !== undefined);
    expect(answered.map((row) => row.get("Clause"))).toEqual(SAME);
    expect(new Set(answered.map((row) => row.get("Standard")))).toEqual(new Set(["ISO 42001"]));
    expect(ownOf(state, "Clause 7.5.2")?.answer).toBe("Not assessed");
    const typed = set(state, "ISO 27001 Clause 7.5.2", "Conformity", "Conforms");
    expect(ownOf(typed, "Clause 7.5.2")).toMatchObject({
      answer: "Conforms",
      answeredWith: "27001",
      evidence: "",
    });
    const cleared = set(typed, "ISO 27001 Clause 7.5.2", "Conformity", "");
    expect(ownOf(cleared, "Clause 7.5.2")?.answer).toBe("Not assessed");
    const own = set(typed, "ISO 42001 Clause 7.5.2", "Conformity", "Does not conform");
    expect(ownOf(own, "Clause 7.5.2")).toMatchObject({
      answer: "Does not conform",
      answeredWith: undefined,
    });
  });

  it("stand apart in a new workbook of one standard", () => {
    const rows = rowsOf(newContent(["42001"], "x"), "AB_Clauses");
    expect(rows.filter((row) => row.get("Answered with") !== undefined)).toEqual([]);
  });

  it("are those that the facts call the same", async () => {
    const state = await apart();
    expect(SAME).toHaveLength(10);
    expect(answerableOnce(contextOf(state), "42001")).toEqual(SAME);
    expect(answerableOnce(contextOf(state), "27001")).toEqual(SAME);
  });

  it("are answered once: the other row's answer counts, and goes when that is cleared", async () => {
    let state = await apart();
    const plan = planAnswerOnce(state, "42001", ["Clause 7.5.2"], TODAY);
    expect(plan.cells.map(({ key, column, value }) => [key, column, value])).toEqual([
      ["ISO 42001 Clause 7.5.2", "Answered with", "ISO 27001"],
    ]);
    state = changedState(state, plan);
    state = set(state, "ISO 27001 Clause 7.5.2", "Conformity", "Conforms");
    const own = ownOf(state, "Clause 7.5.2");
    expect([own?.answer, own?.answeredWith, own?.evidence]).toEqual(["Conforms", "27001", ""]);
    // The row that answers cannot be answered by the other one in turn.
    expect(answerableOnce(contextOf(state), "27001")).not.toContain("Clause 7.5.2");
    const cleared = set(state, "ISO 27001 Clause 7.5.2", "Conformity", "");
    expect(ownOf(cleared, "Clause 7.5.2")?.answer).toBe("Not assessed");
  });

  it("leave a row alone that somebody has answered", async () => {
    const state = await apart();
    const typed = set(state, "ISO 42001 Clause 10.2", "Conformity", "Partly conforms");
    const keys = planAnswerOnce(typed, "42001", SAME, TODAY).cells.map(({ key }) => key);
    expect(keys).toHaveLength(SAME.length - 1);
    expect(keys).not.toContain("ISO 42001 Clause 10.2");
  });
});
