import { STANDARD_NAMES, STANDARDS } from "../../core/catalog";
import { controlsIn, scenarioText, standardsOf, type RiskScenario } from "../../core/risk";
import { JSON_VERSION } from "../command";
import { wrapText } from "../wrapText";

const WIDTH = 96;

/** Scenarios as `risks --library --json` prints them. */
export function libraryJson(scenarios: readonly RiskScenario[]): string {
  const listed = scenarios.map((one) => ({
    id: one.id,
    standards: standardsOf(one),
    cause: one.cause,
    event: one.event,
    lost: one.lost.split(" "),
    likelihood: one.likelihood,
    impact: one.impact,
    consequences: {
      organisation: one.organisation,
      individuals: one.individuals ?? null,
      society: one.society ?? null,
    },
    controls: STANDARDS.flatMap((standard) =>
      controlsIn(one, standard).map((control) => ({ standard, control })),
    ),
  }));
  return JSON.stringify({ version: JSON_VERSION, scenarios: listed }, undefined, 2);
}

/** Scenarios in full, one paragraph each. */
export function libraryText(scenarios: readonly RiskScenario[]): string {
  const count = `${String(scenarios.length)} scenarios. "annexbook risks FILE --add ID" adds one to a register; likelihood and impact are a first guess.`;
  return [...scenarios.map(paragraph), wrapText(count, WIDTH)].join("\n\n");
}

function paragraph(one: RiskScenario): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    [one.id, scenarioText(one)],
    ["", `Likelihood ${String(one.likelihood)}, impact ${String(one.impact)}. Lost: ${one.lost}.`],
    ["", one.organisation],
    ["", one.individuals],
    ["", one.society],
    ...standardsOf(one).map((standard): [string, string] => [
      "",
      `${STANDARD_NAMES[standard].cell}: ${controlsIn(one, standard).join(", ")}`,
    ]),
  ];
  return lines
    .flatMap(([name, text]) =>
      text === undefined ? [] : [wrapText(text, WIDTH, name.padEnd(INDENT))],
    )
    .join("\n");
}

/** Where the texts begin, after the longest id. */
const INDENT = 7;
