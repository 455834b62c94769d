import { STANDARD_NAMES, STANDARDS, type Standard } from "../catalog";
import { toSerial } from "../day";
import {
  DEFAULT_TARGET,
  EVIDENCE_PLACES,
  LEAD_DAY_SETTINGS,
  leadDays,
  MOST_LEAD_DAYS,
  rowsOf,
  SETTINGS,
  cellText,
  type CellPlan,
  type CellRule,
  type NamePlan,
  type Row,
} from "../workbook";
import { COLORS } from "./colors";
import { defaultTarget } from "./records";
import type { SheetContext, SheetFile } from "./sheetContext";
import { goName } from "./tableSheet";

/** Sheets of the contents: name of the cell to jump to, what is there. */
const CONTENTS: readonly (readonly [string, string, string])[] = [
  ["Dashboard", "AB_go_Dashboard", "Where both standards stand, on one page"],
  ["SoA 27001", "AB_go_SoA_27001", "Statement of Applicability: 93 controls and your own"],
  ["SoA 42001", "AB_go_SoA_42001", "Statement of Applicability: 38 controls and your own"],
  ["Clauses", "AB_go_Clauses", "Clauses 4 to 10 of both standards"],
  ["Maturity", "AB_go_Maturity", "Levels by theme, objective, attribute and clause"],
  ["Risks", "AB_go_Risks", "What could go wrong, and how it is treated"],
  ["Risk matrix", "AB_go_Risk_matrix", "Labels and levels of risk"],
  ["Risk heat map", "AB_go_Risk_heat_map", "How many risks have which level"],
  ["Findings", "AB_go_Findings", "What was found, and how it is worked off"],
  ["AI systems", "AB_go_AI_systems", "The inventory, our roles, and how deep to assess"],
  ["AI assessments", "AB_go_AI_assessments", "What AI means for individuals, groups and society"],
  ["Suppliers", "AB_go_Suppliers", "Who does what for you, and on what terms"],
  ["Context", "AB_go_Context", "Issues, interested parties and climate change"],
  ["Objectives", "AB_go_Objectives", "What is to be reached, and what was measured"],
  ["Obligations", "AB_go_Obligations", "Laws and contracts behind the ticks of the statements"],
  [
    "Management reviews",
    "AB_go_Management_reviews",
    "What was looked at, decided and is to be done",
  ],
  ["Documents", "AB_go_Documents", "Documents and records: where they are, what is missing"],
  ["Audits", "AB_go_Audits", "The audit programme from the certification decision on"],
  ["Roadmap", "AB_go_Roadmap", "The way to the certificate, task by task"],
  ["Reminders", "AB_go_Reminders", "What falls due"],
  ["People", "AB_go_People", "Owners, approvers and auditors"],
  ["Guide", "AB_go_Guide", "What each control and clause asks, in plain words"],
  ["Mappings", "AB_go_Mappings", "To the other standard, NIST CSF, GDPR, NIS2 and the EU AI Act"],
  ["Standards compared", "AB_go_Standards_compared", "Both standards side by side"],
  ["Reviews", "AB_go_Reviews", "What reviewers remarked, taken back from their copies"],
  ["Versions", "AB_go_SoA_versions", "Approved versions of the statements"],
  ["Sealed rows", "AB_go_SoA_sealed", "What each sealed version said"],
  ["Maturity history", "AB_go_Maturity_history", "Snapshots of the numbers"],
  ["Change log", "AB_go_Change_log", "What Annexbook changed"],
];

const HOW_TO: readonly string[] = [
  "1. Fill in the settings below: organisation, scope, phase, the company profile, and the certification decision once you have it.",
  "2. Decide on each SoA sheet whether a control applies, say why, and how far it is implemented. The column Check says what is missing.",
  "3. Answer the clauses, rate levels if you like, and look at the Dashboard. Add rows and columns of your own wherever you want.",
  "Grey columns at the right of the tables are formulas: leave them as they are.",
];

const DISCLAIMER =
  "Ids and titles are facts of the standards; their text is not part of this workbook: buy the standards. No legal advice. A certificate for ISO/IEC 42001 is not conformity with the EU AI Act.";

const PREPARATION = "Preparation lead days";

const CONTENTS_ROW = 12;
const FORMULA_VALUES_ROW = CONTENTS_ROW + CONTENTS.length + 2;
const SETTINGS_ROW = FORMULA_VALUES_ROW + 7;

/** Start: how to use the workbook, where everything is, and the settings. */
export const startSheet: SheetFile = (context) => ({
  name: "Start",
  tabColor: COLORS.overview,
  cells: [...introduction(context), ...contents(), ...formulaValues(context)],
  merges: [4, 5, 6, 7, 8].map((row) => `A${String(row)}:D${String(row)}`),
  table: {
    name: "AB_Settings",
    keys: ["Setting"],
    headingRow: SETTINGS_ROW,
    columns: [
      { heading: "Setting", width: 28, type: "text" },
      ...STANDARDS.map(
        (standard) =>
          ({ heading: STANDARD_NAMES[standard].cell, width: 36, type: "text" }) as const,
      ),
      { heading: "Help", width: 70, type: "text" },
    ],
    rows: settingRows(context),
    highlights: [],
  },
  rules: settingRules(context),
  names: names(),
  frozen: { rows: 0, columns: 0 },
  print: {},
});

