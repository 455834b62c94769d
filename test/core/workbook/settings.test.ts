import { SETTINGS, type SettingPlan } from "../../../src/core/workbook";

const kind = ({ accepts }: SettingPlan): string => {
  if (accepts === undefined) return "text";
  if ("words" in accepts) return accepts.words.join(" | ");
  if ("days" in accepts) return accepts.days ? "day" : "text";
  return "wholeFrom" in accepts ? `${String(accepts.wholeFrom)} to ${String(accepts.to)}` : "?";
};

describe("the settings", () => {
  it("are those of the workbook contract, with what they accept and say at first", () => {
    expect(SETTINGS.map((one) => `${one.name}: ${kind(one)} = ${String(one.initial)}`)).toEqual([
      "Organisation: text = undefined",
      "In scope: Yes | No = Yes",
      "Phase: Building | Stage 1 | Stage 2 | Certified = Building",
      "Scope: text = undefined",
      "Sites: text = undefined",
      "AI roles: text = undefined",
      "SoA version: text = 0.1",
      "SoA date: day = undefined",
      "Prepared by: text = undefined",
      "Approved by: text = undefined",
      "Approved on: day = undefined",
      "Classification: text = Confidential",
      "Certification body: text = undefined",
      "Certificate number: text = undefined",
      "Certificate status: In preparation | Certified | Suspended | Expired | Restored | Withdrawn | Transferred = In preparation",
      "SoA version on certificate: text = undefined",
      "Stage 1 on: day = undefined",
      "Stage 2 on: day = undefined",
      "Decided on: day = undefined",
      "Expires on: day = undefined",
      "Window days: 0 | 30 | 90 = 30",
      "Strict anniversary: Yes | No = No",
      "Default target: 1 to 5 = 3",
      "Evidence valid months: 1 to 120 = 12",
      "Evidence kept: In the workbook | Elsewhere = In the workbook",
      "Level labels: CMMI-like | COBIT-like = CMMI-like",
      "Treatment plan approved on: day = undefined",
      "Treatment plan approved by: text = undefined",
      "Workbook id: text = undefined",
      "Schema version: text = undefined",
      "Language: text = English",
    ]);
    SETTINGS.forEach(({ help }) => expect(help).not.toBe(""));
  });
});
