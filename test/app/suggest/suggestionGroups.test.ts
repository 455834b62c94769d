import {
  acceptableOf,
  awaitedAnswers,
  suggestionGroups,
} from "../../../src/app/suggest/suggestionGroups";
import { planAcceptOf } from "../../../src/app/suggest/suggestionView";
import { planAnswers } from "../../../src/app/suggest/profileView";
import { changedState } from "../../../src/app/change/changedContent";
import { viewsOf } from "../../../src/app/session/views";
import { emptyWorkbook, TODAY } from "../session/memoryWorkbook";

/** An empty workbook of a company without premises that has answered nothing else but the people. */
async function withoutPremises() {
  const state = await (await emptyWorkbook()).read();
  const answers = [
    { question: "premises", text: "None" },
    { question: "server-room", text: "No" },
  ] as const;
  return changedState(state, planAnswers(state, answers, ["27001", "42001"]));
}

describe("suggestions of a company without premises", () => {
  it("stand by theme, each with the controls that acceptance writes to", async () => {
    const state = await withoutPremises();
    const { suggestions } = viewsOf(state, TODAY);
    const physical = suggestionGroups(suggestions).find(({ group }) => group === "Physical");
    const left = physical?.suggestions.filter(({ applicable }) => applicable === "No");
    // The rule "no premises" of docs/profile.md.
    expect(left?.map(({ control }) => control)).toEqual([
      ...["A.7.1", "A.7.2", "A.7.3", "A.7.4", "A.7.12"],
    ]);
    expect(physical?.acceptable.slice(0, 2)).toEqual([
      { standard: "27001", control: "A.7.1" },
      { standard: "27001", control: "A.7.2" },
    ]);
  });

  it("have nothing to accept once they are accepted", async () => {
    const state = await withoutPremises();
    const all = acceptableOf(viewsOf(state, TODAY).suggestions.suggestions);
    const after = changedState(state, planAcceptOf(state, all, TODAY));
    const { suggestions } = viewsOf(after, TODAY).suggestions;
    expect(suggestions).toHaveLength(all.length);
    expect(acceptableOf(suggestions)).toEqual([]);
  });

  it("say which answers the other controls wait for, the most awaited first", async () => {
    const { suggestions } = viewsOf(await withoutPremises(), TODAY);
    const awaited = awaitedAnswers(suggestions);
    const numbers = awaited.map(({ controls }) => controls);
    expect(numbers).toEqual([...numbers].sort((one, other) => other - one));
    expect(awaited.map(({ question }) => question)).not.toContain("premises");
    expect(awaited.find(({ question }) => question === "software")?.topic).toBe("software");
    const most = suggestions.waiting.filter(({ questions }) =>
      questions.some((one) => one === awaited[0]?.question),
    );
    expect(awaited[0]?.controls).toBe(most.length);
  });
});
