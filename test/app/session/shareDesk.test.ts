import { WorkbookError } from "../../../src/app/workbookError";
import { ShareDesk, shareDeskOf } from "../../../src/app/session/shareDesk";
import type { Failure } from "../../../src/app/session/sessionState";
import { emptyWorkbook, sessionOf } from "./memoryWorkbook";

function newDesk() {
  const failures: Failure[] = [];
  const desk = new ShareDesk({
    report: (failure) => void failures.push(failure),
    dismiss: () => void failures.splice(0),
  });
  return { desk, failures };
}

const file = (name: string) => ({ name, read: async () => Promise.resolve(new Uint8Array([1])) });

describe("the desk of Compare & share", () => {
  it("reads a file into its place, and asks anew what was answered about the one before", async () => {
    const { desk } = newDesk();
    const state = await (await emptyWorkbook()).read();
    const read = async () => Promise.resolve(state);
    await desk.take("theirs", file("a.xlsx"), read);
    desk.set({ decisions: new Map([["x", "ours"]]), leftOut: new Set(["y"]) });
    await desk.take("returned", file("r.xlsx"), read);
    expect(desk.snapshot().decisions.size).toBe(1);
    expect(desk.snapshot().leftOut.size).toBe(0);
    await desk.take("base", file("b.xlsx"), read);
    expect(desk.snapshot().decisions.size).toBe(0);
    const { files, reading } = desk.snapshot();
    expect([files.theirs?.name, files.base?.name, reading]).toEqual([
      "a.xlsx",
      "b.xlsx",
      undefined,
    ]);
  });

  it("names the file that cannot be read, and keeps the one before", async () => {
    const { desk, failures } = newDesk();
    const state = await (await emptyWorkbook()).read();
    await desk.take("other", file("good.xlsx"), async () => Promise.resolve(state));
    await desk.take("other", file("bad.xlsx"), async () =>
      Promise.reject(new WorkbookError("damaged", "It is damaged.")),
    );
    expect(failures).toEqual([{ code: "damaged", message: "bad.xlsx: It is damaged." }]);
    expect(desk.snapshot().files.other?.name).toBe("good.xlsx");
    expect(desk.snapshot().reading).toBeUndefined();
  });

  it("puts files away", async () => {
    const { desk } = newDesk();
    const state = await (await emptyWorkbook()).read();
    const read = async () => Promise.resolve(state);
    for (const slot of ["theirs", "base", "other"] as const)
      await desk.take(slot, file(slot), read);
    desk.set({ decisions: new Map([["x", "ours"]]) });
    desk.putAway("theirs", "base");
    expect(Object.keys(desk.snapshot().files)).toEqual(["other"]);
    expect(desk.snapshot().decisions.size).toBe(0);
  });

  it("is one for each session", async () => {
    const [one, other] = [
      await sessionOf(await emptyWorkbook()),
      await sessionOf(await emptyWorkbook()),
    ];
    expect(shareDeskOf(one)).toBe(shareDeskOf(one));
    expect(shareDeskOf(one)).not.toBe(shareDeskOf(other));
  });
});
