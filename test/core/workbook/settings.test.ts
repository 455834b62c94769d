import { cellText, SETTINGS, type SettingPlan } from "../../../src/core/workbook";

const kind = ({ accepts }: SettingPlan): string => {
  if (accepts === undefined) return "text";
  if ("words" in accepts) return accepts.words.join(" | ");
  if ("days" in accepts) return "day";
  return "wholeFrom" in accepts ? `${String(accepts.wholeFrom)} to ${String(accepts.to)}` : "?";
};

describe("the settings", () => {
  it("are those of the workbook contract, with what they accept and say at first", () => {
    expect(SETTINGS.map((one) => `${one.name}: ${kind(one)} = ${cellText(one.initial)}`)).toEqual([
      "Organisation: text = ",
      "In scope: Yes | No = Yes",
      "Phase: Building | Stage 1 | Stage 2 | Certified = Building",
      "Scope: text = ",
      "Sites: text = ",
      "AI roles: text = ",
      "SoA version: text = 0.1",
      "SoA date: day = ",
      "Prepared by: text = ",
      "Approved by: text = ",
      "Approved on: day = ",
      "Classification: text = Confidential",
      "Certification body: text = ",
      "Certificate number: text = ",
      "Certificate status: In preparation | Certified | Suspended | Expired | Restored | Withdrawn | Transferred = In preparation",
      "SoA version on certificate: text = ",
      "Stage 1 on: day = ",
      "Stage 2 on: day = ",
      "Decided on: day = ",
      "Expires on: day = ",
      "Window days: 0 | 30 | 90 = 30",
      "Strict anniversary: Yes | No = No",
      "Recertification lead days: 0 to 730 = 90",
      "Preparation lead days: 0 to 730 = 180",
      "Internal audit lead days: 0 to 730 = 60",
      "SoA review lead days: 0 to 730 = 45",
      "Management review lead days: 0 to 730 = 30",
      "Evidence freeze lead days: 0 to 730 = 14",
      "Major finding plan days: 0 to 730 = 30",
      "Major finding days: 0 to 730 = 90",
      "Minor finding plan days: 0 to 730 = 30",
      "Reminder days: text = 30 14 7 1",
      "Audit reminder days: text = 120 60 30 14 7 1",
      "Recertification reminder days: text = 180 120 60 30 14 7 1",
      "Default target: 1 to 5 = 3",
      "Evidence valid months: 1 to 120 = 12",
      "Evidence kept: In the workbook | Elsewhere = In the workbook",
      "Level labels: CMMI-like | COBIT-like = CMMI-like",
      "Acceptable risk: Low | Medium | High | Very high = Medium",
      "Treatment plan approved on: day = ",
      "Treatment plan approved by: text = ",
      "Workbook id: text = ",
      "Schema version: text = ",
      "Language: text = English",
      "Profile: people: 1 person | 2 to 9 | 10 to 49 | 50 to 249 | 250 or more = ",
      "Profile: premises: None | Shared or serviced office | Offices of our own | Offices and other sites = ",
      "Profile: remote work: No | Some of the time | Nearly always = ",
      "Profile: private devices: No | Phones only | Computers too = ",
      "Profile: software: No | Scripts and settings only | Yes = ",
      "Profile: software by others: No | Yes = ",
      "Profile: cloud: None | Ready-made applications | Platforms or servers too = ",
      "Profile: server room: No | A network cabinet | A server room | A data centre = ",
      "Profile: outside firms: No | Some do | They run our IT = ",
      "Profile: personal data: Our staff only | Customers or users too | Sensitive data too = ",
      "Profile: card payments: No | Through a payment service | We handle card data = ",
      "Profile: regulation: No | For our customers | For us = ",
      "Profile: customer contracts: No | Yes = ",
      "Profile: downtime: Several days | A day | A few hours | Minutes = ",
      "Profile: paper and media: No | Yes = ",
      "Profile: certificates: Nothing | ISO 27001 | Another management system | Security by another report = ",
      "Profile: AI building: No | On ready-made models | We train or tune models = ",
      "Profile: AI for others: No | Yes = ",
      "Profile: AI from others: No | Yes = ",
      "Profile: AI high stakes: No | Not sure | Yes = ",
    ]);
    SETTINGS.forEach(({ help }) => expect(help).not.toBe(""));
  });
});
