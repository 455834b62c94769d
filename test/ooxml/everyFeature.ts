import type { PackageSpec } from "../../src/ooxml";
import { dashboardSheet } from "./everyFeature/dashboardSheet";
import { statementSheet } from "./everyFeature/statementSheet";
import { trapSheet } from "./everyFeature/trapSheet";

/** A workbook that uses all that the writer can write. */
export const everyFeature: PackageSpec = {
  sheets: [dashboardSheet, statementSheet, trapSheet],
  names: [
    { name: "AB_As_of", formula: "'Year''s & plan'!$B$3", comment: "The day <today>" },
    { name: "AB_Owners", formula: "'Year''s & plan'!$D$2:$D$4" },
    { name: "AB_Target", formula: "3", sheet: "SoA 27001" },
    { name: "AB_go_soa", formula: "'SoA 27001'!$A$1" },
  ],
  properties: {
    title: "Every feature & more",
    subject: "Test",
    creator: "Annexbook",
    company: "Example <GmbH>",
    description: "What the writer can write.",
    keywords: "ISO 27001, test",
    createdAt: "2026-03-01T09:00:00Z",
  },
  fullCalcOnLoad: true,
  activeSheet: 1,
};
