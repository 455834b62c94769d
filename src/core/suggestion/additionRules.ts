import { controlsOf, type Standard } from "../catalog";
import type { Condition, RuleProposal, SuggestionRule } from "./rule";

/** The rules that add drivers to controls that are in. Risk is left to the risk assessment. */
const DRIVER_RULES: readonly SuggestionRule[] = [
  addition("customers' contracts", "27001", {
    controls:
      "A.5.14 A.5.19 A.5.20 A.5.24 A.5.26 A.5.30 A.5.34 A.5.35 A.6.3 A.6.6 A.8.8 A.8.13 A.8.24 A.8.29",
    when: { "customer-contracts": ["Yes"] },
    proposes: { drivers: ["Contract"] },
    reason: "Customers ask for this in their contracts.",
  }),
  addition("customers' contracts on AI", "42001", {
    controls: "A.8.2 A.8.4 A.10.2 A.10.4",
    when: { "customer-contracts": ["Yes"], "ai-for-others": ["Yes"] },
    proposes: { drivers: ["Contract"] },
    reason: "Customers who use our AI systems ask for this in their contracts.",
  }),
  addition("regulated customers", "27001", {
    controls: "A.5.19 A.5.20 A.5.21 A.5.22 A.5.24 A.5.26 A.5.30 A.5.35",
    when: { regulation: ["For our customers"] },
    proposes: { drivers: ["Contract"] },
    reason: "Customers in regulated sectors pass their duties on to those who supply them.",
  }),
  addition("regulated sector", "27001", {
    controls:
      "A.5.1 A.5.5 A.5.19 A.5.20 A.5.21 A.5.22 A.5.24 A.5.25 A.5.26 A.5.29 A.5.30 A.5.35 A.6.3 A.8.5 A.8.8 A.8.13 A.8.24",
    when: { regulation: ["For us"] },
    proposes: { drivers: ["Legal"] },
    reason: "The security law of our sector asks for this.",
  }),
  addition("personal data of others", "27001", {
    controls: "A.5.14 A.5.15 A.5.24 A.5.26 A.6.6 A.8.3 A.8.11 A.8.12 A.8.24",
    when: { "personal-data": ["Customers or users too", "Sensitive data too"] },
    proposes: { drivers: ["Legal"] },
    reason: "Privacy law asks for this where personal data of customers or users is held.",
  }),
  addition("personal data in AI", "42001", {
    controls: "A.5.4 A.7.2 A.7.3",
    when: {
      "personal-data": ["Customers or users too", "Sensitive data too"],
      "ai-for-others": ["Yes"],
    },
    proposes: { drivers: ["Legal"] },
    reason: "Privacy law applies where AI systems work on data about people.",
  }),
  addition("card data", "27001", {
    controls: "A.8.2 A.8.5 A.8.8 A.8.15 A.8.16 A.8.20 A.8.22 A.8.24 A.8.28 A.8.29",
    when: { "card-payments": ["We handle card data"] },
    proposes: { drivers: ["Contract"] },
    reason: "Card schemes ask for this of all who handle card data.",
  }),
  addition("payment service", "27001", {
    controls: "A.5.19 A.5.22",
    when: { "card-payments": ["Through a payment service"] },
    proposes: { drivers: ["Contract"] },
    reason: "Card schemes ask those who use a payment service to watch over it.",
  }),
  addition("AI with high stakes", "42001", {
    controls:
      "A.5.2 A.5.3 A.5.4 A.6.2.4 A.6.2.6 A.6.2.7 A.6.2.8 A.7.2 A.7.4 A.8.2 A.8.4 A.8.5 A.9.2 A.9.4",
    when: { "ai-high-stakes": ["Yes"] },
    proposes: { drivers: ["Legal"] },
    reason: "Laws on AI that weighs on people, such as the EU AI Act, ask for something like this.",
  }),
];

