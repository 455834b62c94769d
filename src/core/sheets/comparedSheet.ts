import type { ColumnPlan, Row } from "../workbook";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import type { SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "Aspect", width: 24, type: "text" },
  { heading: "ISO 27001", width: 60, type: "text" },
  { heading: "ISO 42001", width: 60, type: "text" },
  { heading: "Source", width: 34, type: "text" },
];

/** Aspect, ISO/IEC 27001:2022, ISO/IEC 42001:2023, who says so. */
const ASPECTS: readonly (readonly [string, string, string, string])[] = [
  [
    "Scope",
    "Management of information security: confidentiality, integrity and availability of information that the organisation holds, in whatever form.",
    "Management of artificial intelligence: responsible development, provision and use of AI systems, and what they do to people and society.",
    "Clauses 1 and 4.3 of both",
  ],
  [
    "Industry",
    "Any organisation of any size. Often asked for by customers of IT, cloud, finance, health and public services.",
    "Any organisation of any size that develops, provides or uses AI systems; a user of AI answers fewer controls than a provider.",
    "Clause 1 of both; practice",
  ],
  [
    "Nature",
    "Voluntary and certifiable; a contract, a tender or a regulator can make it necessary.",
    "Voluntary and certifiable. Useful towards the EU AI Act, but no harmonised standard for it and no proof of conformity with it.",
    "ISO/IEC 17021-1; practice",
  ],
  [
    "Testing",
    "Internal audits, measurement, technical tests of controls (such as restore tests, vulnerability scans) as the risks demand.",
    "Internal audits, measurement, verification and validation of AI systems, monitoring in operation.",
    "27001 9.1, 9.2, Annex A; 42001 9.1, 9.2, A.6.2.4, A.6.2.6",
  ],
  [
    "Penalties",
    "None by the standard; suspension or loss of the certificate, contracts; laws separately.",
    "None by the standard; suspension or loss of the certificate, contracts; laws separately.",
    "ISO/IEC 17021-1, 9.6.5",
  ],
  [
    "Certification cycle",
    "Three years from the decision: stage 1 and 2, a surveillance audit in the first and in the second year, recertification before expiry.",
    "The same three years, with its own anchor; audits of both by one body can be joined.",
    "ISO/IEC 17021-1, 9.1.3; 27006-1:2024; 42006:2025",
  ],
  [
    "Controls",
    "93 in Annex A: 37 organizational, 8 people, 14 physical, 34 technological. Guidance in ISO/IEC 27002.",
    "38 in Annex A under 9 objectives, A.2 to A.10. Guidance in its own Annex B.",
    "Annex A of both",
  ],
  [
    "Structure: clauses 4-10",
    "30 clauses to answer. Context, leadership, planning, support, operation, performance evaluation, improvement.",
    "32 clauses to answer: the same, and the AI system impact assessment in 6.1.4 and 8.4.",
    "Clauses 4 to 10 of both",
  ],
  [
    "Structure: harmonized",
    "Built on the harmonized structure of ISO management system standards, so that one system can serve several standards.",
    "Built on the same structure: ten of the clause answers can be shared, seven more when they also speak about AI.",
    "ISO/IEC Directives, Part 1, Annex SL",
  ],
  [
    "Structure: PDCA",
    "Plan: clauses 4 to 7. Do: 8. Check: 9. Act: 10.",
    "Plan: clauses 4 to 7. Do: 8. Check: 9. Act: 10.",
    "Usual reading; some put clause 7 into Do",
  ],
  [
    "Usual duration",
    "6 to 18 months from the start to the certificate.",
    "6 to 18 months; 6 to 12 when an ISO/IEC 27001 system is there already.",
    "Practice",
  ],
  [
    "Assessments",
    "Information security risk assessment, at planned intervals and on significant changes.",
    "AI risk assessment, and AI system impact assessment for individuals, groups and societies.",
    "27001 6.1.2, 8.2; 42001 6.1.2, 6.1.4, 8.2, 8.4",
  ],
  [
    "What it adds to the other",
    "Security of the data, models and infrastructure that AI stands on; incident and supplier management; continuity.",
    "Impacts on people and society, life cycle of AI systems, quality and provenance of data, transparency towards users.",
    "Annex A of both",
  ],
];

/** Standards compared: what both ask, side by side, for people who decide about them. */
export const comparedSheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "Standards compared",
      tabColor: COLORS.reference,
      header: generalHeader(
        "Standards compared",
        "ISO/IEC 27001:2022 and ISO/IEC 42001:2023 side by side, in our own words.",
        context,
      ),
      table: "AB_Standards_compared",
      keys: ["Aspect"],
      columns: COLUMNS,
      rows: ASPECTS.map(
        ([aspect, security, ai, source]): Row =>
          new Map([
            ["Aspect", aspect],
            ["ISO 27001", security],
            ["ISO 42001", ai],
            ["Source", source],
          ]),
      ),
      frozenColumns: 1,
    },
    context,
  );
