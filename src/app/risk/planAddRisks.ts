import {
  controlsIn,
  RISK_SCENARIOS,
  scenarioText,
  standardsOf,
  type RiskScenario,
} from "../../core/risk";
import { STANDARDS } from "../../core/catalog";
import {
  cellText,
  controlsHeading,
  planOf,
  riskStandardsWord,
  type CellValue,
  type ChangePlan,
  type Row,
  type WorkbookState,
} from "../../core/workbook";
import { neededTable } from "../neededTable";
import { contentOf, recordsOf } from "../readContext";
import { WorkbookError } from "../workbookError";

const RISKS = "AB_Risks";

/**
 * Plans rows of the register from scenarios of the library, in the order in which they are named. One
 * that is there already, by its id or by its text, is left out: adding twice changes nothing.
 *
 * @param ids - in any case; "all" for the whole library
 * @throws WorkbookError `unknown-id`, `table-missing`, `not-filled`
 */
export function planAddRisks(state: WorkbookState, ids: readonly string[] | "all"): ChangePlan {
  const wanted = ids === "all" ? RISK_SCENARIOS : ids.map(scenarioOf);
  contentOf(state);
  const present = presentScenarios(recordsOf(neededTable(state, RISKS)));
  const added = [...new Set(wanted)].filter((one) => !isPresent(present, one));
  const addedRows = added.map((one) => ({ table: RISKS, row: riskRow(one) }));
  return planOf("Add risks from the library", { addedRows });
}

/** Ids and texts of the records of a register, which tell the scenarios that it has. */
export function presentScenarios(records: readonly { readonly row: Row }[]): ReadonlySet<string> {
  return new Set(
    records.flatMap(({ row }) => ["Risk", "Scenario"].map((heading) => keyOf(row.get(heading)))),
  );
}

/** Whether a register has a scenario, by its id or by its text. */
export function isPresent(present: ReadonlySet<string>, scenario: RiskScenario): boolean {
  return present.has(keyOf(scenario.id)) || present.has(keyOf(scenarioText(scenario)));
}

function keyOf(value: CellValue): string {
  return cellText(value).trim().toLowerCase();
}

function scenarioOf(id: string): RiskScenario {
  const found = RISK_SCENARIOS.find((one) => keyOf(one.id) === keyOf(id));
  if (found !== undefined) return found;
  const message = `The library has no scenario "${id}": its ids are like S-01 and AI-01.`;
  throw new WorkbookError("unknown-id", message, { place: id });
}

/** What a scenario says; owner, day and residual risk are for people to fill in. */
function riskRow(scenario: RiskScenario): Row {
  return new Map<string, CellValue>([
    ["Risk", scenario.id],
    ["Standard", riskStandardsWord(standardsOf(scenario))],
    ["Scenario", scenarioText(scenario)],
    ["Lost", scenario.lost],
    ["Likelihood", scenario.likelihood],
    ["Impact", scenario.impact],
    ["Treatment", "Modify"],
    ...STANDARDS.map((standard): [string, CellValue] => [
      controlsHeading(standard),
      controlsIn(scenario, standard).join(", ") || undefined,
    ]),
    ["For the organisation", scenario.organisation],
    ["For individuals", scenario.individuals],
    ["For society", scenario.society],
  ]);
}
