/** Starts the thread that holds a workbook. */
export function startWorker(): Worker {
  return new Worker(new URL("./workbookWorker.ts", import.meta.url), { name: "workbook" });
}
