import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { itNeeds } from "../oracle/judges";
import { itNeedsPython } from "../ooxml/read/pythonWorkbook";

const ROOT = join(__dirname, "../..");
const PROGRAM = join(ROOT, "dist/cli/annexbook.cjs");
const at = (name: string) => join(ROOT, "automation", name);
const text = (name: string) => readFileSync(at(name), "utf8");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "schedules-"));
  const shim = join(folder, "annexbook");
  writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`);
  // Stands for npx, which would fetch the program from the registry.
  writeFileSync(join(folder, "npx"), `#!/bin/sh\nshift; shift\nexec annexbook "$@"\n`);
  for (const name of ["annexbook", "npx"]) chmodSync(join(folder, name), 0o755);
  execFileSync(process.execPath, [PROGRAM, "new", join(folder, "isms.xlsx")]);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs lines of a shell where the program and the workbook are; each must exit with 0. */
function run(lines: readonly string[], variables: Readonly<Record<string, string>> = {}): void {
  rmSync(join(folder, "isms.ics"), { force: true });
  for (const line of lines) {
    const { status, stderr } = spawnSync("sh", ["-c", line], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH ?? ""}`, ...variables },
    });
    expect([line, status, stderr]).toEqual([line, 0, ""]);
  }
  expect(existsSync(join(folder, "isms.ics"))).toBe(true);
}

const paths = () => ({
  WORKBOOK: join(folder, "isms.xlsx"),
  CALENDAR: join(folder, "isms.ics"),
  LEDGER: join(folder, "given.json"),
  ANNEXBOOK: join(folder, "annexbook"),
});

describe("the schedules of automation", () => {
  it("cron: five fields within their bounds, and commands that run", () => {
    const lines = text("annexbook.cron")
      .split("\n")
      .filter((line) => /^\d/.test(line));
    const commands = lines.map((line) => {
      const [, minute, hour, command] =
        /^(\d+) (\d+) \* \* 1-5 (.+)$/.exec(line) ?? ([] as (string | undefined)[]);
      expect(Number(minute)).toBeLessThan(60);
      expect(Number(hour)).toBeLessThan(24);
      // cron ends a command at a percent sign.
      expect(command).not.toContain("%");
      return command ?? "";
    });
    expect(commands).toHaveLength(2);
    run(commands, paths());
  });

  it("systemd: commands that run", () => {
    const commands = [...text("annexbook-remind.service").matchAll(/^ExecStart=(.+)$/gm)];
    expect(commands).toHaveLength(2);
    run(
      commands.map(([, command = ""]) => command),
      paths(),
    );
  });

  itNeeds("systemd-analyze")("needs systemd-analyze: systemd finds no fault", () => {
    const units = ["annexbook-remind.service", "annexbook-remind.timer"].map(at);
    const { status, stderr } = spawnSync("systemd-analyze", ["verify", ...units], {
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
  });

  itNeeds("xmllint")("needs xmllint: the task of Windows is well-formed, its commands run", () => {
    const file = at("annexbook-windows-task.xml");
    const count = Number(query(file, "count(//*[local-name()='Exec'])"));
    const lines = Array.from({ length: count }, (_value, index) =>
      query(file, `string((//*[local-name()='Arguments'])[${String(index + 1)}])`),
    );
    expect(lines).toHaveLength(2);
    run(lines.map((line) => line.replace(/^\/c /, "").replaceAll("C:\\ISMS\\", `${folder}/`)));
  });

  itNeedsPython("yaml")(
    "needs python3-yaml: the workflow of GitHub is YAML, its commands run",
    () => {
      const script =
        "import sys, json, yaml; print(json.dumps(yaml.safe_load(open(sys.argv[1]))['jobs']['remind']['steps']))";
      const out = execFileSync("/usr/bin/python3", ["-c", script, at("github-actions.yml")]);
      const steps = JSON.parse(out.toString()) as { readonly run?: string }[];
      run(
        steps.flatMap((step) => step.run ?? []),
        { WORKBOOK: "isms.xlsx" },
      );
    },
  );
});

function query(file: string, path: string): string {
  return execFileSync("xmllint", ["--xpath", path, file], { encoding: "utf8" }).trim();
}
