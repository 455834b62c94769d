/** Builds all bundles into dist/; prints nothing but errors and warnings. */
import { chmodSync } from "node:fs";
import webpack from "webpack";
import configs from "../webpack.config.js";

webpack(configs, (failure, stats) => {
  if (failure) throw failure;
  if (stats.hasErrors() || stats.hasWarnings()) console.error(stats.toString("errors-warnings"));
  if (stats.hasErrors()) process.exitCode = 1;
  // npm makes the file executable when it installs the package, but not in the checkout itself.
  else chmodSync("dist/cli/annexbook.cjs", 0o755);
});
