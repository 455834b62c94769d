import { isBlank, isInUse, systemCalled, systemsNamedIn, type AiSystem } from "../workbook";
import type { InventoryCheck, InventoryHit, InventoryInput, RecordHit } from "./inventoryCheck";

/** Where the standard asks for impact assessments. */
export const IMPACT_SOURCE = "42001: 6.1.4, 8.4";

/** A check of single AI systems, where 42001 is in scope. */
function forEachSystem(
  test: (system: AiSystem, input: InventoryInput) => readonly RecordHit[],
): InventoryCheck["find"] {
  return (input) =>
    !input.standards.includes("42001")
      ? []
      : input.systems.flatMap((system, row) =>
          test(system, input).map((hit) => ({
            ...hit,
            standard: "42001" as const,
            table: "AB_AI_systems",
            row,
          })),
        );
}

function nameOf({ id, name }: AiSystem): string {
  return `AI system ${id === "" ? name : id}`.trim();
}

/** The cells of a screening that are blank: it is a day, a person, an outcome and a reason. */
function missingInScreening(system: AiSystem): string[] {
  return [
    ...(system.screenedOn === undefined ? ["Screened on"] : []),
    ...(isBlank(system.screenedBy) ? ["Screened by"] : []),
    ...(system.outcome === undefined ? ["Outcome"] : []),
    ...(isBlank(system.reason) ? ["Reason"] : []),
  ];
}

/** Whether an assessment as deep as the screening asks for was made. */
function isAssessed(system: AiSystem, { assessments, systems }: InventoryInput): boolean {
  return assessments.some(
    (one) =>
      one.assessedOn !== undefined &&
      (one.kind === "Full" || (one.kind === "Light" && system.outcome === "Light")) &&
      systemCalled(systems, one.system)?.id.toLowerCase() === system.id.toLowerCase(),
  );
}

/** Systems that no longer are in the register, though a table still names them. */
function strangers(
  input: InventoryInput,
  cells: readonly { readonly cell: string; readonly what: string; readonly control?: string }[],
  { table, column }: { readonly table: string; readonly column: string },
): InventoryHit[] {
  if (input.systems.length === 0 || !input.standards.includes("42001")) return [];
  return cells.flatMap(({ cell, what, control }, row) => {
    const { unknown } = systemsNamedIn(cell, input.systems);
    if (unknown.length === 0) return [];
    const message = `${what}: the sheet AI systems has no ${unknown.join(", ")}.`;
    return [{ table, row, column, standard: "42001" as const, control, message }];
  });
}

/** All checks of AI systems, in the order of their ids. */
export const SYSTEM_CHECKS: readonly InventoryCheck[] = [
  {
    id: "AIS001",
    severity: "error",
    summary: "An AI system without an id: nothing can name it (two with one id: WBK004)",
    source: "42001: A.4.2",
    find: forEachSystem(({ id }) =>
      id === ""
        ? [{ column: "AI system", message: "Give the AI system an id, such as AI-01." }]
        : [],
    ),
  },
  {
    id: "AIS002",
    severity: "error",
    summary: "A value of an AI system that its column does not allow; it counts as blank",
    source: "practice",
    find: forEachSystem((system) =>
      [...system.unreadable].map(([column, shown]) => ({
        column,
        message: `${nameOf(system)}: "${shown}" is no value for ${column}; it counts as blank.`,
      })),
    ),
  },
  {
    id: "AIS003",
    severity: "error",
    summary: "An AI system without a screening: day, person, outcome and reason (not once retired)",
    source: IMPACT_SOURCE,
    find: forEachSystem((system) => {
      const [column, ...more] = missingInScreening(system);
      if (column === undefined || system.stage === "Retired") return [];
      const what = [column, ...more].join(", ");
      return [{ column, message: `${nameOf(system)} is not screened: fill in ${what}.` }];
    }),
  },
  {
    id: "AIS004",
    severity: "error",
    summary: "The impact assessment that the screening asks for is missing (warning before use)",
    source: IMPACT_SOURCE,
    find: forEachSystem((system, input) => {
      const { outcome, stage } = system;
      if (outcome === undefined || outcome === "Not needed" || stage === "Retired") return [];
      if (isAssessed(system, input)) return [];
      const message = `${nameOf(system)} needs an impact assessment (${outcome}): add its row, with the day, on the sheet AI assessments.`;
      const isGrave = outcome === "Full" && isInUse(system);
      return [{ column: "Outcome", message, severity: isGrave ? "error" : "warning" }];
    }),
  },
  {
    id: "AIS005",
    severity: "warning",
    summary: "An AI system without purpose, our roles, life-cycle stage or owner",
    source: "42001: 4.1, A.3.2",
    find: forEachSystem((system) => {
      const missing = [
        ...(isBlank(system.purpose) ? ["Purpose"] : []),
        ...(system.stage === undefined ? ["Stage"] : []),
        ...(isBlank(system.roles) ? ["Our roles"] : []),
        ...(isBlank(system.owner) ? ["Owner"] : []),
      ];
      const [column] = missing;
      if (column === undefined) return [];
      return [{ column, message: `${nameOf(system)}: fill in ${missing.join(", ")}.` }];
    }),
  },
  {
    id: "AIS006",
    severity: "warning",
    summary: "An AI system comes from a supplier that is not among the suppliers",
    source: "42001: A.10.3",
    find: forEachSystem((system, { suppliers }) => {
      const wanted = system.supplier.toLowerCase();
      if (wanted === "" || suppliers.some(({ name }) => name.toLowerCase() === wanted)) return [];
      const message = `${nameOf(system)}: the sheet Suppliers has no ${system.supplier}.`;
      return [{ column: "Supplier", message }];
    }),
  },
  {
    id: "AIS007",
    severity: "warning",
    summary: "The review of an AI system is overdue",
    source: "42001: 8.1, A.6.2.6",
    find: forEachSystem((system, { today }) => {
      const { nextReviewOn, stage } = system;
      if (nextReviewOn === undefined || nextReviewOn >= today || stage === "Retired") return [];
      const message = `${nameOf(system)} was to be reviewed by ${nextReviewOn}.`;
      return [{ column: "Next review", message }];
    }),
  },
  {
    id: "AIS008",
    severity: "error",
    summary: "The statement names an AI system that is not there (only when there are any)",
    source: "42001: 6.1.3",
    find: (input) => {
      const cells = input.statements.map(({ aiSystems, control }) => ({
        ...{ cell: aiSystems, what: control, control },
      }));
      return strangers(input, cells, { table: "AB_SoA_42001", column: "AI systems" });
    },
  },
  {
    id: "AIS009",
    severity: "warning",
    summary: "A risk names an AI system that is not there (only when there are any)",
    source: "42001: 6.1.2",
    find: (input) => {
      const cells = input.risks.map(({ aiSystem, id }) => ({ cell: aiSystem, what: `Risk ${id}` }));
      return strangers(input, cells, { table: "AB_Risks", column: "AI system" });
    },
  },
];
