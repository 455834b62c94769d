import { STANDARD_NAMES, type Standard } from "../catalog";
import { addMonths, toSerial } from "../day";
import type { ReadinessId } from "../readiness";
import { checkTexts } from "../soa";
import { cellText, clauseAnswerFromRow, countedStatements, isBlank, rowsOf } from "../workbook";
import { assessmentsRule } from "./assessmentsReadiness";
import {
  auditsOfKind,
  documentsOf,
  INTERNAL_AUDIT,
  isPositive,
  MANAGEMENT_REVIEW,
  recordCount,
} from "./documentFacts";
import { soaInput, soaTable, statementsOf } from "./records";
import { settingDayFormula, settingDayText, settingFormula } from "./settingFormulas";
import type { ReadinessPlace, ReadinessRule } from "./readinessRule";
import type { SheetContext } from "./sheetContext";

/** Months of records that bodies like to see (practice). */
const MONTHS_OF_RECORDS = 3;

/** Clause or control, and title, of a document that each standard asks for. */
type Asked = Readonly<Record<Standard, readonly [of: string, title: string]>>;

const both = (of: string, ours: string, ai: string): Asked => ({
  "27001": [of, ours],
  "42001": [of, ai],
});

/** A text setting that says something. */
function setting(name: string): ReadinessRule {
  return {
    isReady: ({ settings }, standard) => !isBlank(settings.text(name, standard)),
    formula: (standard) => `TRIM(${settingFormula(name, standard)})<>""`,
    place: (standard) => settingPlace(name, standard),
  };
}

function settingPlace(name: string, standard: Standard): ReadinessPlace {
  return { table: "AB_Settings", key: name, column: STANDARD_NAMES[standard].cell };
}

/** A document that is held, be its review overdue or not: later a table of its own may answer. */
function document(asked: Asked): ReadinessRule {
  return {
    isReady: (context, standard) => {
      const name = STANDARD_NAMES[standard].cell.toLowerCase();
      const [of, title] = asked[standard].map((one) => one.toLowerCase());
      return documentsOf(context).some(
        ({ document: one, state }) =>
          one.standard.toLowerCase() === name &&
          one.of.toLowerCase() === of &&
          one.title.toLowerCase() === title &&
          (state === "Satisfied" || state === "Overdue"),
      );
    },
    formula: (standard) => {
      const [of, title] = asked[standard];
      return `SUMPRODUCT(COUNTIFS(AB_Documents[Standard],"${STANDARD_NAMES[standard].cell}",AB_Documents[Clause],"${of}",AB_Documents[Document],"${title}",AB_Documents[State],{"Satisfied","Overdue"}))>0`;
    },
    place: (standard) => ({
      table: "AB_Documents",
      key: [STANDARD_NAMES[standard].cell, ...asked[standard]].join(" "),
      column: "Held in",
    }),
  };
}

/** An audit or review of a kind with a day in one of the columns, at the latest today if so asked. */
function audit(kind: string, columns: readonly string[], isHeld: boolean): ReadinessRule {
  return {
    isReady: (context, standard) =>
      auditsOfKind(context, standard, kind).some((row) =>
        columns.some((heading) => {
          const on = row.get(heading);
          return isPositive(on) && (!isHeld || Number(on) <= toSerial(context.today));
        }),
      ),
    formula: (standard) =>
      columns
        .map((heading) => {
          const of = `AB_Audits[Standard],"${STANDARD_NAMES[standard].cell}",AB_Audits[Kind],"${kind}"`;
          const until = isHeld ? `,AB_Audits[${heading}],"<="&AB_As_of` : "";
          return `COUNTIFS(${of},AB_Audits[${heading}],">0"${until})`;
        })
        .join("+") + ">0",
    place: (standard, context) => {
      const [open] = auditsOfKind(context, standard, kind);
      const key = open === undefined ? "" : cellText(open.get("Audit")).trim();
      return { table: "AB_Audits", key, column: columns[0] ?? "" };
    },
  };
}

/** What a rule says, or a record of the sheet Management reviews with those cells. */
function orReview(rule: ReadinessRule, texts: readonly string[], isPast: boolean): ReadinessRule {
  const review = recordCount("AB_Management_reviews", { texts, days: ["Held on"], isPast });
  return {
    ...rule,
    isReady: (context, standard) =>
      rule.isReady(context, standard) || review.holds(context, standard),
    formula: (standard) => `OR(${rule.formula(standard)},${review.formula(standard)})`,
  };
}

const PLANNED = ["Planned on", "Target", "Done on"];
const RECORDS = both(
  "Clause 8.1",
  "processes ran as planned, as far as needed",
  "processes ran as planned, as far as needed",
);

