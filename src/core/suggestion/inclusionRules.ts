import type { Standard } from "../catalog";
import type { Driver, QuestionId } from "../workbook";
import organizational from "./data/27001-organizational.json";
import people from "./data/27001-people.json";
import physical from "./data/27001-physical.json";
import technological from "./data/27001-technological.json";
import rules42001 from "./data/42001.json";
import type { Condition, OwnerRole, SuggestionRule } from "./rule";

/** Why one control is in. Most are whatever the company is like: they cite what they rest on. */
interface InclusionData {
  readonly control: string;
  readonly cites?: QuestionId;
  readonly when?: readonly Condition[];
  readonly owner: OwnerRole;
  readonly drivers?: readonly Driver[];
  readonly isFirm?: boolean;
  readonly reason: string;
}

// JSON arrives with wide types; that its words are those of the types is proved by the tests.
const DATA: Readonly<Record<Standard, readonly InclusionData[]>> = {
  "27001": [...organizational, ...people, ...physical, ...technological] as InclusionData[],
  "42001": rules42001 as InclusionData[],
};

/** The rules that propose a control: where a control has two, the firm one stands first. */
export const INCLUSION_RULES: readonly SuggestionRule[] = [
  ...DATA["27001"].map((data) => inclusion("27001", data)),
  ...DATA["42001"].map((data) => inclusion("42001", data)),
];

function inclusion(standard: Standard, data: InclusionData): SuggestionRule {
  const { control, cites = "people", when = [{ [cites]: "any" }], owner, reason } = data;
  const { drivers = ["Business"], isFirm = false } = data;
  return {
    id: `${standard} ${control}${isFirm ? ", firm" : ""}`,
    standard,
    controls: [control],
    when,
    proposes: { applicable: "Yes", drivers, owner },
    isFirm,
    reason,
  };
}
