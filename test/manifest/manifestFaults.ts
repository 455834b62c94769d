import * as addIn from "./addInChecks";
import type { Surroundings } from "./manifestFacts";
import { orderCheck } from "./orderCheck";
import * as pictures from "./pictureChecks";
import * as resources from "./resourceChecks";
import { parseXml, type XmlElement } from "./xmlTree";

const CHECKS = [
  orderCheck,
  ...Object.values(resources),
  ...Object.values(pictures),
  ...Object.values(addIn),
];

/** Everything that is wrong with an XML manifest, a sentence each; empty when it can be installed. */
export function manifestFaults(document: string, surroundings: Surroundings): string[] {
  let manifest: XmlElement;
  try {
    manifest = parseXml(document);
  } catch (error) {
    return [`Not well-formed: ${String(error)}`];
  }
  return CHECKS.flatMap((check) => check(manifest, surroundings));
}
