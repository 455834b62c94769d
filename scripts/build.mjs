/**
 * Builds all bundles into dist/, or with `--only cli` the one of that name, which is what an
 * installation needs; prints nothing but errors and warnings.
 * `npm run build -- --env origin=https://example.org/annexbook` for an add-in that lives there.
 */
import { chmodSync } from "node:fs";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import webpack from "webpack";
import configs from "../webpack.config.js";
import "../test/typescriptInNode.cjs";

const require = createRequire(import.meta.url);
const { addressFrom } = require("./manifest/manifestFor.ts");
const { writeSite } = require("./manifest/writeSite.ts");

const { values } = parseArgs({
  options: { env: { type: "string", multiple: true }, only: { type: "string" } },
});
const address = addressOrExit(values.env);
const isWanted = (name) => values.only === undefined || name === values.only;
const wanted = configs.filter(({ name }) => isWanted(name));

webpack(wanted, (failure, stats) => {
  if (failure) throw failure;
  if (stats.hasErrors() || stats.hasWarnings()) console.error(stats.toString("errors-warnings"));
  if (stats.hasErrors()) process.exitCode = 1;
  // npm makes the file executable when it installs the package, but not in the checkout itself.
  else if (isWanted("cli")) chmodSync("dist/cli/annexbook.cjs", 0o755);
  if (isWanted("taskpane")) writeSite(".", "dist/taskpane", address);
});

function addressOrExit(settings) {
  try {
    return addressFrom(settings);
  } catch (error) {
    if (error.code === undefined) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
