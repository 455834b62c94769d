import { openExcel } from "../../../src/adapters/office";
import { changeWorkbook } from "../../../src/app/change/changeWorkbook";
import { planFill } from "../../../src/app/change/fill";
import { planSet } from "../../../src/app/change/setCell";
import { loadGuidance } from "../../../src/core/catalog";
import type { WorkbookState } from "../../../src/core/workbook";
import { MINIMUM, TODAY } from "../../contract/adapters";
import { startExcel } from "../../excel-host";

const AUTHOR = { who: "Priya Nair", today: TODAY };
const owner = (text: string) => (state: WorkbookState) =>
  planSet(state, { table: "SoA_27001", key: "A.5.10", column: "Owner", text });

describe("round trips", () => {
  it("are counted: a fill 8, a reading 1, a change 2, and 3 where a record has moved", async () => {
    const excel = startExcel(MINIMUM);
    const { port } = openExcel();
    const guidance = await loadGuidance();
    const steps: [number, number][] = [];
    await changeWorkbook(
      port,
      (state) =>
        planFill(state, { standards: ["27001", "42001"], workbookId: "x", today: TODAY, guidance }),
      { ...AUTHOR, watch: { onProgress: (done, total) => steps.push([done, total]) } },
    );
    const trips = excel.traffic.roundTrips;
    expect(trips.length).toBeLessThanOrEqual(8);
    expect(steps).toEqual(steps.map((_step, index) => [index + 1, steps.length]));
    const [reading, ...writes] = trips;
    expect(Math.max(...trips.map(({ requestBytes }) => requestBytes))).toBeLessThan(250_000);
    // A reading only asks: six actions for each table, two for each list.
    const asks = reading?.actions ?? Infinity;
    expect(asks).toBeLessThanOrEqual(520);
    // The last request also reads what has been written.
    const written = writes.map(
      ({ actions }, at) => actions - (at === writes.length - 1 ? asks : 0),
    );
    expect(Math.max(...written)).toBeLessThanOrEqual(300);
    const actions = written.reduce((sum, one) => sum + one, 0);
    // Seven requests could hold 2,100: the rest is for tables to come.
    expect(actions).toBeLessThanOrEqual(2_020);
    const paths = JSON.stringify(writes.map(({ request }) => request.ObjectPaths));
    expect(paths).not.toContain('"Rows"');

    excel.traffic.clear();
    const state = await port.read();
    expect(excel.traffic.roundTrips).toHaveLength(1);

    excel.traffic.clear();
    await port.apply(owner("Ada")(state));
    expect(excel.traffic.roundTrips).toHaveLength(2);

    const again = await port.read();
    excel.traffic.clear();
    const owners = () =>
      new Map(excel.onlooker.rows("AB_SoA_27001").map(({ Control, Owner }) => [Control, Owner]));
    const [before, logged] = [owners(), excel.onlooker.rows("AB_Change_log").length];
    excel.faults.before(2, () => {
      excel.coAuthor.sort("AB_SoA_27001", "No", true);
    });
    await expect(port.apply(owner("Grace")(again))).rejects.toMatchObject({
      code: "changed-meanwhile",
    });
    expect(excel.traffic.roundTrips).toHaveLength(3);
    expect(owners()).toEqual(before);
    expect(excel.onlooker.rows("AB_Change_log")).toHaveLength(logged);
    expect(excel.complaints).toEqual([]);
  }, 120_000);
});
