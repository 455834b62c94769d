/**
 * `npm run web [-- FILE.xlsx]`: serves the built page on 127.0.0.1 and prints its address. A file is
 * read when the page asks for it, and never written: the page saves it as a download.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { randomUUID } from "node:crypto";
import { serveFolder } from "./serveFolder.cjs";

const FOLDER = "dist/web";
const PORT = 4280;

const [file] = process.argv.slice(2);
if (!existsSync(`${FOLDER}/index.html`)) {
  console.log("Building the page, this once ...");
  execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
}
if (file !== undefined && !existsSync(file)) fail(`There is no file ${file}.`);

// Only who has the address can read the file, though any program of this machine can connect.
const path =
  file === undefined ? undefined : `/file/${randomUUID()}/${encodeURIComponent(basename(file))}`;
const extra = path === undefined ? new Map() : new Map([[path, () => readFileSync(file)]]);
const server = await serveFolder(FOLDER, { port: PORT, extra });
const { port } = server.address();
const query = path === undefined ? "" : `?open=${encodeURIComponent(path)}`;
console.log(`http://127.0.0.1:${port}/${query}\nCtrl+C ends it.`);

function fail(message) {
  console.error(message);
  process.exit(1);
}
