/** A check of the scenario that did not hold, by its name. */
export type Failures = string[];

/**
 * What an add-in does in one visit, with checks of what it sees: the same on every host. It uses the
 * public API only, and knows the right answers by itself.
 */
export async function scenario(): Promise<Failures> {
  const failures: Failures = [];
  const check = (name: string, isRight: boolean): void => {
    if (!isRight) failures.push(name);
  };
  for (const step of [fill, change, miss, hear]) {
    try {
      await step(check);
    } catch (error) {
      failures.push(`${step.name}: ${String(error)}`);
    }
  }
  return failures;
}

type Check = (name: string, isRight: boolean) => void;

async function fill(check: Check): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("SoA");
    sheet.getRange("A1:A3").numberFormat = [["@"], ["@"], ["@"]];
    const range = sheet.getRange("A1:B3");
    range.values = [
      ["Control", "Level"],
      ["4.1", 2],
      ["A.5.2", 3],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "AB_T";
    table.load("name");
    range.load("values");
    await context.sync();
    check(
      "values come back",
      same(range.values, [
        ["Control", "Level"],
        ["4.1", 2],
        ["A.5.2", 3],
      ]),
    );
    check("the table has its name", table.name === "AB_T");
    sheet.getRange("C1:C2").formulas = [["=1+1"], ["=2+2"]];
    const formulas = sheet.getRange("C1:C2").load("formulas");
    await context.sync();
    check("formulas come back", same(formulas.formulas, [["=1+1"], ["=2+2"]]));
  });
}

async function change(check: Check): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("AB_T").getDataBodyRange();
    body.values = [
      [null, 5],
      [null, null],
    ] as unknown[][];
    body.load("values,address");
    context.workbook.worksheets.load("items/name");
    await context.sync();
    check(
      "null leaves cells",
      same(body.values, [
        ["4.1", 5],
        ["A.5.2", 3],
      ]),
    );
    check("ranges know their place", body.address === "SoA!A2:B3");
    const names = context.workbook.worksheets.items.map(({ name }) => name);
    check("each sheet is made once", same(names, ["Sheet1", "SoA"]));
    const missing = context.workbook.tables.getItemOrNullObject("Missing");
    const known = context.workbook.tables.getItemOrNullObject("AB_T");
    await context.sync();
    check("what is missing is null", missing.isNullObject && !known.isNullObject);
    const row = body.getRow(1);
    row.values = [["A.5.3", 1]];
    row.load("values");
    await context.sync();
    check("kept ranges are written again", same(row.values, [["A.5.3", 1]]));
  });
}

async function miss(check: Check): Promise<void> {
  const missing = await codeOf(async (context) => {
    context.workbook.worksheets.add("Before");
    context.workbook.worksheets.getItem("Missing").getRange("A1").values = [[1]];
    context.workbook.worksheets.add("After");
    await context.sync();
  });
  check("an error has a code and a place", missing === "ItemNotFound WorksheetCollection.getItem");
  const size = await codeOf(async (context) => {
    context.workbook.worksheets.getItem("SoA").getRange("A9:B10").values = [[1]];
    await context.sync();
  });
  check("arrays have the size of their range", size.startsWith("InvalidArgument"));
  const result = await codeOf(async (context) => {
    context.workbook.worksheets.getItem("SoA").getRange("C1").load("values");
    await context.sync();
  });
  check("results are never made up", result.startsWith("HostDoubleLacks"));
  const names = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  check("what came before an error stays", names.includes("Before"));
  check("what comes after an error is not done", !names.includes("After"));
}

async function hear(check: Check): Promise<void> {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getItem("SoA").getRange("D4").values = [[1]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 10));
  check("changes are told", heard.includes("D4"));
}

async function codeOf(batch: (context: Excel.RequestContext) => Promise<void>): Promise<string> {
  try {
    await Excel.run(batch);
    return "none";
  } catch (error) {
    const { code, debugInfo } = error as { code?: string; debugInfo?: { errorLocation?: string } };
    return `${code ?? String(error)} ${debugInfo?.errorLocation ?? ""}`;
  }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
