import { forEachRow, type SoaCheck } from "../soaCheck";

export const SOA009: SoaCheck = {
  id: "SOA009",
  severity: "warning",
  summary: "Planned or partially implemented without a target date, or with one in the past",
  clause: "practice",
  formula: () =>
    `AND([@Applicable]="Yes",OR([@Status]="Planned",[@Status]="Partially implemented"),NOT(AND(ISNUMBER([@[Target date]]),[@[Target date]]>=AB_As_of,[@[Target date]]<2958466)))`,
  find: forEachRow(({ applicable, status, targetOn }, { today }) => {
    const isOpen = status === "Planned" || status === "Partially implemented";
    if (applicable !== "Yes" || !isOpen) return undefined;
    if (targetOn === undefined) {
      return { column: "Target date", message: "Say by when it will be implemented." };
    }
    return targetOn < today
      ? { column: "Target date", message: `It was to be implemented by ${targetOn}.` }
      : undefined;
  }),
};
