import type { CardField } from "../../app/session/cardFields";

/** Parts of the card, in their order. */
export const SECTIONS = ["decision", "evidence", "assessment", "more", "own"] as const;
export type SectionName = (typeof SECTIONS)[number];

const HEADINGS: Readonly<Record<Exclude<SectionName, "own">, readonly string[]>> = {
  decision: [
    "Applicable",
    "Risk",
    "Legal",
    "Contract",
    "Business",
    "Justification",
    "Status",
    "Performed by",
    "Conformity",
    "Answered with",
    "Covers both",
    "ISO 27001",
    "ISO 42001",
  ],
  evidence: ["Owner", "Implementation", "Evidence", "Evidence date", "Valid months", "Finding"],
  assessment: ["Level", "Target", "Weight", "Target date", "Reviewed on", "Next review"],
  more: [
    "Risks",
    "Scope note",
    "AI systems",
    "Source",
    "Sharing",
    "Title",
    "Theme",
    "Objective",
    "Attributes",
  ],
};
/** Shown above the fields. */
const IN_TITLE: ReadonlySet<string> = new Set([
  "No",
  "Control",
  "Standard",
  "Clause",
  "Phase",
  "Setting",
  "Help",
]);

/** The fields by section: ours in the order of answering, columns that people added last. */
export function sectionsOf(
  fields: readonly CardField[],
): readonly { readonly name: SectionName; readonly fields: readonly CardField[] }[] {
  const byHeading = new Map(fields.map((field) => [field.heading, field]));
  const known = new Set(Object.values(HEADINGS).flat());
  return SECTIONS.map((name) => ({
    name,
    fields:
      name === "own"
        ? fields.filter(({ heading }) => !known.has(heading) && !IN_TITLE.has(heading))
        : HEADINGS[name].flatMap((heading) => byHeading.get(heading) ?? []),
  })).filter((section) => section.fields.length > 0);
}
