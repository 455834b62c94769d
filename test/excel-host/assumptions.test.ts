import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Ids of rules in comments: "[two-words]". */
const RULE = /\[([a-z0-9]{2,}(?:-[a-z0-9]+)+)\]/g;
/** In a comment of its own, or at the end of a line. */
const COMMENT = /(?:^\s*(?:\/\*\*|\*|\/\/)|\s\/\/\s).*$/;

const entries = readFileSync(join(__dirname, "ASSUMPTIONS.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| [a-z0-9]+-/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, rule = "", what = "", source = ""]) => ({ rule, what, source }));

function rulesInCode(): string[] {
  const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" });
  const found = files
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) => readFileSync(join(__dirname, file), "utf8").split("\n"))
    .flatMap((line) => [...(COMMENT.exec(line)?.[0] ?? "").matchAll(RULE)])
    .map(([, rule = ""]) => rule);
  return [...new Set(found)].sort();
}

describe("the ledger of assumptions", () => {
  it("has each rule of the code, and no other", () => {
    expect(entries.map(({ rule }) => rule).sort()).toEqual(rulesInCode());
  });

  it("says of each rule what Excel does and who says so", () => {
    const unclear = entries.filter(
      ({ what, source }) => what === "" || !/^(docs: .|issue: \d|wire: .|assumed$)/.test(source),
    );
    expect(unclear).toEqual([]);
  });

  it("is assumed in less than half of its rules", () => {
    const assumed = entries.filter(({ source }) => source === "assumed").length;
    const partly = entries.filter(({ source }) => / assumed$/.test(source)).length;
    console.log(
      `Rules of the Excel host double: ${String(entries.length)}, of which ${String(assumed)} ` +
        `(${String(Math.round((100 * assumed) / entries.length))} %) are assumed, ` +
        `${String(partly)} in part.`,
    );
    expect(assumed).toBeLessThan(entries.length / 2);
  });
});
