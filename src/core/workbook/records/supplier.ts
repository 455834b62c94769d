import type { Standard } from "../../catalog";
import type { IsoDate } from "../../day";
import type { Row } from "../cell";
import { isBlank, RowReader } from "./readCells";

/** How much depends on a supplier, the least first: words of the column Criticality. */
export const CRITICALITIES = ["Low", "Medium", "High"] as const;
type Criticality = (typeof CRITICALITIES)[number];

/** Words of columns that are answered with yes or no. */
export const YES_NO = ["Yes", "No"] as const;

/** One row of AB_Suppliers as it was read (27001: A.5.19 to A.5.23; 42001: A.10). */
export interface Supplier {
  readonly name: string;
  /** 27001 asks about every supplier, 42001 about those that bring AI with them. */
  readonly standards: readonly Standard[];
  readonly service: string;
  readonly criticality: Criticality | undefined;
  readonly owner: string;
  readonly bringsAi: boolean;
  /** Who answers for what about the AI that is bought. */
  readonly aiResponsibilities: string;
  readonly agreement: string;
  readonly contractEndOn: IsoDate | undefined;
  /** What was seen, such as a certificate or a report. */
  readonly assurance: string;
  readonly assuranceExpiresOn: IsoDate | undefined;
  readonly assessedOn: IsoDate | undefined;
  readonly nextAssessmentOn: IsoDate | undefined;
  /** Cells whose value their column does not allow, by heading. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Reads one row of AB_Suppliers. */
export function supplierFromRow(row: Row): Supplier {
  const cells = new RowReader(row);
  const bringsAi = cells.word("AI involved", YES_NO) === "Yes";
  return {
    name: cells.text("Supplier").trim(),
    standards: bringsAi ? ["27001", "42001"] : ["27001"],
    service: cells.text("Service"),
    criticality: cells.word("Criticality", CRITICALITIES),
    owner: cells.text("Owner"),
    bringsAi,
    aiResponsibilities: cells.text("AI responsibilities"),
    agreement: cells.text("Agreement"),
    contractEndOn: cells.day("Contract end"),
    assurance: cells.text("Assurance"),
    assuranceExpiresOn: cells.day("Assurance expires"),
    assessedOn: cells.day("Assessed on"),
    nextAssessmentOn: cells.day("Next assessment"),
    unreadable: cells.unreadable,
  };
}

/** The suppliers that count: those with a name, and of several with the same name the first. */
export function countedSuppliers(suppliers: readonly Supplier[]): readonly Supplier[] {
  const seen = new Set<string>();
  return suppliers.filter(({ name }) => {
    const key = name.toLowerCase();
    if (isBlank(name) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
