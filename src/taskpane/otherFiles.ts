import type { FilePort } from "../app/ports";

/** Files beside the workbook that is open in Excel; what reads and makes them is loaded when needed. */
export const otherFiles: FilePort = {
  read: async (bytes) => {
    const { openXlsx } = await xlsx();
    return openXlsx(bytes).read();
  },
  write: async (plan, day) => {
    const { workbookBytes } = await xlsx();
    return workbookBytes(plan, `${day}T00:00:00Z`);
  },
};

async function xlsx() {
  return import(/* webpackChunkName: "otherFiles" */ "../adapters/xlsx");
}