/** The rules that move targets: one level up where much is at stake, one down where little is. */
const TARGET_RULES: readonly SuggestionRule[] = [
  addition("short downtime", "27001", {
    controls: "A.5.29 A.5.30 A.8.6 A.8.13 A.8.14 A.8.16",
    when: { downtime: ["A few hours", "Minutes"] },
    proposes: { targetStep: 1 },
    reason: "The service may stand still for hours at most, so recovery has to be well practised.",
  }),
  addition("sensitive data", "27001", {
    controls: "A.5.15 A.5.18 A.5.34 A.8.3 A.8.5 A.8.11 A.8.12 A.8.15 A.8.24",
    when: { "personal-data": ["Sensitive data too"] },
    proposes: { targetStep: 1 },
    reason: "Sensitive personal data deserves more than the usual level.",
  }),
  addition("card data to protect", "27001", {
    controls: "A.8.2 A.8.5 A.8.8 A.8.15 A.8.20 A.8.22 A.8.24",
    when: { "card-payments": ["We handle card data"] },
    proposes: { targetStep: 1 },
    reason: "Card data attracts attackers, and card schemes check these controls closely.",
  }),
  addition("duties to report", "27001", {
    controls: "A.5.5 A.5.24 A.5.25 A.5.26 A.5.31 A.8.8",
    when: { regulation: ["For us"] },
    proposes: { targetStep: 1 },
    reason: "Authorities set short limits for reports and look at how they were kept.",
  }),
  addition("AI that may harm", "42001", {
    controls: "A.5.2 A.5.4 A.6.2.4 A.6.2.6 A.7.4 A.9.2",
    when: { "ai-high-stakes": ["Not sure", "Yes"] },
    proposes: { targetStep: 1 },
    reason: "Where AI may weigh on people, assessing and watching it has to be dependable.",
  }),
  addition("few people", "27001", {
    controls: "A.5.3 A.5.6 A.5.13 A.5.36 A.5.37 A.8.6 A.8.17 A.8.18",
    when: { people: ["1 person", "2 to 9"] },
    proposes: { targetStep: -1 },
    reason: "With so few people, less formality does here.",
  }),
  addition("scripts only", "27001", {
    controls: "A.8.4 A.8.25 A.8.28 A.8.29 A.8.31 A.8.33",
    when: { software: ["Scripts and settings only"], "software-by-others": ["No"] },
    proposes: { targetStep: -1 },
    reason: "Only scripts and settings are written, so a light form does here.",
  }),
  addition("shared building", "27001", {
    controls: "A.7.1 A.7.4 A.7.5",
    when: { premises: ["Shared or serviced office"], "server-room": ["No"] },
    proposes: { targetStep: -1 },
    reason: "Little of value stands in the shared building, so a light form does here.",
  }),
];

/** Where one person is the company, that person owns every control. */
const OWNER_RULES: readonly SuggestionRule[] = (["27001", "42001"] as const).map((standard) =>
  addition(`one person, ${standard}`, standard, {
    controls: controlsOf(standard)
      .map(({ id }) => id)
      .join(" "),
    when: { people: ["1 person"] },
    proposes: { owner: "Managing director" },
    reason: "One person answers for everything.",
  }),
);

/** The rules that add drivers, move targets or change owners of controls that are in. */
export const ADDITION_RULES: readonly SuggestionRule[] = [
  ...DRIVER_RULES,
  ...TARGET_RULES,
  ...OWNER_RULES,
];

interface AdditionData {
  /** Ids with a space between. */
  readonly controls: string;
  readonly when: Condition;
  readonly proposes: RuleProposal;
  readonly reason: string;
}

function addition(id: string, standard: Standard, data: AdditionData): SuggestionRule {
  const { controls, when, proposes, reason } = data;
  return {
    ...{ id, standard, proposes, reason },
    controls: controls.split(" "),
    when: [when],
    isFirm: false,
  };
}
