import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { annexbookOver } from "../cli/commandLine";
import { itNeeds } from "../oracle/judges";

const PROGRAM = join(__dirname, "../../dist/cli/annexbook.cjs");
const itNeedsGit = itNeeds("git");

const root = mkdtempSync(join(tmpdir(), "annexbook-git-"));
let folder = join(root, "start");
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Nothing of the machine's own settings, and a name for commits. */
const ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.org",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.org",
};

const options = () => ({
  ...{ cwd: folder, env: ENVIRONMENT, encoding: "utf8" as const },
  maxBuffer: 64 * 1024 * 1024,
});
const git = (...args: string[]) => execFileSync("git", args, { ...options(), stdio: "pipe" });
/** Runs Annexbook itself, over the files of the repository; what git starts is the program. */
async function annexbook(...args: string[]): Promise<string> {
  const names = args.filter((name) => existsSync(join(folder, name)));
  const disk = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  const { out, err, files } = await annexbookOver(disk, ...args);
  if (err !== "") throw new Error(err);
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  return out;
}

async function set(owner: string, control: string, message: string): Promise<void> {
  await annexbook("set", "isms.xlsx", "SoA_27001", control, "Owner", owner);
  git("commit", "-qam", message);
}

/** A repository of a test's own: a copy of one that is made once. */
async function repository(name: string): Promise<void> {
  const start = join(root, "start");
  folder = start;
  if (!existsSync(start)) await makeRepository(start);
  folder = join(root, name);
  cpSync(start, folder, { recursive: true });
}

/** As docs/git.md says, with a workbook on main and a branch that changed A.5.2. */
async function makeRepository(path: string): Promise<void> {
  mkdirSync(path);
  git("init", "-q", "-b", "main");
  writeFileSync(join(folder, ".gitattributes"), "*.xlsx diff=annexbook merge=annexbook\n");
  const program = `"${process.execPath}" "${PROGRAM}"`;
  git("config", "diff.annexbook.textconv", `${program} diff --textconv`);
  git("config", "merge.annexbook.driver", `${program} merge %O %A %B --out %A --force`);
  await annexbook("new", "isms.xlsx", "--id", "git", "--today", "2026-11-24");
  git("add", ".");
  git("commit", "-qm", "Start");
  git("checkout", "-qb", "branch");
  await set("Ben", "A.5.2", "Ben");
  git("checkout", "-q", "main");
}

describe("git with Annexbook", () => {
  itNeedsGit("prints the cells that changed, and nothing else", async () => {
    await repository("differences");
    const lines = git("diff", "main", "branch", "--", "isms.xlsx").split("\n");
    expect(lines.filter((line) => /^[+-][^+-]/.test(line))).toEqual([
      "+SoA_27001 | A.5.2 | Owner: Ben",
    ]);
  });

  itNeedsGit("merges what does not get in each other's way", async () => {
    await repository("merge");
    await set("Ada", "A.5.1", "Ada");
    git("merge", "-q", "branch", "-m", "Merge");
    const text = await annexbook("diff", "--textconv", "isms.xlsx");
    expect(text).toContain("SoA_27001 | A.5.1 | Owner: Ada");
    expect(text).toContain("SoA_27001 | A.5.2 | Owner: Ben");
    expect(git("status", "--porcelain")).toBe("");
  });

  itNeedsGit("stops at a conflict, which is settled as docs/git.md says", async () => {
    await repository("conflict");
    await set("Ada", "A.5.2", "Ada");
    const { status, stdout } = spawnSync("git", ["merge", "branch", "-m", "Merge"], options());
    expect(status).toBe(1);
    expect(stdout).toContain("SoA_27001/A.5.2/Owner");
    expect(git("status", "--porcelain")).toContain("UU isms.xlsx");
    expect(await annexbook("diff", "--textconv", "isms.xlsx")).not.toContain("A.5.2 | Owner");
    for (const [stage, name] of ["base", "ours", "theirs"].entries()) {
      const bytes = execFileSync("git", ["show", `:${String(stage + 1)}:isms.xlsx`], {
        cwd: folder,
        env: ENVIRONMENT,
        maxBuffer: 64 * 1024 * 1024,
      });
      writeFileSync(join(folder, `${name}.xlsx`), bytes);
    }
    const files = ["base.xlsx", "ours.xlsx", "theirs.xlsx", "--out", "isms.xlsx", "--force"];
    await annexbook("merge", ...files, "--take", "SoA_27001/A.5.2/Owner=theirs");
    git("add", "isms.xlsx");
    git("commit", "-qm", "Merged");
    expect(await annexbook("diff", "--textconv", "isms.xlsx")).toContain("A.5.2 | Owner: Ben");
  });
});
