import { COMMANDS, runCommandLine } from "../../src/cli/runCommandLine";

import { annexbook, annexbookOver, sha256 } from "./commandLine";
import { demoFile } from "./demoFile";
import { misfits } from "./jsonSchemas";

const NAMES = COMMANDS.map(({ name }) => name);

describe("the command line", () => {
  it.each([[[]], [["--help"]], [["-h"]], [["help"]]])("lists all commands for %j", async (args) => {
    const { out, exitCode } = await annexbook(...args);
    NAMES.forEach((name) => expect(out).toMatch(new RegExp(`^  ${name} +\\S`, "m")));
    expect(exitCode).toBe(0);
  });

  it("prints its version", async () => {
    expect(await annexbook("--version")).toMatchObject({ exitCode: 0, out: "1.2.3", err: "" });
  });

  it.each(NAMES)("explains %s, its own options and the shared ones", async (name) => {
    const { out, exitCode } = await annexbook(name, "--help");
    expect(out).toMatch(new RegExp(`^Usage: annexbook ${name}`));
    const command = await COMMANDS.find((one) => one.name === name)?.load();
    const options = [...Object.keys(command?.options ?? {}), "json", "strict", "debug"];
    options.forEach((option) => expect(out).toContain(`--${option}`));
    expect(exitCode).toBe(0);
  });

  it("offers the nearest command for an unknown one", async () => {
    const { err, exitCode } = await annexbook("cylce");
    expect(err).toBe(
      'annexbook: There is no command "cylce"; did you mean "cycle"? "annexbook --help" lists all. [unknown-command]',
    );
    expect(exitCode).toBe(2);
  });

  it("turns a defect into one line without a stack trace, and exit code 3", async () => {
    const lines: string[] = [];
    const io = {
      print: () => {
        throw new Error("the screen\nis gone");
      },
      printError: (text: string) => lines.push(text),
      readFile: () => new Uint8Array(),
      writeFile: () => undefined,
      hasFile: () => false,
      saveFile: () => undefined,
      userName: () => "",
      sha256,
      newId: () => "id",
      today: () => {
        throw new Error("never asked");
      },
    };
    expect(await runCommandLine(["catalog"], io, "1.2.3")).toBe(3);
    expect(lines).toEqual([
      "annexbook: Something went wrong inside Annexbook: the screen is gone (--debug says more). [unexpected]",
    ]);
  });

  it("keeps to the error schema for a defect too", async () => {
    const printed: string[] = [];
    const io = {
      print: (text: string) => printed.push(text),
      printError: () => undefined,
      readFile: () => new Uint8Array(),
      writeFile: () => undefined,
      hasFile: () => false,
      saveFile: () => undefined,
      userName: () => "",
      sha256,
      newId: () => "id",
      today: () => {
        throw new Error("the clock is gone");
      },
    };
    const args = ["cycle", "--decided", "2026-11-15", "--json"];
    expect(await runCommandLine(args, io, "1.2.3")).toBe(3);
    expect(misfits("error", printed.join(""))).toEqual([]);
  });
});

describe("a value that begins with a minus sign", () => {
  const cell = ["demo.xlsx", "Settings", "Internal audit lead days", "ISO 27001"];

  it("is told how to be written, and is then refused for what it is", async () => {
    const disk = await demoFile();
    const option = await annexbookOver(disk, "set", ...cell, "-5");
    expect(option.err).toBe(
      'annexbook: set: "-5" looks like an option; "--" before a value that begins with "-" says that it is none. [invalid-option]',
    );
    const value = await annexbookOver(disk, "set", ...cell, "--", "-5");
    expect(value.err).toContain('"ISO 27001" takes a whole number from 0 to 730. [not-accepted]');
    expect([option.files.size, value.files.size]).toEqual([0, 0]);
  });
});
