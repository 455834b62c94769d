import { certificateExpiry } from "../../../core/audit";
import { STANDARD_NAMES } from "../../../core/catalog";
import { rowsOf } from "../../../core/workbook";
import { certificationFacts } from "../../cycle/certificationFacts";
import { responsible } from "./auditsDue";
import type { DueSource } from "./source";

/** The expiry of each certificate: by then its recertification must be decided. */
export const certificatesDue: DueSource = (input) =>
  input.standards.flatMap((standard) => {
    const { settings, content } = input.context;
    const facts = certificationFacts(standard, settings, rowsOf(content, "AB_Audits"));
    if (facts === undefined || facts.certificateStatus === "Withdrawn") return [];
    const expiry = certificateExpiry(facts);
    if (expiry === undefined) return [];
    const number = settings.text("Certificate number", standard).trim();
    return [
      {
        standard,
        cycle: expiry.cycle,
        kind: "Certificate expires",
        subject: "",
        about: [STANDARD_NAMES[standard].cell, ...(number === "" ? [] : [number])].join(", "),
        dueOn: expiry.expiresOn,
        plannedOn: undefined,
        doneOn: undefined,
        owner: responsible(standard, input),
        steps: input.laddersOf(standard).recertification,
        doneCell: undefined,
      },
    ];
  });
