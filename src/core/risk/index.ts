export { RISK_CHECKS } from "./checks";
export { criterionOf } from "./criterion";
export type { RiskCheck, RiskHit, RiskInput } from "./riskCheck";
export { risksByControl } from "./risksByControl";
export {
  controlsIn,
  RISK_SCENARIOS,
  scenarioText,
  standardsOf,
  type RiskScenario,
} from "./riskScenario";