const statement: ReadinessRule = {
  isReady: (context, standard) => {
    const counted = countedStatements(statementsOf(context, standard));
    const texts = checkTexts(soaInput(context, standard)).join(" ");
    return (
      counted.length > 0 &&
      counted.every(({ applicable }) => applicable !== undefined) &&
      !/SOA00[23]/.test(texts)
    );
  },
  formula: (standard) => {
    const table = soaTable(standard);
    const none = (pair: string) => `COUNTIFS(${table}${pair})=0`;
    return `AND(${none('[Counted as],"Undecided"')},COUNTIFS(${table}[Counted as],"?*")>0,${none('[Check],"*SOA002*"')},${none('[Check],"*SOA003*"')})`;
  },
  place: (standard, context) => {
    const counted = countedStatements(statementsOf(context, standard));
    const open = counted.find(({ applicable }) => applicable === undefined);
    if (open !== undefined || counted.length === 0) {
      return { table: soaTable(standard), key: open?.control ?? "", column: "Applicable" };
    }
    const texts = checkTexts(soaInput(context, standard));
    const index = texts.findIndex((text) => /SOA00[23]/.test(text));
    const key = statementsOf(context, standard)[index]?.control ?? "";
    return { table: soaTable(standard), key, column: "Justification" };
  },
};

const treatmentPlan: ReadinessRule = {
  isReady: ({ settings }, standard) =>
    settingDayText(settings, "Treatment plan approved on", standard) !== "",
  formula: (standard) => `${settingDayFormula("Treatment plan approved on", standard)}<>""`,
  place: (standard) => settingPlace("Treatment plan approved on", standard),
};

/** The first clause that does not conform and names no finding. */
function clauseWithoutFinding({ content }: SheetContext, standard: Standard) {
  return rowsOf(content, "AB_Clauses")
    .map(clauseAnswerFromRow)
    .find(
      ({ standard: of, conformity, finding }) =>
        of === standard &&
        conformity !== undefined &&
        conformity !== "Conforms" &&
        isBlank(finding),
    );
}

const nonconformities: ReadinessRule = {
  isReady: (context, standard) => clauseWithoutFinding(context, standard) === undefined,
  formula: (standard) =>
    `COUNTIFS(AB_Clauses[Standard],"${STANDARD_NAMES[standard].cell}",AB_Clauses[Check],"*CLS002*")=0`,
  place: (standard, context) => {
    const open = clauseWithoutFinding(context, standard);
    const key = open && `${STANDARD_NAMES[standard].cell} Clause ${open.clause}`;
    return { table: "AB_Clauses", key: key ?? "", column: "Finding" };
  },
};

const operation: ReadinessRule = {
  isReady: (context, standard) => {
    const since = addMonths(context.today, -MONTHS_OF_RECORDS);
    return (
      document(RECORDS).isReady(context, standard) &&
      countedStatements(statementsOf(context, standard)).some(
        ({ applicable, evidenceOn }) =>
          applicable === "Yes" && evidenceOn !== undefined && evidenceOn <= since,
      )
    );
  },
  formula: (standard) => {
    const table = soaTable(standard);
    const dates = `${table}[Evidence date]`;
    return `AND(${document(RECORDS).formula(standard)},COUNTIFS(${table}[Counted as],"Applicable",${dates},">=1",${dates},"<="&EDATE(AB_As_of,-${String(MONTHS_OF_RECORDS)}))>0)`;
  },
  place: (standard, context) => document(RECORDS).place(standard, context),
};

/** The rule of each line. */
export const READINESS_RULES: Readonly<Record<ReadinessId, ReadinessRule>> = {
  scope: setting("Scope"),
  policy: document(both("Clause 5.2", "information security policy", "AI policy")),
  riskMethod: document(
    both("Clause 6.1.2", "risk assessment process", "AI risk assessment process"),
  ),
  riskResults: document(
    both("Clause 8.2", "results of risk assessments", "results of AI risk assessments"),
  ),
  statement,
  treatmentPlan,
  objectives: document(both("Clause 6.2", "information security objectives", "AI objectives")),
  auditPlanned: audit(INTERNAL_AUDIT, PLANNED, false),
  reviewPlanned: orReview(audit(MANAGEMENT_REVIEW, PLANNED, false), [], false),
  roles: setting("AI roles"),
  inventory: document(both("A.4.2", "inventory of AI systems", "inventory of AI systems")),
  impactProcess: document(
    both("Clause 6.1.4", "AI impact assessment process", "AI impact assessment process"),
  ),
  auditDone: audit(INTERNAL_AUDIT, ["Done on"], true),
  reviewDone: orReview(audit(MANAGEMENT_REVIEW, ["Done on"], true), ["Decisions"], true),
  nonconformities,
  operation,
  assessments: assessmentsRule(
    document(
      both(
        "Clause 6.1.4",
        "results of AI system impact assessments",
        "results of AI system impact assessments",
      ),
    ),
  ),
};
