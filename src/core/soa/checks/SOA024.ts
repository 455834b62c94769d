import { forEachRow, isNamed, type SoaCheck } from "../soaCheck";

export const SOA024: SoaCheck = {
  id: "SOA024",
  severity: "warning",
  summary: "Implemented with an open major nonconformity",
  clause: { "27001": "10.2", "42001": "10.2" },
  find: forEachRow(({ control, applicable, status }, { findings = [] }) => {
    if (applicable !== "Yes" || status !== "Implemented") return undefined;
    const major = findings.find(
      ({ requirement, isMajor, isOpen }) => isMajor && isOpen && isNamed(control, [requirement]),
    );
    return major === undefined
      ? undefined
      : { column: "Status", message: `Finding ${major.id} says otherwise: it is major and open.` };
  }),
};
