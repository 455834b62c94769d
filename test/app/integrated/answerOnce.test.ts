import { changedState } from "../../../src/app/change/changedContent";
import { planSet } from "../../../src/app/change/setCell";
import { answerableOnce, planAnswerOnce } from "../../../src/app/integrated/answerOnce";
import { mappedAnswers } from "../../../src/app/integrated/mappedAnswers";
import { viewsOf } from "../../../src/app/session/views";
import type { WorkbookState } from "../../../src/core/workbook";
import { facts } from "../../core/catalog/facts";
import { emptyWorkbook, TODAY } from "../session/memoryWorkbook";

const set = (state: WorkbookState, key: string, column: string, text: string) =>
  changedState(state, planSet(state, { table: "AB_Clauses", key, column, text }));

const contextOf = (state: WorkbookState) => viewsOf(state, TODAY).context;

/** The clauses that the facts call the same in both standards. */
const SAME = facts("clause-sharing")
  .filter(({ sharing }) => sharing === "same")
  .map(({ clause }) => `Clause ${clause ?? ""}`);

describe("clauses that both standards share", () => {
  it("are those that the facts call the same", async () => {
    const state = await (await emptyWorkbook()).read();
    expect(SAME.length).toBeGreaterThan(5);
    expect(answerableOnce(contextOf(state), "42001")).toEqual(SAME);
    expect(answerableOnce(contextOf(state), "27001")).toEqual(SAME);
  });

  it("are answered once: the other row's answer counts, and goes when that is cleared", async () => {
    let state = await (await emptyWorkbook()).read();
    const plan = planAnswerOnce(state, "42001", ["Clause 7.5.2"], TODAY);
    expect(plan.cells.map(({ key, column, value }) => [key, column, value])).toEqual([
      ["ISO 42001 Clause 7.5.2", "Answered with", "ISO 27001"],
    ]);
    state = changedState(state, plan);
    state = set(state, "ISO 27001 Clause 7.5.2", "Conformity", "Conforms");
    const ownOf = (one: WorkbookState) =>
      mappedAnswers(contextOf(one), "42001", "Clause 7.5.2")?.own;
    expect([ownOf(state)?.answer, ownOf(state)?.answeredWith]).toEqual(["Conforms", "27001"]);
    expect(ownOf(state)?.evidence).toBe("");
    // The row that answers cannot be answered by the other one in turn.
    expect(answerableOnce(contextOf(state), "27001")).not.toContain("Clause 7.5.2");
    const cleared = set(state, "ISO 27001 Clause 7.5.2", "Conformity", "");
    expect(ownOf(cleared)?.answer).toBe("Not assessed");
  });

  it("leave a row alone that somebody has answered", async () => {
    const state = await (await emptyWorkbook()).read();
    const typed = set(state, "ISO 42001 Clause 10.2", "Conformity", "Partly conforms");
    const keys = planAnswerOnce(typed, "42001", SAME, TODAY).cells.map(({ key }) => key);
    expect(keys).toHaveLength(SAME.length - 1);
    expect(keys).not.toContain("ISO 42001 Clause 10.2");
  });
});
