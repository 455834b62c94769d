import type { LibraryTheme } from "../../app/risk/riskLibrary";
import type { RegisterPart } from "../registers/registerParts";
import type { RegisterSection } from "../registers/registerSections";

const count = (number: number, one: string, many: string) =>
  `${String(number)} ${number === 1 ? one : many}`;

/** What one record of a register is called, and what the standards ask of the register. */
const RECORDS: Readonly<Record<string, { readonly one: string; readonly asks: string }>> = {
  AB_Risks: {
    one: "risk",
    asks: "27001 and 42001, 6.1.2 and 6.1.3: risks are assessed by a method of your own, each has an owner and a treatment, and what remains is accepted by its owner. 8.2 and 8.3: again at planned times.",
  },
  AB_Findings: {
    one: "finding",
    asks: "27001 and 42001, 10.2: a nonconformity is corrected, its cause is found, the action is carried out, and somebody looks whether it has worked. All of it is kept.",
  },
  AB_Suppliers: {
    one: "supplier",
    asks: "27001, A.5.19 to A.5.23: security is agreed with suppliers and looked after, cloud services too. 42001, A.10: who answers for what in AI that is bought.",
  },
  AB_AI_systems: {
    one: "AI system",
    asks: "42001, 4.1 and A.4: which AI systems there are, and what you are in each. 6.1.4: each is screened for the impact assessment that it needs.",
  },
  AB_AI_assessments: {
    one: "assessment",
    asks: "42001, 6.1.4, 8.4 and A.5: what a system means for individuals, groups and society is assessed, documented, and looked at again.",
  },
  AB_Context: {
    one: "issue or party",
    asks: "27001 and 42001, 4.1 and 4.2: you know the issues that bear on the management system, who has an interest in it and what they need, and say which of that it addresses. Climate change is looked at, too.",
  },
  AB_Objectives: {
    one: "objective",
    asks: "27001 and 42001, 6.2: objectives go with the policy and have a plan: what is done, with what, by whom and until when. 9.1: results are measured and kept.",
  },
  AB_Obligations: {
    one: "obligation",
    asks: "27001, A.5.31: what laws and contracts ask of you is written down and kept current. 42001, 4.1 and 4.2: the same for what bears on your AI systems.",
  },
  AB_Management_reviews: {
    one: "review",
    asks: "27001 and 42001, 9.3: top management looks at the system at planned times, at no fewer things than the list names, and what it decides is kept.",
  },
  AB_Roadmap: {
    one: "task",
    asks: "27001 and 42001, 8.1: what the plan asks for is carried out. A roadmap is practice: neither standard asks for one.",
  },
  AB_People: {
    one: "person",
    asks: "27001 and 42001, 5.3 and 7.2: who answers for what, and what shows that they can do it.",
  },
};

