import { openExcel } from "../../../src/adapters/office";
import { planSet } from "../../../src/app/change/setCell";
import { MINIMUM } from "../../contract/adapters";
import { startExcel, type ExcelHost } from "../../excel-host";
import { bookWith } from "./bookWith";

const SHEETS = ["Start", "SoA 42001", "People", "Versions", "Maturity history", "Change log"];
let book: ExcelHost["book"];

beforeAll(async () => {
  book = await bookWith(SHEETS);
});

/** The workbook, read by a pane that has it open. */
async function opened(prepare: (excel: ExcelHost) => void = () => undefined) {
  const excel = startExcel(MINIMUM, book);
  prepare(excel);
  const { port } = openExcel({ waitSeconds: 5 });
  await port.read();
  const owners = () =>
    new Map(excel.onlooker.rows("AB_SoA_42001").map(({ Control, Owner }) => [Control, Owner]));
  const set = async (text: string, key = "A.2.3") => {
    const plan = planSet(await port.read(), { table: "SoA_42001", key, column: "Owner", text });
    excel.traffic.clear();
    await port.apply(plan);
  };
  return { excel, owners, set };
}

describe("a write to a record that has moved since it was looked for", () => {
  it("ends before anything is written, so that no other row holds the value at any time", async () => {
    const { excel, owners, set } = await opened();
    const before = owners();
    excel.faults.before(4, () => {
      excel.coAuthor.sort("AB_SoA_42001", "No", true);
    });
    await expect(set("Grace")).rejects.toMatchObject({
      code: "changed-meanwhile",
      message:
        "The workbook has been changed meanwhile: SoA 42001: A.2.3 has been moved or changed. Read it again.",
    });
    expect(excel.traffic.roundTrips.map(({ error }) => error)).toEqual([
      undefined,
      "ItemNotFound",
      undefined,
    ]);
    expect(owners()).toEqual(before);
  });

  it("is not asked for where Excel finds nothing: on a hidden sheet and in a filtered table", async () => {
    const hidden = await opened(({ person }) => {
      person.setVisibility("SoA 42001", "Hidden");
    });
    await hidden.set("Grace");
    expect(hidden.excel.traffic.roundTrips).toHaveLength(2);
    const filtered = await opened(({ person }) => {
      person.filter("AB_SoA_42001", "Control", ["A.4.2"]);
    });
    await filtered.set("Grace");
    expect(filtered.excel.traffic.roundTrips).toHaveLength(2);
    expect([hidden, filtered].map(({ owners }) => owners().get("A.2.3"))).toEqual([
      "Grace",
      "Grace",
    ]);
  });

  it("is looked for again where Excel finds nothing though nothing has moved, and but once", async () => {
    const { excel, owners, set } = await opened(({ person }) => {
      person.hideRows("SoA 42001", 6, 8);
    });
    await set("Grace");
    expect(excel.traffic.roundTrips).toHaveLength(4);
    await set("Ada");
    expect(excel.traffic.roundTrips).toHaveLength(2);
    expect(owners().get("A.2.3")).toBe("Ada");
    expect(excel.complaints).toEqual([]);
  });

  it("finds keys with stars, question marks and tildes as they are", async () => {
    const { excel, owners, set } = await opened(({ person }) => {
      person.type("SoA 42001", "B7", "Who? *~");
    });
    await set("Grace", "Who? *~");
    expect(excel.traffic.roundTrips).toHaveLength(2);
    expect(owners().get("Who? *~")).toBe("Grace");
  });
});
