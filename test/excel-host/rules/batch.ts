/** Runs one batch on the first sheet, or on one of a name, and syncs. */
export async function onSheet(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  name = "Sheet1",
): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name), context);
    await context.sync();
  });
}

/** Code of the error that a batch ends with; undefined when it goes through. */
export async function codeOf(batch: Promise<void>): Promise<string | undefined> {
  try {
    await batch;
    return undefined;
  } catch (error) {
    if (error instanceof Error && "code" in error) return String(error.code as string);
    throw error;
  }
}

/** Values of a range. */
export async function valuesOf(a1: string, name = "Sheet1"): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(a1).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

/** Formulas of a range. */
export async function formulasOf(a1: string, name = "Sheet1"): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(a1).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
}
