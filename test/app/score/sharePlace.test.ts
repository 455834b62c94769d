import { explainFigure } from "../../../src/app/score/explainScore";
import { recordedPath } from "../../../src/app/score/rollUpPath";
import { sharePlace } from "../../../src/app/score/sharePlace";
import { goldenCase } from "../maturity/contexts";

describe("a row behind a number leads", () => {
  const place = async (path: string, id: string) =>
    sharePlace(explainFigure(await goldenCase(), path), id);

  it.each([
    ["27001/mean", "A.5.1", { record: { table: "AB_SoA_27001", key: "A.5.1" } }],
    ["27001/theme/People/gap", "A.6.1", { record: { table: "AB_SoA_27001", key: "A.6.1" } }],
    [
      "42001/clause/mean",
      "6.1.4",
      { record: { table: "AB_Clauses", key: "ISO 42001 Clause 6.1.4" } },
    ],
    ["27001/clause/4/gap", "4.1", { record: { table: "AB_Clauses", key: "ISO 27001 Clause 4.1" } }],
    ["42001/headStart", "5.1", { record: { table: "AB_Clauses", key: "ISO 42001 Clause 5.1" } }],
    ["42001/headStart", "A.4.3", { record: { table: "AB_SoA_42001", key: "A.4.3" } }],
    ["27001/meanOfThemeMeans", "People", { path: "27001/theme/People/mean" }],
    ["42001/meanOfThemeMeans", "A.9 Use", { path: "42001/objective/A.9 Use/mean" }],
  ])("of %s, %s to its record or its own number", async (path, id, wanted) => {
    expect(await place(path, id)).toEqual(wanted);
  });
});

describe("a roll-up of the history", () => {
  it.each([
    ["Total", "Total", "27001"],
    ["Theme", "People", "27001/theme/People"],
    ["Own", "Own", "27001/own"],
    ["Attribute", "Preventive", "27001/controlType/Preventive"],
    ["Clause", "Total", "27001/clause"],
    ["Clause", "Clause 10", "27001/clause/10"],
    ["Attribute", "Elsewhere", undefined],
    ["Region", "North", undefined],
  ])("%s %s has the path %s", (by, key, path) => {
    expect(recordedPath({ standard: "27001", by, key })).toBe(path);
  });
});
