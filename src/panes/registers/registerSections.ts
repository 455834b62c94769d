import type { CardField } from "../../app/session/cardFields";
import { columnLayout } from "../../core/sheets";
import { REVIEW_INPUTS } from "../../core/workbook";

/** Parts of the card of a record. */
export type RegisterSection =
  | "what"
  | "assessment"
  | "treatment"
  | "residual"
  | "consequences"
  | "grade"
  | "action"
  | "deadlines"
  | "service"
  | "assurance"
  | "roles"
  | "screening"
  | "use"
  | "decision"
  | "lookedAt"
  | "decided"
  | "more"
  | "own";

type Sections = readonly (readonly [RegisterSection, readonly string[]])[];

/** In the order of working on a record. A register that is not here has its columns in one part. */
const SECTIONS: Readonly<Record<string, Sections>> = {
  AB_Risks: [
    ["what", ["Standard", "Scenario", "Lost", "Risk owner", "AI system"]],
    ["assessment", ["Likelihood", "Impact", "Score", "Risk level"]],
    [
      "treatment",
      [
        ...["Treatment", "Controls 27001", "Controls 42001"],
        ...["Action", "Action owner", "Plan due", "Plan done"],
      ],
    ],
    [
      "residual",
      [
        ...["Residual likelihood", "Residual impact", "Residual score", "Residual level"],
        ...["Criterion met", "Accepted by", "Accepted on", "Accepted until"],
      ],
    ],
    ["consequences", ["For the organisation", "For individuals", "For society"]],
    ["deadlines", ["Assessed on", "Next assessment"]],
  ],
  AB_Findings: [
    [
      "grade",
      [
        ...["Standard", "Source", "Audit", "Kind", "Graded by", "Requirement", "Raised on"],
        "Objective evidence",
      ],
    ],
    [
      "action",
      ["Correction", "Correction on", "Cause", "Similar cases", "Corrective action", "Owner"],
    ],
    [
      "deadlines",
      ["Due", "Plan accepted on", "Done on", "Verified on", "Verified by", "System changes"],
    ],
  ],
  AB_Suppliers: [
    [
      "service",
      [
        ...["Service", "Criticality", "Owner", "Data"],
        ...["AI involved", "AI responsibilities", "Sub-suppliers"],
      ],
    ],
    ["assurance", ["Agreement", "Contract end", "Exit", "Assurance", "Assurance expires"]],
    ["deadlines", ["Assessed on", "Result", "Next assessment"]],
  ],
  AB_AI_systems: [
    ["what", ["Name", "Purpose", "Stage", "Data", "Supplier", "Owner"]],
    ["roles", ["Our roles", "AI Act role", "AI Act class", "General purpose"]],
    [
      "screening",
      ["Screened on", "Screened by", "Outcome", "Reason", "Reviewed on", "Next review"],
    ],
  ],
  AB_AI_assessments: [
    ["what", ["AI system", "Kind", "Version", "Assessed on"]],
    ["use", ["Intended use", "Foreseeable misuse", "Context", "Jurisdictions"]],
    [
      "consequences",
      [
        ...["For individuals", "For groups", "For society", "Benefits"],
        ...["Severity", "Likelihood", "Score"],
      ],
    ],
    ["decision", ["Measures", "Risks", "Decision", "Approver"]],
    ["deadlines", ["Trigger", "Next assessment", "Shared with", "Retention"]],
  ],
  AB_Management_reviews: [
    ["what", ["Standard", "Held on", "Owner", "Attended by"]],
    ["lookedAt", REVIEW_INPUTS.map(([heading]) => heading)],
    ["decided", ["Decisions", "Actions", "Actions due", "Actions done"]],
  ],
  AB_Roadmap: [
    ["what", ["Standard", "Phase", "What", "Concerns", "Depends on", "Owner"]],
    ["deadlines", ["Status", "Starts on", "Ends on", "Done on", "Planned"]],
  ],
};

/** The fields of a record by part: ours in their order, columns that people added last. */
export function registerSections(
  table: string,
  keys: readonly string[],
  fields: readonly CardField[],
): readonly { readonly name: RegisterSection; readonly fields: readonly CardField[] }[] {
  const shown = fields.filter(({ heading }) => !keys.includes(heading));
  const byHeading = new Map(shown.map((field) => [field.heading, field]));
  const ours = shown.filter(({ heading }) => columnLayout(table, heading) !== undefined);
  const all = ours.map(({ heading }) => heading);
  const grouped: Sections = SECTIONS[table] ?? [["what", all]];
  const named = new Set(grouped.flatMap(([, headings]) => headings));
  const sections: Sections = [
    ...grouped,
    ["more", all.filter((heading) => !named.has(heading))],
    ["own", shown.filter((field) => !ours.includes(field)).map(({ heading }) => heading)],
  ];
  return sections
    .map(([name, headings]) => ({
      name,
      fields: headings.flatMap((heading) => byHeading.get(heading) ?? []),
    }))
    .filter((section) => section.fields.length > 0);
}
