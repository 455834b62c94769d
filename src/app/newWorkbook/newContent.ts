import {
  CLAUSE_SHARINGS,
  controlsOf,
  leafClausesOf,
  OBJECTIVES,
  STANDARD_NAMES,
  STANDARDS,
  type Control,
  type Sharing,
  type Standard,
} from "../../core/catalog";
import {
  RISK_STEPS,
  SETTINGS,
  type CellValue,
  type Row,
  type WorkbookContent,
} from "../../core/workbook";
import { documentRows } from "./documentRows";

/** Version of the layout of the workbook; an older program does not write a newer one. */
export const SCHEMA_VERSION = "1";

/** Content of a new workbook: both catalogs, nothing decided. */
export function newContent(standards: readonly Standard[], workbookId: string): WorkbookContent {
  return new Map<string, readonly Row[]>([
    ["AB_Settings", settingRows(standards, workbookId)],
    ["AB_SoA_27001", statementRows("27001")],
    ["AB_SoA_42001", statementRows("42001")],
    ["AB_Clauses", clauseRows(standards)],
    ["AB_Risk_matrix", riskMatrixRows()],
    ["AB_Documents", documentRows()],
  ]);
}

function settingRows(standards: readonly Standard[], workbookId: string): Row[] {
  const fixed: Readonly<Record<string, string>> = {
    "Workbook id": workbookId,
    "Schema version": SCHEMA_VERSION,
  };
  return SETTINGS.map(({ name, initial }) => {
    const values = STANDARDS.map((standard): [string, CellValue] => [
      STANDARD_NAMES[standard].cell,
      name === "In scope"
        ? standards.includes(standard)
          ? "Yes"
          : "No"
        : (fixed[name] ?? initial),
    ]);
    return new Map<string, CellValue>([["Setting", name], ...values]);
  });
}

function statementRows(standard: Standard): Row[] {
  return controlsOf(standard).map(
    (control, index) =>
      new Map<string, CellValue>([
        ["No", index + 1],
        ["Control", control.id],
        ["Title", control.title],
        [standard === "27001" ? "Theme" : "Objective", groupOf(control)],
        ["Source", "Annex A"],
        ["Attributes", attributeTags(control)],
      ]),
  );
}

function groupOf({ theme, objective }: Control): string {
  if (theme !== undefined) return `${theme.charAt(0).toUpperCase()}${theme.slice(1)}`;
  const title = OBJECTIVES.find(({ id }) => id === objective)?.title ?? "";
  return `${objective ?? ""} ${title}`;
}

function attributeTags({ attributes = {} as Required<Control>["attributes"] }: Control): string {
  return Object.values(attributes)
    .flat()
    .map((value) => `#${value}`)
    .join(" ");
}

/** Where both texts say the same, the row of ISO 27001 answers for both unless a person says else. */
function answeredWith(standard: Standard, sharing: Sharing | undefined): CellValue {
  return standard === "42001" && sharing === "same" ? STANDARD_NAMES["27001"].cell : undefined;
}

function clauseRows(standards: readonly Standard[]): Row[] {
  const sharings = new Map(CLAUSE_SHARINGS.map(({ clause, sharing }) => [clause, sharing]));
  const isShared = STANDARDS.every((one) => standards.includes(one));
  return STANDARDS.flatMap((standard) => leafClausesOf(standard)).map(
    ({ standard, id, title, phase }, index) =>
      new Map<string, CellValue>([
        ["No", index + 1],
        ["Standard", STANDARD_NAMES[standard].cell],
        ["Clause", `Clause ${id}`],
        ["Title", title],
        ["Phase", `${phase.charAt(0).toUpperCase()}${phase.slice(1)}`],
        ["Sharing", sharings.get(id)],
        ["Answered with", isShared ? answeredWith(standard, sharings.get(id)) : undefined],
      ]),
  );
}

const LIKELIHOODS = ["Rare", "Unlikely", "Possible", "Likely", "Almost certain"];
const CONSEQUENCES = ["Negligible", "Minor", "Noticeable", "Serious", "Threatens the company"];

/** Levels by likelihood, then by impact (practice): L low, M medium, H high, V very high. */
const MATRIX = ["LLLMM", "LLMMH", "LMMHH", "LMHHV", "MMHVV"];
const LEVELS: Readonly<Record<string, string>> = {
  L: "Low",
  M: "Medium",
  H: "High",
  V: "Very high",
};

function riskMatrixRows(): Row[] {
  return RISK_STEPS.map((step, index) => {
    const levels = Array.from(MATRIX[index] ?? "").map((letter, impact): [string, CellValue] => [
      `Impact ${String(impact + 1)}`,
      LEVELS[letter],
    ]);
    return new Map<string, CellValue>([
      ["Step", step],
      ["Likelihood", LIKELIHOODS[index]],
      ["Consequence", CONSEQUENCES[index]],
      ...levels,
    ]);
  });
}
