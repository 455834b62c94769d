import { isNamed, STATEMENT_CLAUSE, type Hit, type SoaCheck } from "../soaCheck";
import type { SoaInput } from "../soaInput";

export const SOA004: SoaCheck = {
  id: "SOA004",
  severity: "error",
  summary:
    "Excluded, yet a live risk treatment names it (warning: an AI system or an open finding)",
  clause: STATEMENT_CLAUSE,
  find: (input) =>
    input.statements
      .filter(({ applicable }) => applicable === "No")
      .flatMap(({ control }) => [...riskHits(control, input), ...otherHits(control, input)]),
};

function riskHits(control: string, { risks = [] }: SoaInput): Hit[] {
  return risks
    .filter(({ controls, isTreated }) => isTreated && isNamed(control, controls))
    .map(({ id }) => ({
      control,
      column: "Applicable",
      message: `The control is left out, but the treatment of risk ${id} needs it.`,
    }));
}

function otherHits(control: string, { aiSystems = [], findings = [] }: SoaInput): Hit[] {
  const users = [
    ...aiSystems
      .filter(({ controls }) => isNamed(control, controls))
      .map(({ name }) => `AI system ${name}`),
    ...findings
      .filter(({ isOpen, requirement }) => isOpen && isNamed(control, [requirement]))
      .map(({ id }) => `open finding ${id}`),
  ];
  return users.map((user) => ({
    control,
    column: "Applicable",
    message: `The control is left out, but ${user} names it.`,
    severity: "warning",
  }));
}
