import { annexbook, annexbookOver } from "./commandLine";
import { misfits } from "./jsonSchemas";

interface ProfileJson {
  questions: { id: string; answer: Record<string, string | null> }[];
  contradictions: { id: string; cell: string | null; message: string }[];
}

type Disk = ReadonlyMap<string, Uint8Array>;

const newFile = async (): Promise<Disk> => (await annexbook("new", "isms.xlsx")).files;

async function run(disk: Disk, ...args: string[]) {
  const ran = await annexbookOver(disk, ...args);
  return { ...ran, disk: new Map([...disk, ...ran.files]) };
}

const profileOf = async (disk: Disk) =>
  JSON.parse((await run(disk, "profile", "isms.xlsx", "--json")).out) as ProfileJson;

describe("annexbook profile", () => {
  it("asks 20 questions, each with its answers and why it is asked", async () => {
    const { out, exitCode } = await run(await newFile(), "profile", "isms.xlsx");
    expect(out.match(/^ {2}Why: /gm)).toHaveLength(20);
    expect(out).toContain(
      [
        "premises: -",
        "  Which premises belong to the scope?",
        "    None | Shared or serviced office | Offices of our own | Offices and other sites",
        "  Why: Doors, walls and alarms matter only where there is a building.",
      ].join("\n"),
    );
    expect(out.split("\n").at(-1)).toBe(
      "isms.xlsx: 0 of 20 questions answered; --set ID=ANSWER answers one",
    );
    expect(exitCode).toBe(0);
  });

  it("keeps answers in the settings of both standards, and undo takes them back", async () => {
    const set = ["--set", "premises=none", "--set", "remote-work=Nearly always"];
    const { out, disk } = await run(await newFile(), "profile", "isms.xlsx", ...set);
    expect(out).toContain("Start  Profile: remote work  ISO 42001       Nearly always");
    expect(out.split("\n").at(-1)).toBe("isms.xlsx: 4 changes written");
    const { questions } = await profileOf(disk);
    expect(questions.find(({ id }) => id === "premises")?.answer).toEqual({
      "27001": "None",
      "42001": "None",
    });
    const undone = await run(disk, "undo", "isms.xlsx");
    const again = await profileOf(undone.disk);
    expect(again.questions.every(({ answer }) => answer["27001"] === null)).toBe(true);
  });

  it("answers for one standard alone, and takes an answer back", async () => {
    const one = await run(
      ...([
        await newFile(),
        "profile",
        "isms.xlsx",
        "--set",
        "cloud=None",
        "--standard",
        "42001",
      ] as const),
    );
    expect(one.out).toContain("isms.xlsx: 1 change written");
    const none = await run(one.disk, "profile", "isms.xlsx", "--set", "cloud=");
    expect(none.out).toContain("isms.xlsx: 1 change written");
  });

  it("shows what it would write with --dry-run, and writes nothing", async () => {
    const { out, files } = await run(
      ...([await newFile(), "profile", "isms.xlsx", "--typical", "--dry-run"] as const),
    );
    expect(out.split("\n").at(-1)).toBe("isms.xlsx: 40 changes planned, none written");
    expect(files.size).toBe(0);
  });

  it("prints JSON that fits its schema, with contradictions at their cells", async () => {
    const set = ["--set", "premises=None", "--set", "remote-work=No"];
    const { disk } = await run(await newFile(), "profile", "isms.xlsx", ...set);
    const { out, exitCode } = await run(disk, "profile", "isms.xlsx", "--json", "--strict");
    expect(misfits("profile", out)).toEqual([]);
    expect(exitCode).toBe(1);
    const { contradictions } = JSON.parse(out) as ProfileJson;
    expect(contradictions.map(({ id, message }) => `${id} ${message}`)).toEqual([
      "PRF002 Without premises, people work from home or on the road: one of both answers is wrong.",
    ]);
    expect(contradictions[0]?.cell).toMatch(/^B\d+$/);
    const check = await run(disk, "check", "isms.xlsx");
    expect(check.out).toContain("PRF002");
  });

  it.each([
    ["premises", "invalid-option", "--set takes ID=ANSWER", 2],
    ["premisses=None", "unknown-question", 'did you mean "premises"?', 2],
    ["premises=A castle", "not-accepted", '"Shared or serviced office"', 3],
  ])("refuses --set %s", async (text, code, words, exit) => {
    const { err, exitCode, files } = await run(
      ...([await newFile(), "profile", "isms.xlsx", "--set", text] as const),
    );
    expect(err).toContain(`[${code}]`);
    expect(err).toContain(words);
    expect(exitCode).toBe(exit);
    expect(files.size).toBe(0);
  });

  it("needs the name of a file", async () => {
    const { err, exitCode } = await annexbook("profile");
    expect(err).toContain("profile needs the name of a workbook. [missing-argument]");
    expect(exitCode).toBe(2);
  });
});