/** Texts of the pane "Registers". */
export const REGISTERS = {
  title: "Registers",
  choose: "Register",
  records: RECORDS,
  record: "record",
  missing: (name: string) =>
    `This workbook has no sheet ${name} yet. "Add what is missing" on Home adds it, and changes nothing else.`,
  toHome: "Go to Home",
  empty: "Nothing is in it yet.",
  emptyHint: (record: string) => `Begin with "New ${record}".`,
  libraryHint: "Or take what fits from the library.",
  parts: {
    list: "Register",
    map: "Heat map",
    library: "Library",
  } satisfies Record<RegisterPart, string>,
  partsLabel: "Parts of the register",
  list: "List",
  find: "Find",
  findHint: "Words of any of its cells",
  openOnly: "Only open ones",
  overdueOnly: "Only overdue ones",
  withIssues: "Only with errors or warnings",
  shown: (shown: number, all: number, overdue: number) =>
    `${String(shown)} of ${String(all)}, ${String(overdue)} overdue`,
  nothing: "Nothing matches.",
  due: "Next due",
  issues: "Issues",
  overdue: (day: string) => `${day}, overdue`,
  noKey: "(no id)",
  noKeyHint: "Rows without an id open no card: give them one on their sheet.",
  add: (record: string) => `New ${record}`,
  addNamed: (record: string) => `Add the ${record}`,
  added: "It is added. Fill in the rest below.",
  back: "Back to the list",
  previous: "Previous",
  next: "Next",
  gone: "This row is not there any more, or stands there twice.",
  sections: {
    what: "What it is",
    assessment: "Before treatment",
    treatment: "Treatment",
    residual: "After treatment and acceptance",
    consequences: "Consequences",
    grade: "What was found",
    action: "Correction and corrective action",
    deadlines: "Days",
    service: "Service and data",
    assurance: "Agreement and assurance",
    roles: "Roles",
    screening: "Screening and review",
    use: "Use and context",
    decision: "Measures and decision",
    lookedAt: "What was looked at",
    decided: "Decisions and actions",
    more: "More",
    own: "Your own columns",
  } satisfies Record<RegisterSection, string>,
  standing: {
    level: (before: string, after: string) =>
      after === ""
        ? `Level ${before}, not assessed after treatment.`
        : `Level ${before}, after treatment ${after}.`,
    noLevel: "No level yet: likelihood or impact is missing.",
    met: "It meets the acceptance criterion.",
    notMet:
      "It does not meet the acceptance criterion: somebody has to accept it, or it is treated further.",
    accepted: (by: string, on: string) => `Accepted by ${by}${on === "" ? "" : `, ${on}`}.`,
    until: (day: string) => `The acceptance ends on ${day}.`,
    ended: (day: string) => `The acceptance ended on ${day}: it is to be accepted anew.`,
    notAccepted: "Nobody has accepted it.",
  },
  controls: "Controls of its treatment",
  noControls: "It names no control yet.",
  keptControls:
    "They are no reason to apply a control while the risk is retained or has no treatment.",
  unknownControl: (id: string) => `${id}: not in the statement`,
  risksOf: "Risks that name it",
  noRisks: "No risk names it.",
  risk: (level: string, treatment: string) =>
    [level, treatment].filter((text) => text !== "").join(", "),
  finding: {
    open: "Open.",
    closed: "Closed.",
    planBy: (day: string) => `Plan by ${day}.`,
    closedBy: (day: string) => `Verified by ${day}.`,
    hardLimit: (day: string) => `Limit of the standard: ${day}.`,
    late: (sentence: string) => `Overdue: ${sentence}`,
    practice: "Days are what certification bodies mostly ask: your body's letter wins.",
    fromReviews: (number: number) =>
      `Make findings of ${count(number, "remark", "remarks")} of reviewers ...`,
    reviewsHint:
      "Remarks from the reviewer's copies that have a kind of finding, and are none yet.",
    write: "Write",
  },
  map: {
    title: { before: "Before treatment", after: "After treatment" },
    axes: "Likelihood upwards, impact to the right",
    field: (likelihood: string, impact: string, level: string, number: number) =>
      `Likelihood ${likelihood}, impact ${impact}, ${level === "" ? "no level" : `level ${level}`}: ${count(number, "risk", "risks")}`,
    left: (number: number) =>
      `${count(number, "risk is", "risks are")} in none of the fields: likelihood or impact is missing.`,
    key: "Levels",
    table: (title: string) => `As a table: ${title}`,
    behind: (likelihood: string, impact: string) => `Likelihood ${likelihood}, impact ${impact}`,
    likelihood: "Likelihood",
    none: "No risk is in this field.",
    hint: "A number opens the risks behind it.",
  },
  library: {
    title: "Library of risks",
    about:
      "Scenarios that many small companies share, in our own words. They are practice: no list knows your company.",
    theme: "Theme",
    all: "All",
    themes: {
      organizational: "Organization",
      people: "People",
      physical: "Premises",
      technological: "Technology",
      ai: "AI",
    } satisfies Record<LibraryTheme, string>,
    shown: (shown: number, there: number) =>
      `${count(shown, "scenario", "scenarios")}, ${String(there)} in your register`,
    isThere: "In your register",
    controls: (ids: string) => `Controls: ${ids}`,
    score: (likelihood: number, impact: number) =>
      `First guess: likelihood ${String(likelihood)}, impact ${String(impact)}.`,
    chooseAll: (number: number) => `Choose all ${String(number)} shown`,
    none: "Choose none",
    add: (number: number) => `Add ${count(number, "risk", "risks")} ...`,
    write: "Add to the register",
  },
};
