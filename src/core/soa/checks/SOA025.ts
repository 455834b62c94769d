import { forEachRow, type SoaCheck } from "../soaCheck";

export const SOA025: SoaCheck = {
  id: "SOA025",
  severity: "warning",
  summary: "Performed by a supplier, and the workbook's list of suppliers is empty",
  clause: "practice",
  find: forEachRow(({ applicable, performedBy }, { suppliers }) =>
    applicable === "Yes" &&
    (performedBy === "Supplier" || performedBy === "Shared") &&
    suppliers?.length === 0
      ? { column: "Performed by", message: "A supplier does it, but no supplier is listed." }
      : undefined,
  ),
};
