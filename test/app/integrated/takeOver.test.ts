import { openXlsx } from "../../../src/adapters/xlsx";
import { changedState } from "../../../src/app/change/changedContent";
import { planSet } from "../../../src/app/change/setCell";
import { mappedAnswers, placeOf, refOf } from "../../../src/app/integrated/mappedAnswers";
import { planTakeOver, takenCells } from "../../../src/app/integrated/planTakeOver";
import { viewsOf } from "../../../src/app/session/views";
import type { WorkbookState } from "../../../src/core/workbook";
import { annexbook } from "../../cli/commandLine";
import { emptyWorkbook, sessionOf, TODAY } from "../session/memoryWorkbook";

const set = (state: WorkbookState, table: string, key: string, column: string, text: string) =>
  changedState(state, planSet(state, { table, key, column, text }));

/** ISO 27001 A.5.1 is answered; ISO 42001 A.2.2, which the map pairs with it, says nothing. */
async function policyAnswered(): Promise<WorkbookState> {
  let state = await (await emptyWorkbook()).read();
  for (const [column, text] of [
    ["Applicable", "Yes"],
    ["Status", "Implemented"],
    ["Implementation", "One policy"],
    ["Evidence", "POL-01"],
    ["Evidence date", "2026-10-01"],
    ["Owner", "Ada"],
  ] as const) {
    state = set(state, "AB_SoA_27001", "A.5.1", column, text);
  }
  return state;
}

const answersOf = (state: WorkbookState, standard: "27001" | "42001", label: string) =>
  mappedAnswers(viewsOf(state, TODAY).context, standard, label);

const TO = refOf("42001", "A.2.2");
const FROM = refOf("27001", "A.5.1");

function offered(state: WorkbookState) {
  const found = answersOf(state, "42001", "A.2.2");
  const source = found?.mapped.find(({ label }) => label === "A.5.1");
  return found && source ? takenCells(found.own, source) : [];
}

describe("rows of both standards that are mapped to each other", () => {
  it("show each other's answer and evidence, with relation and source", async () => {
    const state = await policyAnswered();
    // facts/map-42001-27001.csv: A.2.2 intersects 5.1 and is related to clause 5.2.
    expect(answersOf(state, "42001", "A.2.2")).toMatchObject({
      other: "27001",
      own: { label: "A.2.2", answer: "Undecided" },
      mapped: [
        {
          ...{ label: "A.5.1", relation: "intersects", source: "own judgement" },
          ...{ answer: "Implemented", evidence: "POL-01", owner: "Ada" },
        },
        { label: "Clause 5.2", relation: "related", answer: "Not assessed" },
      ],
    });
    const back = answersOf(state, "27001", "A.5.1")?.mapped.map(({ label }) => label);
    expect(back).toEqual(expect.arrayContaining(["A.2.2", "A.2.3"]));
  });

  it("are not shown when the other standard is out of scope", async () => {
    const { files } = await annexbook("new", "one.xlsx", "--standards", "42001");
    const state = await openXlsx(files.get("one.xlsx") ?? new Uint8Array()).read();
    expect(answersOf(state, "42001", "A.2.2")).toBeUndefined();
  });
});

describe("taking over", () => {
  it("offers texts with where they come from, owner and day as they are, and no answer", async () => {
    expect(offered(await policyAnswered())).toEqual([
      {
        field: "Implementation",
        text: "One policy (from ISO 27001 A.5.1, intersects: own judgement)",
        now: "",
      },
      {
        field: "Evidence",
        text: "POL-01 (from ISO 27001 A.5.1, intersects: own judgement)",
        now: "",
      },
      { field: "Owner", text: "Ada", now: "" },
      { field: "Evidence date", text: "2026-10-01", now: "" },
    ]);
  });

  it("writes the chosen cells and nothing else, and offers them no more", async () => {
    const state = await policyAnswered();
    const cells = offered(state).filter(({ field }) => field !== "Owner");
    const plan = planTakeOver(state, { to: TO, from: FROM, cells }, TODAY);
    expect(plan.cells.map(({ table, key, column }) => [table, key, column])).toEqual([
      ["AB_SoA_42001", "A.2.2", "Implementation"],
      ["AB_SoA_42001", "A.2.2", "Evidence"],
      ["AB_SoA_42001", "A.2.2", "Evidence date"],
    ]);
    const after = changedState(state, plan);
    expect(offered(after).map(({ field }) => field)).toEqual(["Owner"]);
  });

  it("takes nothing back that came from the row itself", async () => {
    const state = await policyAnswered();
    const cells = offered(state);
    const after = changedState(state, planTakeOver(state, { to: TO, from: FROM, cells }, TODAY));
    const back = answersOf(after, "27001", "A.5.1");
    const source = back?.mapped.find(({ label }) => label === "A.2.2");
    expect(back && source ? takenCells(back.own, source) : undefined).toEqual([]);
  });

  it("refuses to write over what was typed since it was shown", async () => {
    const state = await policyAnswered();
    const cells = offered(state);
    const later = set(state, "AB_SoA_42001", "A.2.2", "Evidence", "Ours");
    const take = () => planTakeOver(later, { to: TO, from: FROM, cells }, TODAY);
    expect(take).toThrow("A.2.2 or A.5.1 was changed meanwhile: look at both again.");
    // Whoever has seen it may choose to replace it.
    const seen = offered(later);
    expect(seen.find(({ field }) => field === "Evidence")?.now).toBe("Ours");
    expect(planTakeOver(later, { to: TO, from: FROM, cells: seen }, TODAY).cells).toHaveLength(4);
  });

  it("is one action of a session, which undo takes back", async () => {
    const port = await emptyWorkbook();
    const session = await sessionOf(port);
    const place = placeOf(FROM);
    session.edit({ ...place, column: "Owner", text: "Ada" });
    await session.settled();
    const { workbook } = session.snapshot();
    const cells = workbook === undefined ? [] : offered(workbook);
    const plan = (state: WorkbookState) =>
      planTakeOver(state, { to: TO, from: FROM, cells }, TODAY);
    await session.perform({ name: "edit", plan });
    const ownerOf = () => {
      const now = session.snapshot().workbook;
      return now && answersOf(now, "42001", "A.2.2")?.own.owner;
    };
    expect(ownerOf()).toBe("Ada");
    await session.perform({ name: "undo" });
    expect(ownerOf()).toBe("");
  });
});
