import { startExcel } from "..";
import { HostObject } from "../wire/hostObject";
import { membersOf } from "../wire/memberTable";
import { officeLibrary } from "../bridge/officeLibrary";
import { onSheet } from "../rules/batch";

/** Members that a class has of the double's own making, for all collections at once. */
const OF_ALL_COLLECTIONS = ["getCount", "getItem", "getItemOrNullObject", "getItemAt"];
/** Names that the library writes on the wire and nowhere else. */
const ON_WIRE = ["gridlines"];
const KNOWN = new Set([...OF_ALL_COLLECTIONS, ...ON_WIRE]);

/** Objects of the double, one of each class that can be reached without arguments. */
function reachable(root: HostObject): HostObject[] {
  const found = new Map<string, HostObject>();
  const visit = (object: HostObject): void => {
    if (found.has(object.className)) return;
    found.set(object.className, object);
    for (const { descriptor } of membersOf(object).values()) {
      const value: unknown = readOrNothing(() => descriptor.get?.call(object) as unknown);
      if (value instanceof HostObject) visit(value);
    }
  };
  visit(root);
  return [...found.values()];
}

function readOrNothing(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined; // A property whose value the double does not know.
  }
}

async function objects(): Promise<HostObject[]> {
  const { book, host, dispatcher } = startExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true);
    sheet.charts.add("Line", sheet.getRange("A1:B2"), "Columns");
    sheet.getRange("A2").conditionalFormats.add("Custom").custom.rule.formula = "=A2=1";
  });
  const sheet = book.sheet("Sheet1");
  const [table] = sheet.tables;
  return [
    dispatcher.roots.root,
    host.worksheet(sheet),
    host.range(sheet, { top: 0, left: 0, bottom: 1, right: 1 }),
    ...(table === undefined ? [] : [host.table(table)]),
  ].flatMap(reachable);
}

describe("members of the double", () => {
  it("exist in the library under the same class and name", async () => {
    const { members } = officeLibrary();
    const classes = await objects();
    const invented = classes.flatMap((object) => {
      const known = members(object.className)?.members ?? new Set<string>();
      return [...membersOf(object).values()]
        .filter(({ name }) => !known.has(name) && !KNOWN.has(name))
        .map(({ name }) => `${object.className}.${name}`);
    });
    expect(invented).toEqual([]);
    expect(new Set(classes.map(({ className }) => className)).size).toBeGreaterThan(25);
  });
});
