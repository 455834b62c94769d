import { excelIsReady } from "../../src/taskpane/waiting";

const TEXTS = { slow: "slow", noOffice: "no office", otherHost: "other host" };

/** The page before the panes, and the timers that were set. */
function waiting(whenReady: () => Promise<string | null>) {
  const page = {
    status: { textContent: "Waiting for Excel ..." },
    reload: { hidden: true, onclick: undefined as unknown },
  };
  const timers: (() => void)[] = [];
  let reloads = 0;
  const isReady = excelIsReady({
    whenReady,
    page,
    texts: TEXTS,
    reload: () => {
      reloads += 1;
    },
    setTimer: (work) => void timers.push(work),
  });
  return { page, timers, isReady, reloads: () => reloads };
}

describe("excelIsReady", () => {
  it("says nothing more when Excel is there in time", async () => {
    const { page, timers, isReady } = waiting(() => Promise.resolve("Excel"));
    expect(await isReady).toBe(true);
    for (const tell of timers) tell();
    expect(page.status.textContent).toBe("Waiting for Excel ...");
    expect(page.reload.hidden).toBe(true);
  });

  it("says that it takes long, and offers to load the page again, while Office says nothing", () => {
    const { page, timers, reloads } = waiting(() => new Promise(() => undefined));
    for (const tell of timers) tell();
    expect(page.status.textContent).toBe("slow");
    expect(page.reload.hidden).toBe(false);
    (page.reload.onclick as () => void)();
    expect(reloads()).toBe(1);
  });

  it.each([
    ["office.js does not load", () => Promise.reject(new Error("404")), "no office"],
    ["no program of Office shows the page", () => Promise.resolve(null), "other host"],
    ["Word shows the page", () => Promise.resolve("Word"), "other host"],
  ])("says what to do when %s", async (_when, whenReady, text) => {
    const { page, isReady } = waiting(whenReady);
    expect(await isReady).toBe(false);
    expect(page.status.textContent).toBe(text);
    expect(page.reload.hidden).toBe(false);
  });
});
