import { forEachRow, isNamed, type SoaCheck } from "../soaCheck";

export const SOA012: SoaCheck = {
  id: "SOA012",
  severity: "warning",
  summary: "Risk ticked and no risk names the control (only when there are risks)",
  clause: { "27001": "6.1.3 b", "42001": "6.1.3 b" },
  find: forEachRow(({ control, drivers }, { risks = [] }) =>
    risks.length > 0 &&
    drivers.has("Risk") &&
    !risks.some(({ controls }) => isNamed(control, controls))
      ? { column: "Risk", message: "Risk is ticked, but no risk names this control." }
      : undefined,
  ),
};
