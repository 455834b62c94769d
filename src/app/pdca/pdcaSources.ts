import { findClause, STANDARD_NAMES, standardFromText, STANDARDS } from "../../core/catalog";
import {
  findingInput,
  risksOf,
  soaInput,
  soaTable,
  standardsOfFinding,
  statementsOf,
} from "../../core/sheets";
import {
  cellText,
  countedRisks,
  countedStatements,
  effectiveAnswer,
  isOpen,
  isTreated,
  rowsOf,
} from "../../core/workbook";
import { dayOfCell, sensibleDay } from "../cycle/certificationFacts";
import { recurring, standing } from "./pdcaStanding";
import type { PdcaSource, PdcaThing } from "./pdcaThing";
import { aiSystems, documents, objectives, obligations, reviewActions } from "./recordSources";

/** Clauses 4 to 10, each in the phase that it belongs to. */
const clauses: PdcaSource = (context) =>
  STANDARDS.flatMap((standard) => {
    const answers = soaInput(context, standard).clauses;
    return answers
      .filter((answer) => answer.standard === standard)
      .flatMap((answer) => {
        const clause = findClause(standard, answer.clause);
        if (clause === undefined) return [];
        const isDone = effectiveAnswer(answer, answers).conformity === "Conforms";
        const key = `${STANDARD_NAMES[standard].cell} Clause ${clause.id}`;
        return [
          {
            ...{ standard, phase: clause.phase, what: `Clause ${clause.id} ${clause.title}` },
            on: isDone ? sensibleDay(answer.evidenceOn) : undefined,
            state: isDone ? ("Done" as const) : ("Open" as const),
            place: { table: "AB_Clauses", key, column: "Conformity" },
          },
        ];
      });
  });

/** Decisions about controls are planned, their implementation is done. */
const controls: PdcaSource = (context) =>
  STANDARDS.flatMap((standard) =>
    countedStatements(statementsOf(context, standard)).flatMap(
      ({ control, title, applicable, status, targetOn, evidenceOn }): PdcaThing[] => {
        const about = { standard, what: `${control} ${title}`.trim() };
        const place = { table: soaTable(standard), key: control };
        if (applicable === undefined) {
          const at = { ...place, column: "Applicable" };
          const undecided = { phase: "plan" as const, on: undefined, state: "Open" as const };
          return [{ ...about, ...undecided, place: at }];
        }
        if (applicable === "No") return [];
        const doneOn = status === "Implemented" ? (sensibleDay(evidenceOn) ?? "") : undefined;
        const at = { ...place, column: "Status" };
        return [
          { ...about, phase: "do" as const, ...standing(doneOn, targetOn, context), place: at },
        ];
      },
    ),
  );

/** Assessing a risk is planning, treating it doing. */
const risks: PdcaSource = (context) =>
  countedRisks(risksOf(context)).flatMap((risk) =>
    risk.standards.flatMap((standard) => {
      const about = { standard, what: `${risk.id} ${risk.scenario}`.trim() };
      const place = { table: "AB_Risks", key: risk.id };
      const assessed = {
        ...{ ...about, phase: "plan" as const },
        ...recurring(risk.assessedOn, risk.nextAssessmentOn, context),
        place: { ...place, column: "Next assessment" },
      };
      const treated = {
        ...{ ...about, phase: "do" as const },
        ...standing(risk.planDoneOn, risk.planDueOn, context),
        place: { ...place, column: "Plan done" },
      };
      return isTreated(risk) ? [assessed, treated] : [assessed];
    }),
  );

/** Audits and management reviews. */
const audits: PdcaSource = (context) =>
  rowsOf(context.content, "AB_Audits").flatMap((row) => {
    const standard = standardFromText(cellText(row.get("Standard")));
    const day = (heading: string) => dayOfCell(row.get(heading));
    const due = day("Planned on") ?? day("Target") ?? day("Hard limit");
    const key = cellText(row.get("Audit")).trim();
    if (standard === undefined || key === "") return [];
    return [
      {
        ...{ standard, phase: "check" as const, what: key },
        ...standing(day("Done on"), due, context),
        place: { table: "AB_Audits", key, column: "Done on" },
      },
    ];
  });

/** Findings, until they are worked off. */
const findings: PdcaSource = (context) =>
  findingInput(context).findings.flatMap(({ finding, deadlines }) =>
    standardsOfFinding(finding).map((standard) => {
      const closedOn = finding.verifiedOn ?? finding.doneOn ?? "";
      const due = finding.dueOn ?? deadlines.closedBy;
      return {
        ...{ standard, phase: "act" as const },
        what: `${finding.id} ${finding.requirement}`.trim(),
        ...standing(isOpen(finding) ? undefined : closedOn, due, context),
        place: { table: "AB_Findings", key: finding.id, column: "Done on" },
      };
    }),
  );

/** Everything that has a phase: one more sheet is one more line. */
export const PDCA_SOURCES: readonly PdcaSource[] = [
  ...[clauses, controls, risks, documents, obligations, aiSystems, objectives],
  ...[audits, findings, reviewActions],
];
