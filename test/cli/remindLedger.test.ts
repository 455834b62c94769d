import { annexbook, annexbookOver, type Ran } from "./commandLine";
import { misfits } from "./jsonSchemas";

type Disk = ReadonlyMap<string, Uint8Array>;

/** A workbook with one control that Ada reviews by 2027-03-01; it remembers so on 2026-11-24. */
async function planned(): Promise<Disk> {
  let { files } = await annexbook("new", "isms.xlsx");
  for (const cell of [
    ["Next review", "2027-03-01"],
    ["Owner", "Ada"],
  ]) {
    ({ files } = await annexbookOver(files, "set", "isms.xlsx", "SoA_27001", "A.5.1", ...cell));
  }
  return (await annexbookOver(files, "remind", "isms.xlsx", "--write")).files;
}

/** A run of the schedule on a day, and the disk after it. */
async function run(disk: Disk, today: string, ...more: string[]): Promise<Ran & { disk: Disk }> {
  const options = ["--write", "--ledger", "given.json", "--today", today, ...more];
  const ran = await annexbookOver(disk, "remind", "isms.xlsx", ...options);
  return { ...ran, disk: new Map([...disk, ...ran.files]) };
}

const newOnes = ({ out }: Ran) => out.split("\n").at(-1);

describe("annexbook remind --ledger", () => {
  it("gives a reminder once, whoever runs it how often, and catches up once", async () => {
    const day = await run(await planned(), "2027-01-30");
    expect(newOnes(day)).toBe("isms.xlsx, 2027-01-30: 1 new, 0 of them overdue");
    expect(day.out).toMatch(/^2027-03-01 {2}30 .+Control review/m);
    const again = await run(day.disk, "2027-01-30");
    expect([again.out, again.files.size, again.exitCode]).toEqual(["", 0, 0]);
    const next = await run(again.disk, "2027-01-31");
    expect(next.out).toBe("");
    // No run on 2027-02-15, which is 14 days before.
    const late = await run(next.disk, "2027-02-18");
    expect(newOnes(late)).toBe("isms.xlsx, 2027-02-18: 1 new, 0 of them overdue");
    expect((await run(late.disk, "2027-02-19")).out).toBe("");
  });

  it("reminds of what is overdue once a week", async () => {
    let disk = await planned();
    const given: string[] = [];
    for (const day of ["02", "03", "08", "09", "15", "16"]) {
      const today = `2027-03-${day}`;
      const ran = await run(disk, today);
      if (ran.out !== "") given.push(`${today} ${String(ran.exitCode)}`);
      ({ disk } = ran);
    }
    expect(given).toEqual(["2027-03-02 1", "2027-03-09 1", "2027-03-16 1"]);
  });

  it("tells programs what to pass on to whom, in JSON that fits its schema", async () => {
    const disk = await planned();
    const { out, files } = await run(disk, "2027-01-30", "--json");
    expect(misfits("remind", out)).toEqual([]);
    const [file] = (JSON.parse(out) as { files: { given: unknown[] }[] }).files;
    expect(file?.given).toMatchObject([
      {
        ...{ sequence: 0, channel: "list", recipient: "Ada", on: "2027-01-30" },
        summary: expect.stringMatching(
          /^Control review: ISO 27001 A\.5\.1 .+, in 30 days$/,
        ) as string,
      },
    ]);
    const ledger = new TextDecoder().decode(files.get("given.json"));
    expect(JSON.parse(ledger)).toMatchObject({
      version: 1,
      given: [{ channel: "list", recipient: "Ada", on: "2027-01-30" }],
    });
  });

  it("gives nothing that is filtered away, and gives it when it is asked for", async () => {
    const disk = await planned();
    const other = await run(disk, "2027-01-30", "--owner", "Bob");
    expect([other.out, other.files.has("given.json")]).toEqual(["", false]);
    expect(newOnes(await run(other.disk, "2027-01-30", "--owner", "ada"))).toContain("1 new");
  });

  it.each([
    ["no JSON", "{"],
    ["another version", '{"version":2,"given":[]}'],
    ["null", "null"],
    [
      "a day that is none",
      '{"version":1,"given":[{"uid":"u","sequence":0,"channel":"list","recipient":"","on":"2026-02-30"}]}',
    ],
  ])("refuses a ledger that is %s, and writes and prints nothing", async (_name, text) => {
    const disk = new Map([...(await planned()), ["given.json", new TextEncoder().encode(text)]]);
    const ran = await run(disk, "2027-01-30");
    expect(ran.err).toContain("[ledger-unreadable]");
    expect([ran.exitCode, ran.out, ran.files.size]).toEqual([3, "", 0]);
  });

  it.each([
    ["without --write", ["--ledger", "given.json"]],
    ["under the name of a workbook", ["--write", "--ledger", "isms.xlsx"]],
  ])("is refused %s", async (_name, options) => {
    const ran = await annexbookOver(await planned(), "remind", "isms.xlsx", ...options);
    expect(ran.err).toContain("[invalid-option]");
    expect([ran.exitCode, ran.files.size]).toEqual([2, 0]);
  });
});
