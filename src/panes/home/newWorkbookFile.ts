import type { NewWorkbookInput } from "../../app/newWorkbook/newWorkbook";
import { STANDARDS } from "../../core/catalog/standard";
import type { IsoDate } from "../../core/day";
import type { Setup } from "./setupValues";

/** A workbook to be made, and the name of its file. */
export interface NewWorkbookFile {
  readonly name: string;
  readonly input: NewWorkbookInput;
}

/** The workbook that the form of a first run describes. */
export function workbookOf(
  { organisation, standards, settings }: Setup,
  workbookId: string,
  today: IsoDate,
): NewWorkbookFile {
  return {
    name: `${fileNameOf(organisation)}.xlsx`,
    input: { standards, settings, workbookId, today, isDemo: false },
  };
}

/** The demo company's workbook; always of the same id, so that its events replace each other. */
export function demoWorkbook(today: IsoDate): NewWorkbookFile {
  return {
    name: "annexbook-demo.xlsx",
    input: { standards: STANDARDS, workbookId: "brightwater-demo", today, isDemo: true },
  };
}

/** A name that every file system takes, from the organisation's. */
function fileNameOf(organisation: string): string {
  const plain = organisation.replaceAll(/[^\p{L}\p{N} ._-]/gu, "").trim();
  return plain === "" ? "annexbook" : plain.slice(0, 60);
}
