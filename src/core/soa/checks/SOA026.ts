import { isBlank } from "../../workbook";
import { STATEMENT_CLAUSE, type Hit, type SoaCheck } from "../soaCheck";

export const SOA026: SoaCheck = {
  id: "SOA026",
  severity: "info",
  summary: "The statement is older than what it rests on, or not the one on the certificate",
  clause: STATEMENT_CLAUSE,
  find: ({ settings, lastRiskAssessmentOn, scopeChangedOn }) => {
    const { datedOn, version, versionOnCertificate } = settings;
    const hits: Hit[] = [];
    const older = (than: string, on: string) => ({
      column: "SoA date",
      message: `The statement is older than ${than} of ${on}.`,
    });
    if (
      datedOn !== undefined &&
      lastRiskAssessmentOn !== undefined &&
      datedOn < lastRiskAssessmentOn
    ) {
      hits.push(older("the last risk assessment", lastRiskAssessmentOn));
    }
    if (datedOn !== undefined && scopeChangedOn !== undefined && datedOn < scopeChangedOn) {
      hits.push(older("the change of scope", scopeChangedOn));
    }
    if (!isBlank(versionOnCertificate) && versionOnCertificate !== version) {
      hits.push({
        column: "SoA version on certificate",
        message: `The certificate names version ${versionOnCertificate}, the statement is version ${version}.`,
      });
    }
    return hits;
  },
};
