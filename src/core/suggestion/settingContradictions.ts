import type { Standard } from "../catalog";
import { CERTIFICATE_STATUSES, type Profile, type QuestionId, type Settings } from "../workbook";
import { answersThatHold } from "./condition";
import type { Condition } from "./rule";

/** An answer that another setting contradicts. */
export interface SettingContradiction {
  readonly question: QuestionId;
  readonly message: string;
}

interface SettingRule extends SettingContradiction {
  readonly standard: Standard;
  readonly when: Condition;
  /** Whether the settings say what the answers exclude. */
  readonly isSaid: (settings: Settings) => boolean;
}

const NO_AI = { "ai-building": ["No"], "ai-for-others": ["No"], "ai-from-others": ["No"] } as const;

const MAKERS = /\b(provider|producer)\b/i;
const aiRoles = (settings: Settings) => settings.text("AI roles", "42001");
const certificate = (settings: Settings) =>
  settings.word("Certificate status", "27001", CERTIFICATE_STATUSES);

const SETTING_RULES: readonly SettingRule[] = [
  {
    standard: "27001",
    question: "certificates",
    when: { certificates: ["Nothing"] },
    isSaid: (settings) => certificate(settings) === "Certified",
    message: 'Certificate status says "Certified", the profile that nothing is.',
  },
  {
    standard: "27001",
    question: "certificates",
    when: { certificates: ["ISO 27001"] },
    isSaid: (settings) => certificate(settings) === "In preparation",
    message:
      'The profile names a certificate for ISO 27001, Certificate status says "In preparation".',
  },
  {
    standard: "42001",
    question: "ai-from-others",
    when: NO_AI,
    isSaid: () => true,
    message: "ISO 42001 is in scope, but no AI is built, offered or used: is that right?",
  },
  {
    standard: "42001",
    question: "ai-for-others",
    when: { "ai-building": ["No"], "ai-for-others": ["No"] },
    isSaid: (settings) => MAKERS.test(aiRoles(settings)),
    message: "AI roles name a provider or producer, but no AI is built or offered.",
  },
  {
    standard: "42001",
    question: "ai-for-others",
    when: { "ai-for-others": ["Yes"] },
    isSaid: (settings) => aiRoles(settings) !== "" && !MAKERS.test(aiRoles(settings)),
    message: "Others use AI systems of yours, so AI roles should name provider or producer.",
  },
];

/** Where the profile of a standard in scope contradicts other settings, in the order of the rules. */
export function settingContradictions(
  standard: Standard,
  settings: Settings,
  profile: Profile,
): readonly SettingContradiction[] {
  return SETTING_RULES.filter(
    (rule) =>
      rule.standard === standard &&
      answersThatHold([rule.when], profile) !== undefined &&
      rule.isSaid(settings),
  );
}
