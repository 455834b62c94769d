import { titleOf, type CatalogRef, type Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import { clauseAssessments, standingOf, type Assessment, type Standing } from "../../core/maturity";
import { statementsOf, type SheetContext } from "../../core/sheets";
import {
  clauseAnswerFromRow,
  countedStatements,
  effectiveAnswer,
  rowsOf,
  type ApplicabilityStatement,
} from "../../core/workbook";
import { labelOf } from "./frameworkPairs";

/** What the workbook says of one control or clause. Texts are "" where nothing is said. */
export interface ItemAnswer {
  readonly ref: CatalogRef;
  /** "A.5.1" or "Clause 4.1". */
  readonly label: string;
  readonly title: string;
  readonly standing: Standing;
  /** The status or conformity, or "Not applicable", "Undecided", "No status", "Not assessed". */
  readonly answer: string;
  /** 0 to 5; undefined: not assessed, or not counted. */
  readonly level: number | undefined;
  readonly implementation: string;
  readonly evidence: string;
  readonly evidenceOn: IsoDate | undefined;
  readonly owner: string;
  /** The standard whose row answers this clause; undefined when the answer is its own. */
  readonly answeredWith: Standard | undefined;
  /** What numbers are computed from; undefined when there is no row. */
  readonly assessment: Assessment | undefined;
}

type Texts = Pick<ItemAnswer, "implementation" | "evidence" | "evidenceOn" | "owner">;

const NO_TEXTS: Texts = { implementation: "", evidence: "", evidenceOn: undefined, owner: "" };

/** Looks up what a workbook says of the controls and clauses of a standard. */
export function itemAnswers(
  context: SheetContext,
  standard: Standard,
): (ref: CatalogRef) => ItemAnswer {
  const statements = new Map(
    countedStatements(statementsOf(context, standard)).map((one) => [
      one.control.toLowerCase(),
      one,
    ]),
  );
  const clauses = clauseAnswers(context, standard);
  return (ref) =>
    ref.kind === "control"
      ? controlAnswer(ref, statements.get(ref.id.toLowerCase()))
      : (clauses.get(ref.id) ?? controlAnswer(ref, undefined));
}

function controlAnswer(ref: CatalogRef, row: ApplicabilityStatement | undefined): ItemAnswer {
  return {
    ...named(ref),
    standing: standingOf(row),
    answer: controlWord(row),
    level: row?.applicable === "Yes" ? row.level : undefined,
    ...textsOf(row),
    answeredWith: undefined,
    assessment: row,
  };
}

function controlWord(row: ApplicabilityStatement | undefined): string {
  if (row === undefined) return "No row";
  if (row.applicable === "No") return "Not applicable";
  return row.applicable === undefined ? "Undecided" : (row.status ?? "No status");
}

/** By id; inherited answers count, and say where they come from. */
function clauseAnswers(context: SheetContext, standard: Standard) {
  const answers = rowsOf(context.content, "AB_Clauses").map(clauseAnswerFromRow);
  const assessments = clauseAssessments(standard, answers);
  return new Map(
    assessments.map((assessment): [string, ItemAnswer] => {
      const { control: id, level } = assessment;
      const ref: CatalogRef = { standard, kind: "clause", id };
      const row = answers.find((one) => one.standard === standard && one.clause === id);
      const { conformity, from } = row === undefined ? NO_ANSWER : effectiveAnswer(row, answers);
      return [
        id,
        {
          ...named(ref),
          standing: standingOf(assessment),
          answer: conformity ?? (row === undefined ? "No row" : "Not assessed"),
          level,
          ...textsOf(row),
          answeredWith: from,
          assessment,
        },
      ];
    }),
  );
}

const NO_ANSWER = { conformity: undefined, from: undefined };

function named(ref: CatalogRef) {
  return { ref, label: labelOf(ref), title: titleOf(ref) };
}

function textsOf(row: Texts | undefined): Texts {
  const { implementation, evidence, evidenceOn, owner } = row ?? NO_TEXTS;
  return { implementation, evidence, evidenceOn, owner };
}
