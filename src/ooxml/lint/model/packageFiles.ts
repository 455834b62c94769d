import { strFromU8, unzipSync } from "fflate";
import type { LintFinding } from "../finding";
import { parseXml, type XmlElement } from "./xmlElement";

/** The parts of a package. */
export interface PackageFiles {
  readonly paths: ReadonlySet<string>;
  /** The well-formed ones. */
  readonly documents: ReadonlyMap<string, XmlElement>;
  readonly findings: readonly LintFinding[];
}

/** Unzips a package and parses its parts; what cannot be read becomes a finding. */
export function readPackageFiles(bytes: Uint8Array): PackageFiles {
  const findings: LintFinding[] = [];
  const documents = new Map<string, XmlElement>();
  const paths = new Set<string>();
  for (const [path, content] of unzip(bytes, { paths, findings })) {
    if (!/\.(xml|rels|vml)$/i.test(path)) continue;
    try {
      documents.set(path, parseXml(strFromU8(content)));
    } catch (error) {
      findings.push({ code: "xml-malformed", part: path, place: "", message: sentence(error) });
    }
  }
  return { paths, documents, findings };
}

function unzip(
  bytes: Uint8Array,
  { paths, findings }: { paths: Set<string>; findings: LintFinding[] },
): [string, Uint8Array][] {
  const isSafePart = (name: string) => {
    if (!name.endsWith("/")) paths.add(name);
    // unzipSync fills an object, whose prototype an entry of this name would replace.
    return name !== "__proto__" && !name.endsWith("/");
  };
  try {
    return Object.entries(unzipSync(bytes, { filter: ({ name }) => isSafePart(name) }));
  } catch (error) {
    const message = sentence(error);
    findings.push({ code: "package-unreadable", part: "", place: "", message });
    return [];
  }
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
