import { BROKEN_HOSTS, startExcel } from "..";
import { scenario } from "./scenario";

/** Runs the scenario; a host that never answers fails it. */
async function failuresOf(): Promise<string[]> {
  return Promise.race([
    scenario(),
    new Promise<string[]>((resolve) => {
      setTimeout(() => resolve(["no answer"]), 3000).unref();
    }),
  ]);
}

describe("the scenario", () => {
  it("holds on the double, which complains of the one result that it is asked for", async () => {
    const excel = startExcel();
    expect(await failuresOf()).toEqual([]);
    expect(excel.complaints.splice(0)).toEqual([expect.stringContaining("SoA!C1 is the formula")]);
  });

  it.each(Object.entries(BROKEN_HOSTS))("notices a host that %s", async (_name, breakIt) => {
    const excel = startExcel();
    breakIt(excel);
    expect(await failuresOf()).not.toEqual([]);
    excel.complaints.length = 0;
  });
});
