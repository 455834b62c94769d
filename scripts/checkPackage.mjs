/**
 * Packs the product as npm would publish it, installs it in an empty folder without development
 * dependencies, runs it there, and checks the number of packages and the size.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MOST_PACKAGES = 30;
const MOST_MEGABYTES = 25;

const npm = (args, cwd) =>
  execFileSync("npm", args, { cwd, encoding: "utf8", shell: process.platform === "win32" });

const folder = mkdtempSync(join(tmpdir(), "package-"));
try {
  const [packed] = JSON.parse(
    npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder]),
  );
  npm(["init", "--yes"], folder);
  npm(["install", "--omit=dev", "--offline", "--no-audit", join(folder, packed.filename)], folder);
  const modules = join(folder, "node_modules");
  const files = readdirSync(modules, { recursive: true }).map((name) => join(modules, name));
  const bytes = files
    .map((name) => statSync(name))
    .reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0);
  const packages = JSON.parse(npm(["ls", "--all", "--json"], folder)).dependencies;
  const count = files.filter((name) =>
    /node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+[\\/]package\.json$/.test(name),
  ).length;
  const version = npm(["exec", "--offline", "--", "annexbook", "--version"], folder).trim();
  const counts = npm(["exec", "--offline", "--", "annexbook", "catalog"], folder);
  const megabytes = bytes / 2 ** 20;
  console.log(
    `package: ${count} package(s), ${megabytes.toFixed(2)} MB installed, version ${version}`,
  );
  const works = version === packages.annexbook.version && counts.includes("93 controls");
  if (!works || count > MOST_PACKAGES || megabytes > MOST_MEGABYTES) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
