import { addMonths } from "../../day";
import { forEachRow, type SoaCheck } from "../soaCheck";

export const SOA008: SoaCheck = {
  id: "SOA008",
  severity: "warning",
  summary: "Evidence older than it counts",
  clause: "practice",
  find: forEachRow(({ applicable, evidenceOn, validMonths }, { settings, today }) => {
    if (applicable !== "Yes" || evidenceOn === undefined) return undefined;
    const validUntil = addMonths(evidenceOn, validMonths ?? settings.evidenceMonths);
    return validUntil < today
      ? { column: "Evidence date", message: `The evidence counted until ${validUntil}: renew it.` }
      : undefined;
  }),
};
