import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RIBBON_PLACES } from "../../src/taskpane/ribbon";
import { pixelSize, type Surroundings } from "./manifestFacts";

export const ROOT = join(__dirname, "../..");

/** A file of the repository as text. */
export const readText = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** What the manifests of the repository are checked against, with the pictures of a folder. */
export function surroundings(folder = ROOT): Surroundings {
  const { version } = JSON.parse(readText("package.json")) as { version: string };
  return {
    packageVersion: version,
    functions: Object.keys(RIBBON_PLACES),
    pictureSize: (path) => {
      const file = join(folder, path);
      return existsSync(file) ? pixelSize(readFileSync(file)) : undefined;
    },
  };
}
