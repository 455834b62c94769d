import { isBlank, type Supplier } from "../workbook";
import type { InventoryCheck, InventoryInput, RecordHit } from "./inventoryCheck";

/** What offends a rule in a supplier; nothing where it is fine. */
type SupplierTest = (supplier: Supplier, input: InventoryInput) => readonly RecordHit[];

/** A check of single suppliers that concern a standard in scope. */
function forEachSupplier(test: SupplierTest): InventoryCheck["find"] {
  return (input) =>
    input.suppliers.flatMap((supplier, row) => {
      const [first, second] = supplier.standards.filter((one) => input.standards.includes(one));
      if (first === undefined) return [];
      const standard = second === undefined ? first : undefined;
      return test(supplier, input).map((hit) => ({
        ...hit,
        standard,
        table: "AB_Suppliers",
        row,
      }));
    });
}

function nameOf({ name }: Supplier): string {
  return name === "" ? "The supplier" : name;
}

const isImportant = ({ criticality }: Supplier) => criticality !== "Low";

/** All checks of suppliers, in the order of their ids. */
export const SUPPLIER_CHECKS: readonly InventoryCheck[] = [
  {
    id: "SUP001",
    severity: "error",
    summary: "A supplier without a name: nothing can name it (two with one name: WBK004)",
    source: "practice",
    find: forEachSupplier(({ name }) =>
      name === "" ? [{ column: "Supplier", message: "Give the supplier its name." }] : [],
    ),
  },
  {
    id: "SUP002",
    severity: "error",
    summary: "A value of a supplier that its column does not allow; it counts as blank",
    source: "practice",
    find: forEachSupplier((supplier) =>
      [...supplier.unreadable].map(([column, shown]) => ({
        column,
        message: `${nameOf(supplier)}: "${shown}" is no value for ${column}; it counts as blank.`,
      })),
    ),
  },
  {
    id: "SUP003",
    severity: "warning",
    summary: "Nobody has said how much depends on a supplier",
    source: "27001: A.5.19",
    find: forEachSupplier((supplier) => {
      if (supplier.criticality !== undefined) return [];
      const message = `${nameOf(supplier)}: say how much depends on it: Low, Medium or High.`;
      return [{ column: "Criticality", message }];
    }),
  },
  {
    id: "SUP004",
    severity: "warning",
    summary: "A supplier without an agreement (not for those of low criticality)",
    source: "27001: A.5.20",
    find: forEachSupplier((supplier) => {
      if (!isImportant(supplier) || !isBlank(supplier.agreement)) return [];
      const message = `${nameOf(supplier)}: say which agreement holds what you ask of it.`;
      return [{ column: "Agreement", message }];
    }),
  },
  {
    id: "SUP005",
    severity: "warning",
    summary: "The agreement with a supplier has ended",
    source: "27001: A.5.20",
    find: forEachSupplier((supplier, { today }) => {
      const { contractEndOn } = supplier;
      if (contractEndOn === undefined || contractEndOn >= today) return [];
      const message = `${nameOf(supplier)}: the agreement ended on ${contractEndOn}: renew it, or take the supplier out.`;
      return [{ column: "Contract end", message }];
    }),
  },
  {
    id: "SUP006",
    severity: "warning",
    summary: "A supplier of high criticality without assurance, or assurance that has expired",
    source: "27001: A.5.21, A.5.22",
    find: forEachSupplier((supplier, { today }) => {
      const { criticality, assurance, assuranceExpiresOn } = supplier;
      if (criticality === "High" && isBlank(assurance)) {
        const message = `${nameOf(supplier)}: much depends on it; say what assurance you have seen, such as a certificate.`;
        return [{ column: "Assurance", message }];
      }
      if (assuranceExpiresOn === undefined || assuranceExpiresOn >= today) return [];
      const message = `${nameOf(supplier)}: the assurance expired on ${assuranceExpiresOn}: ask for the new one.`;
      return [{ column: "Assurance expires", message }];
    }),
  },
  {
    id: "SUP007",
    severity: "warning",
    summary: "The assessment of a supplier is overdue, or none is planned (low criticality: fine)",
    source: "27001: A.5.22",
    find: forEachSupplier((supplier, { today }) => {
      const { nextAssessmentOn, unreadable } = supplier;
      const column = "Next assessment";
      if (nextAssessmentOn === undefined) {
        if (!isImportant(supplier) || unreadable.has(column)) return [];
        return [{ column, message: `${nameOf(supplier)}: say when it is assessed next.` }];
      }
      if (nextAssessmentOn >= today) return [];
      const message = `${nameOf(supplier)} was to be assessed by ${nextAssessmentOn}.`;
      return [{ column, message }];
    }),
  },
  {
    id: "SUP008",
    severity: "warning",
    summary: "A supplier of AI, and nobody has said who answers for what",
    source: "42001: A.10.2, A.10.3",
    find: forEachSupplier((supplier, { standards }) => {
      const { bringsAi, aiResponsibilities } = supplier;
      if (!bringsAi || !standards.includes("42001") || !isBlank(aiResponsibilities)) return [];
      const message = `${nameOf(supplier)} brings AI with it: say what it answers for, and what you do.`;
      return [{ column: "AI responsibilities", message }];
    }),
  },
];