/** What the cells of each setting accept; an older workbook lacks the last rows. */
function settingRules({ content }: SheetContext): readonly CellRule[] {
  const present = rowsOf(content, "AB_Settings").length || SETTINGS.length;
  return SETTINGS.slice(0, present).flatMap(({ accepts }, index) => {
    const row = String(SETTINGS_ROW + 1 + index);
    return accepts === undefined ? [] : [{ range: `B${row}:C${row}`, accepts }];
  });
}

function introduction({ today }: SheetContext): CellPlan[] {
  return [
    { at: "A1", value: "Annexbook", look: "title" },
    {
      at: "A2",
      value: "A working management system for ISO/IEC 27001:2022 and ISO/IEC 42001:2023",
      look: "subtitle",
    },
    ...HOW_TO.map((value, index): CellPlan => ({
      at: `A${String(4 + index)}`,
      value,
      look: "text",
    })),
    { at: "A8", value: DISCLAIMER, look: "muted" },
    { at: "A9", value: "As of", look: "label" },
    { at: "B9", formula: "TODAY()", value: toSerial(today), look: "inputDay" },
    { at: "C9", value: "Today; type a day over it to see another day", look: "muted" },
  ];
}

function contents(): CellPlan[] {
  return [
    { at: `A${String(CONTENTS_ROW - 1)}`, value: "Contents", look: "section" },
    ...CONTENTS.flatMap(([name, link, about], index): CellPlan[] => [
      { at: `A${String(CONTENTS_ROW + index)}`, value: name, look: "link", link },
      { at: `B${String(CONTENTS_ROW + index)}`, value: about, look: "text" },
    ]),
  ];
}

/** Settings as the formulas of the other sheets use them, with what counts when they are blank. */
function formulaValues({ settings }: SheetContext): CellPlan[] {
  const cell = (name: string, standard: Standard) =>
    `INDEX(AB_Settings[${STANDARD_NAMES[standard].cell}],MATCH("${name}",AB_Settings[Setting],0))`;
  const at = (standard: Standard, row: number) =>
    `${standard === "27001" ? "B" : "C"}${String(FORMULA_VALUES_ROW + row)}`;
  return [
    { at: `A${String(FORMULA_VALUES_ROW)}`, value: "Used by formulas", look: "section" },
    { at: `A${String(FORMULA_VALUES_ROW + 1)}`, value: "Default target", look: "label" },
    { at: `A${String(FORMULA_VALUES_ROW + 2)}`, value: "Evidence kept", look: "label" },
    { at: `A${String(FORMULA_VALUES_ROW + 3)}`, value: PREPARATION, look: "label" },
    ...STANDARDS.flatMap((standard): CellPlan[] => [
      {
        at: at(standard, 1),
        formula: `IFERROR(IF(ISNUMBER(${cell("Default target", standard)}),IF(ISNUMBER(MATCH(${cell("Default target", standard)},{1,2,3,4,5},0)),${cell("Default target", standard)},${String(DEFAULT_TARGET)}),${String(DEFAULT_TARGET)}),${String(DEFAULT_TARGET)})`,
        value: defaultTarget(settings, standard),
        look: "figure",
      },
      {
        at: at(standard, 2),
        formula: `IFERROR(IF(${cell("Evidence kept", standard)}="Elsewhere","Elsewhere","In the workbook"),"In the workbook")`,
        value:
          settings.word("Evidence kept", standard, EVIDENCE_PLACES) === "Elsewhere"
            ? "Elsewhere"
            : "In the workbook",
        look: "figure",
      },
      {
        at: at(standard, 3),
        formula: preparationFormula(cell(PREPARATION, standard)),
        value: leadDays(settings, PREPARATION, standard),
        look: "figure",
      },
    ]),
    { at: `A${String(SETTINGS_ROW - 1)}`, value: "Settings", look: "section" },
  ];
}

/** The days of the cell where they are whole and within bounds, else what a new workbook says. */
function preparationFormula(cell: string): string {
  const isFine = `AND(${cell}>=0,${cell}<=${String(MOST_LEAD_DAYS)},INT(${cell})=${cell})`;
  const usual = LEAD_DAY_SETTINGS.find(([name]) => name === PREPARATION)?.[1] ?? 0;
  return `IFERROR(IF(ISNUMBER(${cell}),IF(${isFine},${cell},${String(usual)}),${String(usual)}),${String(usual)})`;
}

function names(): NamePlan[] {
  const at = (standard: Standard, row: number) =>
    `${standard === "27001" ? "B" : "C"}${String(FORMULA_VALUES_ROW + row)}`;
  return [
    { name: "AB_As_of", refersTo: "B9" },
    ...STANDARDS.flatMap((standard) => [
      { name: `AB_Default_target_${standard}`, refersTo: at(standard, 1) },
      { name: `AB_Evidence_kept_${standard}`, refersTo: at(standard, 2) },
      { name: `AB_Preparation_days_${standard}`, refersTo: at(standard, 3) },
    ]),
    { name: goName("AB_Settings"), refersTo: `A${String(SETTINGS_ROW)}` },
  ];
}

function settingRows({ content }: SheetContext): readonly Row[] {
  const help = new Map(SETTINGS.map((one) => [one.name, one.help]));
  return rowsOf(content, "AB_Settings").map(
    (row) => new Map([...row, ["Help", help.get(cellText(row.get("Setting"))) ?? ""]]),
  );
}
