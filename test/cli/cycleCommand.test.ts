import { annexbook, annexbookOver } from "./commandLine";
import { demoFile } from "./demoFile";
import { misfits } from "./jsonSchemas";

const DECIDED = ["cycle", "--decided", "2026-11-15"];

interface CycleJson {
  expiresOn: string;
  audits: { kind: string; hardLimit: string; windowStart: string; status: string }[];
  warnings: { code: string }[];
}

describe("annexbook cycle", () => {
  it("prints each audit with its dates, and exits with 0", async () => {
    const { out, err, exitCode } = await annexbook(...DECIDED);
    expect(out.split("\n").slice(0, 7)).toEqual([
      "Decided on 2026-11-15, certificate expires on 2029-11-14",
      "",
      "Audit                  Cycle  Target      Hard limit  Window                    Done on  Status",
      "---------------------  -----  ----------  ----------  ------------------------  -------  -------",
      "Surveillance audit 1   1      2027-11-15  2027-11-15  2027-10-16 to 2027-11-15           planned",
      "Surveillance audit 2   1      2028-11-15  2028-12-31  2028-10-16 to 2028-12-15           planned",
      "Recertification audit  1      2029-08-16  2029-11-14  2029-07-17 to 2029-09-15           planned",
    ]);
    expect(err).toBe("");
    expect(exitCode).toBe(0);
  });

  it("prints JSON that fits its schema", async () => {
    const { out } = await annexbook(
      ...[...DECIDED, "--recertified", "2030-03-01", "--json"],
      ...["--done", "surveillance-1=2027-12-20", "--planned", "surveillance-2=2028-10-02"],
    );
    expect(misfits("cycle", out)).toEqual([]);
    const json = JSON.parse(out) as CycleJson;
    expect(json.expiresOn).toBe("2032-11-14");
    expect(json.audits.map(({ status }) => status)).toEqual([
      "done-late",
      "planned",
      "restored",
      "planned",
      "planned",
      "planned",
    ]);
  });

  it("takes each option", async () => {
    const { out } = await annexbook(
      ...[...DECIDED, "--expires", "2029-10-31", "--strict-anniversary", "--window", "0"],
      ...["--stage-2", "2026-10-30", "--today", "2027-11-15", "--json"],
    );
    const { audits, expiresOn, warnings } = JSON.parse(out) as CycleJson;
    expect(expiresOn).toBe("2029-10-31");
    expect(audits[0]).toMatchObject({ windowStart: "2027-11-15", status: "due" });
    expect(audits[1]).toMatchObject({ hardLimit: "2028-11-15" });
    expect(warnings.map(({ code }) => code)).toEqual(["unusual-expiry"]);
  });

  it.each([
    ["0", "2028-11-15"],
    ["30", "2028-10-16"],
    ["90", "2028-08-17"],
  ])("opens a window of %s days on %s", async (window, start) => {
    const { out } = await annexbook(...DECIDED, "--window", window, "--json");
    expect((JSON.parse(out) as CycleJson).audits[1]?.windowStart).toBe(start);
  });

  it("exits with 1 once an audit is overdue or the certificate lapsed", async () => {
    const onTheLimit = await annexbook(...DECIDED, "--today", "2027-11-15");
    const overdue = await annexbook(...DECIDED, "--today", "2027-11-16");
    const lapsed = await annexbook(...DECIDED, "--recertified", "2030-06-01");
    expect([onTheLimit, overdue, lapsed].map(({ exitCode }) => exitCode)).toEqual([0, 1, 1]);
  });

  it("exits with 0 for warnings alone, with 1 under --strict", async () => {
    const warned = [...DECIDED, "--expires", "2029-10-31"];
    expect((await annexbook(...warned)).exitCode).toBe(0);
    expect((await annexbook(...warned, "--strict")).exitCode).toBe(1);
    expect((await annexbook(...DECIDED, "--strict")).exitCode).toBe(0);
  });

  it.each([
    ["no decision", ["cycle"], "missing-option"],
    ["a day that does not exist", ["cycle", "--decided", "2026-02-30"], "invalid-day"],
    ["a day in other writing", ["cycle", "--decided", "15.11.2026"], "invalid-day"],
    ["a today that does not exist", [...DECIDED, "--today", "2026-13-01"], "invalid-day"],
    ["a decision after expiry", [...DECIDED, "--expires", "2026-11-14"], "decision-after-expiry"],
    [
      "audits out of order",
      [...DECIDED, "--done", "surveillance-1=2028-01-01", "--done", "surveillance-2=2027-12-01"],
      "audits-out-of-order",
    ],
    [
      "an audit given twice",
      [...DECIDED, "--done", "surveillance-1=2027-10-01", "--done", "surveillance-1=2027-11-01"],
      "audit-given-twice",
    ],
    ["an unknown kind", [...DECIDED, "--done", "surveillance-3=2027-10-01"], "invalid-option"],
    ["a kind without a day", [...DECIDED, "--done", "surveillance-1"], "invalid-day"],
    ["another window", [...DECIDED, "--window", "45"], "invalid-option"],
    ["an unknown option", [...DECIDED, "--decide"], "invalid-option"],
    ["a stray argument", ["cycle", "a.xlsx", "2026"], "unexpected-argument"],
  ])("refuses %s in one line with a code", async (_name, args, code) => {
    const { exitCode, out, err } = await annexbook(...args);
    expect(exitCode).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(/^annexbook: .+ \[[a-z-]+\]$/);
    expect(err).toContain(`[${code}]`);
    const failed = await annexbook(...args, "--json");
    expect(failed.err).toBe("");
    expect(misfits("error", failed.out)).toEqual([]);
    expect(JSON.parse(failed.out)).toMatchObject({ error: { code } });
  });

  it("prints the chain of causes under --debug", async () => {
    const { err } = await annexbook("cycle", "--decided", "2026-02-30", "--debug");
    expect(err.split("\n").filter((line) => line.startsWith("InvalidDayError"))).toHaveLength(1);
    expect(err).toContain("UsageError: --decided");
  });
});

describe("annexbook cycle over a workbook", () => {
  it("prints the cycle that the settings and the programme describe", async () => {
    const { out, exitCode } = await annexbookOver(await demoFile(), "cycle", "demo.xlsx");
    expect(out).toContain(
      "ISO/IEC 27001:2022: Decided on 2026-03-24, certificate expires on 2029-03-23",
    );
    expect(out).toContain("Surveillance audit 1   1      2027-03-24  2027-03-24");
    expect(exitCode).toBe(0);
  });

  it("prints JSON that fits its schema", async () => {
    const { out } = await annexbookOver(await demoFile(), "cycle", "demo.xlsx", "--json");
    expect(misfits("cycles", out)).toEqual([]);
  });

  it("says what is missing before a certification decision", async () => {
    const { files } = await annexbook("new", "new.xlsx");
    const { out, exitCode } = await annexbookOver(files, "cycle", "new.xlsx");
    expect(out).toContain('type its day at "Decided on"');
    expect(exitCode).toBe(0);
  });

  it("takes no facts beside a workbook", async () => {
    const ran = await annexbookOver(
      await demoFile(),
      "cycle",
      "demo.xlsx",
      "--decided",
      "2026-01-01",
    );
    expect(ran.err).toContain("[contradicting-options]");
    expect(ran.exitCode).toBe(2);
  });
});
