import { aiDue } from "./aiDue";
import { auditsDue } from "./auditsDue";
import { certificatesDue } from "./certificatesDue";
import { clausesDue } from "./clausesDue";
import { controlsDue } from "./controlsDue";
import { contextDue } from "./contextDue";
import { documentsDue } from "./documentsDue";
import { findingsDue } from "./findingsDue";
import { managementReviewsDue } from "./managementReviewsDue";
import { objectivesDue } from "./objectivesDue";
import { obligationsDue } from "./obligationsDue";
import { peopleDue } from "./peopleDue";
import { risksDue } from "./risksDue";
import { roadmapDue } from "./roadmapDue";
import type { DueSource } from "./source";
import { suppliersDue } from "./suppliersDue";

/** Everything that falls due: one more table is one more file and one more line. */
export const DUE_SOURCES: readonly DueSource[] = [
  auditsDue,
  certificatesDue,
  controlsDue,
  clausesDue,
  documentsDue,
  peopleDue,
  risksDue,
  findingsDue,
  suppliersDue,
  aiDue,
  contextDue,
  objectivesDue,
  obligationsDue,
  managementReviewsDue,
  roadmapDue,
];
