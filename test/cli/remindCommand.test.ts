import { annexbook, annexbookOver, type Ran } from "./commandLine";
import { demoFile } from "./demoFile";
import { misfits } from "./jsonSchemas";

let demo: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  demo = await demoFile();
});

const remind = (...args: string[]) => annexbookOver(demo, "remind", "demo.xlsx", ...args);
const text = (ran: Ran, path: string) => new TextDecoder().decode(ran.files.get(path));

interface RemindJson {
  files: {
    overdue: number;
    later: number;
    items: { standard: string | null; owner: string; daysLeft: number; mail: string | null }[];
  }[];
}

describe("annexbook remind", () => {
  it("lists what is overdue and what is due in 30 days, and exits with 1", async () => {
    const { out, exitCode, files } = await remind();
    const lines = out.split("\n");
    expect(lines[2]).toMatch(
      /^2026-09-30 {2}55 late {2}ISO 27001 {2}Evidence to renew +ISO 27001 A\.5\.30 .+ Daniel Reyes/,
    );
    expect(lines.at(-1)).toMatch(/^demo\.xlsx, 2026-11-24: 3 overdue, \d+ due, \d+ later$/);
    expect(exitCode).toBe(1);
    expect(files.size).toBe(0);
  });

  it("prints JSON that fits its schema, by owner and standard", async () => {
    const { out } = await remind("--json", "--within", "400", "--owner", "priya nair");
    expect(misfits("remind", out)).toEqual([]);
    const [file] = (JSON.parse(out) as RemindJson).files;
    expect(new Set(file?.items.map(({ owner, mail }) => `${owner} ${String(mail)}`))).toEqual(
      new Set(["Priya Nair priya.nair@example.com"]),
    );
    const ran = await remind("--json", "--standard", "42001");
    const ai = JSON.parse(ran.out) as RemindJson;
    expect(ran.exitCode).toBe(0);
    expect(new Set(ai.files[0]?.items.map(({ standard }) => standard))).toEqual(new Set(["42001"]));
    expect(ai.files[0]?.overdue).toBe(0);
  });

  it("writes the same calendar for the same input, and all events of a thing", async () => {
    const [one, other] = [await remind("--ics", "a.ics"), await remind("--ics", "a.ics")];
    expect(text(one, "a.ics")).toBe(text(other, "a.ics"));
    expect([...one.files.keys()]).toEqual(["a.ics"]);
    const events = text(one, "a.ics").match(/BEGIN:VEVENT/g)?.length ?? 0;
    expect(one.out).toContain(`a.ics: ${String(events)} events`);
    expect(events).toBeGreaterThan(1_000);
  });

  it("puts several workbooks into one calendar, but never the same one twice", async () => {
    const { files } = await annexbook("new", "new.xlsx");
    const bytes = files.get("new.xlsx") ?? new Uint8Array();
    const all = new Map([...demo, ["new.xlsx", bytes], ["copy.xlsx", bytes]]);
    const args = ["--ics", "a.ics", "--within", "30"];
    const one = await annexbookOver(all, "remind", "demo.xlsx", "new.xlsx", ...args);
    expect(one.out).toContain("new.xlsx, 2026-11-24: 0 overdue, 0 due, 0 later");
    const events = text(one, "a.ics").match(/BEGIN:VEVENT/g)?.length ?? 0;
    expect(events).toBeGreaterThan(0);
    expect(events).toBeLessThan(60);
    const twice = await annexbookOver(all, "remind", "new.xlsx", "copy.xlsx");
    expect(twice.err).toContain("[same-workbook]");
    expect(twice.exitCode).toBe(3);
  });

  it.each([
    [["remind"], "missing-argument"],
    [["remind", "demo.xlsx", "--within", "-5"], "invalid-option"],
    [["remind", "demo.xlsx", "--within=-5"], "invalid-option"],
    [["remind", "demo.xlsx", "--within", "10000"], "invalid-option"],
    [["remind", "demo.xlsx", "--ics", "demo.xlsx"], "invalid-option"],
    [["remind", "demo.xlsx", "--standard", "9001"], "unknown-standard"],
    [["remind", "demo.xlsx", "--today", "24.11.2026"], "invalid-day"],
  ])("refuses %j and writes nothing", async (args, code) => {
    const { err, exitCode, files } = await annexbookOver(demo, ...args);
    expect(err).toContain(`[${code}]`);
    expect(exitCode).toBe(2);
    expect(files.size).toBe(0);
  });
});

describe("annexbook remind --write", () => {
  it("keeps the reminders in the workbook, and changes nothing on a second run", async () => {
    const { files } = await annexbook("new", "new.xlsx");
    const stage = ["Settings", "Stage 1 on", "ISO 27001", "2027-03-01"];
    const set = await annexbookOver(files, "set", "new.xlsx", ...stage);
    const planned = await annexbookOver(set.files, "plan", "new.xlsx");
    const kept = await annexbookOver(planned.files, "remind", "new.xlsx", "--write", "--json");
    expect(JSON.parse(kept.out)).toMatchObject({ written: true });
    expect([...kept.files.keys()]).toEqual(["new.xlsx"]);
    const again = await annexbookOver(kept.files, "remind", "new.xlsx", "--write");
    expect(again.files.size).toBe(0);
    expect(again.out).toBe("new.xlsx, 2026-11-24: 0 overdue, 0 due, 3 later");
  });
});

describe("annexbook plan", () => {
  it("shows the difference of a changed decision, writes it, and undoes it", async () => {
    const decision = ["Settings", "Decided on", "ISO 27001", "2026-04-03"];
    const set = await annexbookOver(demo, "set", "demo.xlsx", ...decision);
    const preview = await annexbookOver(set.files, "plan", "demo.xlsx", "--dry-run");
    expect(preview.out).toMatch(/C1 Surveillance audit 2 +Target +2028-03-24 +2028-04-03/);
    expect(preview.files.size).toBe(0);
    const planned = await annexbookOver(set.files, "plan", "demo.xlsx", "--json");
    expect(misfits("change", planned.out)).toEqual([]);
    const undone = await annexbookOver(planned.files, "undo", "demo.xlsx");
    expect(undone.out).toMatch(/C1 Surveillance audit 2 +Target +2028-04-03 +2028-03-24/);
  });

  it("refuses days that contradict each other, in a sentence, and writes nothing", async () => {
    const expiry = ["Settings", "Expires on", "ISO 27001", "2026-01-01"];
    const { files } = await annexbookOver(demo, "set", "demo.xlsx", ...expiry);
    const ran = await annexbookOver(files, "plan", "demo.xlsx");
    expect(ran.err).toContain("must be before the expiry (2026-01-01). [decision-after-expiry]");
    expect(ran.files.size).toBe(0);
    const reminded = await annexbookOver(files, "remind", "demo.xlsx");
    expect(reminded.out).toContain("4 overdue");
    expect(reminded.out).toMatch(/^2026-01-01 {2}327 late {2}ISO 27001 {2}Certificate expires/m);
  });
});
