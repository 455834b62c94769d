import { forEachRow, type Hit, type SoaCheck } from "../soaCheck";

export const SOA013: SoaCheck = {
  id: "SOA013",
  severity: "warning",
  summary: "Level and status disagree (info: implemented at level 1)",
  clause: "practice",
  find: forEachRow(({ applicable, status, level }): Omit<Hit, "control"> | undefined => {
    if (applicable !== "Yes" || status === undefined || level === undefined) return undefined;
    const message = `${status} and level ${String(level)} do not go together.`;
    if (status === "Implemented" && level === 0) return { column: "Level", message };
    if (status === "Implemented" && level === 1) {
      return { column: "Level", message: "Implemented, yet only at level 1.", severity: "info" };
    }
    const isUnbuilt = status === "Planned" || status === "Not implemented";
    return isUnbuilt && level >= 3 ? { column: "Level", message } : undefined;
  }),
};
