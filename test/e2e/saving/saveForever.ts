import { readFileSync } from "node:fs";
import { saveWhole } from "../../../src/cli/disk";

/** Saves one content after the other into a file until it is killed. */
const [path = "", size = ""] = process.argv.slice(2);
const contents = ["a", "b"].map((letter) => Buffer.alloc(Number(size), letter));
process.stdout.write("ready\n");
for (let turn = 0; ; turn = 1 - turn) {
  saveWhole(path, contents[turn] ?? Buffer.alloc(0), readFileSync(path));
}
