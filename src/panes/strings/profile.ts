import type { Applicability } from "../../core/workbook";
import type { ProfilePart } from "../profile/profileActions";

const count = (number: number, one: string, many: string) =>
  `${String(number)} ${number === 1 ? one : many}`;

/** Texts of the pane "Set up". */
export const PROFILE = {
  partsLabel: "Parts of Set up",
  parts: {
    questions: "Questions",
    suggestions: "Suggestions",
    ai: "AI systems",
  } satisfies Record<ProfilePart, string>,
  intro: {
    questions:
      "Plain questions about the company. From the answers follows a proposal for every control, with its reason.",
    suggestions:
      "A start, not a decision: every rule is practice, and your risk assessment says which controls your risks need. What somebody typed stays.",
    ai: "Which controls of ISO 42001 each AI system asks for by your role in it (practice), what the statement says, and which evidence the inventory holds.",
  } satisfies Record<ProfilePart, string>,
  questions: (answered: number, total: number) =>
    `${String(answered)} of ${String(total)} questions answered`,
  answersFor: "Answers are for",
  answersForHint: "Where the scopes differ, answer for each standard",
  both: "Both standards",
  typical: "Choose typical answers",
  typicalHint:
    "What a small software company says, for the questions without an answer. Look at each before you write them.",
  split: (said: readonly string[]) => `The standards differ: ${said.join(", ")}`,
  notWritten: "Chosen, not written yet.",
  preview: (number: number) =>
    number === 0 ? "Preview" : `Preview ${count(number, "answer", "answers")}`,
  discard: "Discard",
  write: "Write",
  contradictions: (number: number) => count(number, "contradiction", "contradictions"),
  summary: (number: number, acceptable: number) =>
    `${count(number, "proposal", "proposals")}, ${String(acceptable)} to accept`,
  start: "Look at the themes below, or accept everything that nobody has decided yet.",
  nothingToAccept: "All rows are decided: there is nothing to accept.",
  acceptAll: (number: number) => `Accept all ${String(number)} ...`,
  acceptGroup: (number: number) => `Accept ${String(number)} of`,
  accept: (control: string) => `Accept ${control} ...`,
  complete: (control: string) => `Fill in what ${control} lacks ...`,
  ofGroup: (number: number, acceptable: number) =>
    acceptable === 0
      ? `(${count(number, "proposal", "proposals")}, nothing to accept)`
      : `(${count(number, "proposal", "proposals")}, ${String(acceptable)} to accept)`,
  applicable: {
    Yes: "Applies",
    No: "Left out",
  } satisfies Record<Applicability, string>,
  drivers: (drivers: string) => `Drivers: ${drivers}`,
  owner: (role: string) => `Owner: ${role}`,
  ownerIs: (role: string, name: string) => `Owner: ${name} (${role})`,
  noOwner: (role: string) => `Owner: nobody on the sheet People is ${role}`,
  target: (level: number) => `Target: level ${String(level)}`,
  kept: "The row stays as it is:",
  settled: "The row says so already.",
  waiting: (number: number) => `${count(number, "control waits", "controls wait")} for answers`,
  waitingHint: "Answer the questions first: then each control gets its proposal.",
  awaited: (number: number) => count(number, "question without answer", "questions without answer"),
  controls: (number: number) => `(${count(number, "control", "controls")})`,
};
