import { STANDARDS, type Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import { criterionOf, type RiskInput } from "../../core/risk";
import { riskInput } from "../../core/sheets";
import {
  countedRisks,
  countedStatements,
  isTreated,
  riskScore,
  riskWord,
  type Applicability,
  type Risk,
  type RiskEstimate,
  type WorkbookState,
} from "../../core/workbook";
import { readContext } from "../readContext";

/** Score and level of an estimate; undefined while it was not assessed, "" for a hole in the matrix. */
interface RatedEstimate {
  readonly score: number | undefined;
  readonly level: string;
}

/** A control that risks name. */
export interface NamedControl {
  readonly standard: Standard;
  /** As the statement writes it; as the risk does where the statement lacks it. */
  readonly control: string;
  /** "" where the statement lacks it. */
  readonly title: string;
  /** Whether the statement has it. */
  readonly isKnown: boolean;
  readonly applicable: Applicability | undefined;
}

/** A risk with the controls that its treatment names. */
export interface TracedRisk {
  readonly risk: Risk;
  readonly inherent: RatedEstimate;
  readonly residual: RatedEstimate;
  readonly isTreated: boolean;
  /** undefined while the risk has no level. */
  readonly meetsCriterion: boolean | undefined;
  readonly controls: readonly NamedControl[];
}

/** A control with the risks that name it. */
interface TracedControl extends NamedControl {
  readonly risks: readonly TracedRisk[];
}

/** The links between risks and controls, from both sides. */
export interface RiskTrace {
  /** Those that concern a standard in scope, in the order of the sheet. */
  readonly risks: readonly TracedRisk[];
  /** Those that a risk names, in the order of the statements, unknown ones last. */
  readonly controls: readonly TracedControl[];
}

/**
 * Which risk names which control, and the other way round. Risks without an id, and all but the first
 * of one id, count nowhere.
 *
 * @throws WorkbookError `not-filled`
 */
export function traceRisks(state: WorkbookState, today: IsoDate): RiskTrace {
  const input = riskInput(readContext(state, today));
  const inScope = ({ standards }: Risk) => standards.some((one) => input.standards.includes(one));
  const find = controlFinder(input);
  const risks = countedRisks(input.risks.filter(inScope)).map((risk) => traced(risk, input, find));
  return { risks, controls: controlsOf(risks, input) };
}

/** The risks of the trace that name a control, whatever their treatment; none for one that is unknown. */
export function risksThatName(
  state: WorkbookState,
  today: IsoDate,
  named: Pick<NamedControl, "standard" | "control">,
): readonly TracedRisk[] {
  return traceRisks(state, today).controls.find((one) => keyOf(one) === keyOf(named))?.risks ?? [];
}

type Find = (standard: Standard, id: string) => NamedControl;

function controlFinder({ statements }: RiskInput): Find {
  const known = new Map(
    STANDARDS.flatMap((standard) =>
      countedStatements(statements[standard]).map(({ control, title, applicable }) => {
        const named = { standard, control: control.trim(), title, isKnown: true, applicable };
        return [keyOf(named), named] as const;
      }),
    ),
  );
  return (standard, id) =>
    known.get(keyOf({ standard, control: id })) ?? {
      ...{ standard, control: id, title: "", isKnown: false, applicable: undefined },
    };
}

function keyOf({ standard, control }: Pick<NamedControl, "standard" | "control">): string {
  return `${standard} ${control.trim().toLowerCase()}`;
}

function traced(risk: Risk, { matrix, acceptable, standards }: RiskInput, find: Find): TracedRisk {
  const rated = (estimate: RiskEstimate) => ({
    score: riskScore(estimate),
    level: riskWord(matrix, estimate),
  });
  return {
    risk,
    inherent: rated(risk.inherent),
    residual: rated(risk.residual),
    isTreated: isTreated(risk),
    meetsCriterion: criterionOf(risk, matrix, acceptable),
    controls: risk.standards
      .filter((standard) => standards.includes(standard))
      .flatMap((standard) => risk.controls[standard].map((id) => find(standard, id))),
  };
}

function controlsOf(risks: readonly TracedRisk[], { statements }: RiskInput): TracedControl[] {
  const byKey = new Map<string, { control: NamedControl; risks: TracedRisk[] }>();
  for (const risk of risks) {
    for (const control of risk.controls) {
      const known = byKey.get(keyOf(control)) ?? { control, risks: [] };
      known.risks.push(risk);
      byKey.set(keyOf(control), known);
    }
  }
  const order = STANDARDS.flatMap((standard) =>
    statements[standard].map(({ control }) => keyOf({ standard, control })),
  );
  const ordered = [...new Set([...order, ...byKey.keys()])];
  return ordered.flatMap((key) => {
    const found = byKey.get(key);
    return found === undefined ? [] : [{ ...found.control, risks: found.risks }];
  });
}
