import type { NamedControl, RiskTrace, TracedRisk } from "../../app/risk/traceRisks";
import { STANDARD_NAMES } from "../../core/catalog";
import { JSON_VERSION } from "../command";
import { shortened } from "../shortened";
import { textTable } from "../textTable";

/** Both sides of the trace as `risks --json` prints them. */
export function risksJson(file: string, { risks, controls }: RiskTrace): string {
  const answer = {
    risks: risks.map((one) => ({
      id: one.risk.id,
      standards: one.risk.standards,
      scenario: one.risk.scenario,
      owner: one.risk.owner === "" ? null : one.risk.owner,
      inherent: ratedJson(one.inherent),
      treatment: one.risk.treatment ?? null,
      residual: ratedJson(one.residual),
      meetsCriterion: one.meetsCriterion ?? null,
      controls: one.controls.map(controlJson),
    })),
    controls: controls.map((one) => ({
      ...controlJson(one),
      title: one.title,
      risks: one.risks.map(({ risk, isTreated }) => ({ id: risk.id, isTreated })),
    })),
  };
  return JSON.stringify({ version: JSON_VERSION, file, ...answer }, undefined, 2);
}

function ratedJson({ score, level }: TracedRisk["inherent"]) {
  return { score: score ?? null, level: level === "" ? null : level };
}

function controlJson({ standard, control, isKnown, applicable }: NamedControl) {
  return { standard, control, isListed: isKnown, applicable: applicable ?? null };
}

/** The risks with their controls, then the controls with their risks. */
export function riskTraceText(file: string, trace: RiskTrace): string {
  const { risks, controls } = trace;
  if (risks.length === 0) return `${file}: no risks`;
  const counts = `${file}: ${counted(risks.length, "risk")}, ${counted(controls.length, "control")} named`;
  const parts = [riskTable(risks), ...(controls.length === 0 ? [] : [controlTable(trace)]), counts];
  return parts.join("\n\n");
}

/** The controls of one id, and the risks that name them. */
export function controlTraceText(trace: RiskTrace): string {
  if (trace.risks.length === 0) return "No risk names this control.";
  return [controlTable(trace), riskTable(trace.risks)].join("\n\n");
}

function riskTable(risks: readonly TracedRisk[]): string {
  const rows = risks.map(({ risk, inherent, residual, meetsCriterion, controls }) => [
    risk.id,
    risk.standards.map((standard) => STANDARD_NAMES[standard].cell).join(", "),
    shortened(risk.scenario),
    ratedText(inherent),
    risk.treatment ?? "",
    ratedText(residual),
    meetsCriterion === undefined ? "" : meetsCriterion ? "Yes" : "No",
    controls.map((one) => `${one.control}${one.isKnown ? "" : " (unknown)"}`).join(", "),
  ]);
  const headings = "Risk,Standard,Scenario,Level,Treatment,Residual,Criterion met,Controls";
  return textTable(headings.split(","), rows);
}

function ratedText({ score, level }: TracedRisk["inherent"]): string {
  return score === undefined ? "" : `${String(score)} ${level}`.trim();
}

function controlTable({ controls }: RiskTrace): string {
  const rows = controls.map((one) => [
    STANDARD_NAMES[one.standard].cell,
    one.control,
    shortened(one.isKnown ? one.title : "not in the statement"),
    one.applicable ?? "",
    one.risks
      .map(({ risk, isTreated }) => (isTreated ? risk.id : `${risk.id} (not treated)`))
      .join(", "),
  ]);
  return textTable(["Standard", "Control", "Title", "Applicable", "Risks"], rows);
}

function counted(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? "" : "s"}`;
}
