import { STANDARDS } from "../../core/catalog";
import { sealFooter, soaTable } from "../../core/sheets";
import {
  tableOf,
  type ChangePlan,
  type FooterChange,
  type WorkbookState,
} from "../../core/workbook";
import { contentOf } from "../readContext";
import { changedState } from "./changedContent";

const VERSIONS = "AB_SoA_versions";

/**
 * The plan with the printed footers of statements whose last sealed version it changes, or which it
 * adds: sealing, merging, and undoing either. Footers are derived, and nothing logs them.
 */
export function withFooters(plan: ChangePlan, state: WorkbookState): ChangePlan {
  if (!touches(plan) || state.tables.length === 0) return plan;
  const before = { content: contentOf(state) };
  const after = { content: contentOf(changedState(state, plan)) };
  const footers = STANDARDS.flatMap((standard): FooterChange[] => {
    const name = soaTable(standard);
    const added = plan.addedSheets.find(({ table }) => table?.name === name)?.name;
    const sheet = added ?? tableOf(state, name)?.sheet;
    const line = sealFooter(after, standard);
    const was = added === undefined ? sealFooter(before, standard) : undefined;
    return sheet === undefined || line === was ? [] : [{ sheet, line }];
  });
  return { ...plan, footers: [...plan.footers, ...footers] };
}

function touches({ cells, addedRows, removedRows, addedSheets }: ChangePlan): boolean {
  const isVersions = ({ table }: { readonly table: string }) => table === VERSIONS;
  return addedSheets.length > 0 || [...cells, ...addedRows, ...removedRows].some(isVersions);
}
