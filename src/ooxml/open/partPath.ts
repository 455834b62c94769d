import { unsafe } from "./refusal";

/** Names that programs give a meaning of their own, or that lead out of the package. */
const UNSAFE_STEPS = new Set(["..", "__proto__"]);

/** U+FFFD stands where the name is neither UTF-8 nor ASCII. */
const OUTSIDE_ASCII = /[^\u0020-\u007e]/g;

/**
 * The path that an entry of an archive stands for: as stored, but for "\" as "/".
 *
 * @throws PackageRefusal `unsafe` for a path that leads out of the package, or has a name that
 *   could be taken for something else
 */
export function readEntryPath(nameBytes: Uint8Array): string {
  const path = new TextDecoder("utf-8").decode(nameBytes).replaceAll("\\", "/");
  if (!isSafePath(path)) throw unsafe(`it has a part named "${printable(path)}"`);
  return path;
}

/** Whether a path stays inside its package and has no steps that are empty or special. */
export function isSafePath(path: string): boolean {
  const steps = path.replace(/\/$/, "").split("/");
  return (
    !/^[a-z]:/i.test(path) &&
    !/\p{Cc}/u.test(path) &&
    steps.every((step) => step !== "" && step !== "." && !UNSAFE_STEPS.has(step.toLowerCase()))
  );
}

/** What two spellings of one path have in common: case does not count in packages. */
export function pathKey(path: string): string {
  return path.toLowerCase();
}

/** Path of the part that holds the relationships of another one; "" is the package itself. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * A target seen from a part: relative to the part's folder, or to the package after a "/". Steps
 * out of the package stay in it; what follows a "#" is left out.
 */
export function resolveTarget(part: string, target: string): string {
  const [path = ""] = target.replaceAll("\\", "/").split("#");
  const folders = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return folders.join("/");
}

function printable(path: string): string {
  return path.replace(OUTSIDE_ASCII, "?").slice(0, 60);
}
