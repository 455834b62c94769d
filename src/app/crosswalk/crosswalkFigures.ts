import { CSF_OUTCOMES, type Standard } from "../../core/catalog";
import {
  coverageOf,
  maturityFigures,
  type Assessment,
  type Coverage,
  type MaturityFigures,
  type TargetStanding,
} from "../../core/maturity";
import { defaultTarget, type SheetContext } from "../../core/sheets";
import type { ItemAnswer } from "./itemAnswers";

/** The numbers of a set of outcomes, articles or controls, and of what is mapped to them. */
export interface CrosswalkFigures {
  readonly coverage: Coverage;
  /** Of the mapped controls, each once. */
  readonly controls: MaturityFigures;
  /** Of the mapped clauses, each once; never blended with the controls'. */
  readonly clauses: MaturityFigures;
}

/** A function or category of NIST CSF with its numbers. */
export interface CrosswalkGroup extends CrosswalkFigures {
  readonly id: string;
  readonly title: string;
  readonly level: "function" | "category";
}

interface CountedTarget extends TargetStanding {
  readonly group: string;
  readonly mapped: readonly ItemAnswer[];
}

/** The numbers of some targets; a control that is mapped to several of them counts once. */
export function figuresOf(
  { settings }: SheetContext,
  standard: Standard,
  targets: readonly CountedTarget[],
): CrosswalkFigures {
  const rows = (kind: "control" | "clause") => {
    const byLabel = new Map<string, Assessment>();
    for (const { ref, label, assessment } of targets.flatMap(({ mapped }) => mapped)) {
      if (ref.kind === kind && assessment !== undefined) byLabel.set(label, assessment);
    }
    return maturityFigures([...byLabel.values()], defaultTarget(settings, standard));
  };
  return { coverage: coverageOf(targets), controls: rows("control"), clauses: rows("clause") };
}

/** The functions of NIST CSF, each before its categories. */
export function groupsOf(
  context: SheetContext,
  standard: Standard,
  targets: readonly CountedTarget[],
): readonly CrosswalkGroup[] {
  return CSF_OUTCOMES.flatMap(({ id, level, title }): CrosswalkGroup[] => {
    if (level === "subcategory") return [];
    const members = targets.filter(({ group }) =>
      level === "category" ? group === id : group.startsWith(`${id}.`),
    );
    return [{ id, title, level, ...figuresOf(context, standard, members) }];
  });
}
