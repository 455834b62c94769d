import { forEachRow, type SoaCheck } from "../soaCheck";

const HANDED_OUT =
  /\b(outsourc\w*|sub-?contract\w*|third[- ]part(y|ies)|cloud|saas|paas|iaas|(service |hosting |cloud )?providers?|hosted (by|at|with)|suppliers?|vendors?|aws|azure|google workspace)\b/i;
/** "Not outsourced" says the opposite. */
const KEPT_IN = /\b(no|not|none|nothing|never|without)\b[^.;]{0,40}$/i;

export const SOA021: SoaCheck = {
  id: "SOA021",
  severity: "warning",
  summary: "The exclusion rests on outsourcing or the cloud",
  clause: "practice",
  find: forEachRow(({ applicable, justification }) => {
    if (applicable !== "No") return undefined;
    const match = HANDED_OUT.exec(justification);
    if (match === null || KEPT_IN.test(justification.slice(0, match.index))) return undefined;
    return {
      column: "Justification",
      message:
        'Who hands work out still answers for it: "applicable, performed by the supplier" is meant.',
      fixes: [
        { column: "Applicable", value: "Yes" },
        { column: "Performed by", value: "Supplier" },
      ],
    };
  }),
};
