import { standardFromText, type Standard } from "../catalog";
import { cellText, daySerialText, type Row } from "../workbook";
import { plain } from "./exchangeTable";

/** An approved version with its hashes: a record of AB_SoA_versions. Hashes are 64 hex digits. */
export interface SealedVersion {
  readonly standard: Standard;
  readonly version: string;
  /** yyyy-mm-dd; "" when the cell holds no day. */
  readonly approvedOn: string;
  readonly approvedBy: string;
  readonly reason: string;
  readonly statementHash: string;
  readonly recordHash: string;
  /** Record hash of the version before it; "" for the first one. */
  readonly previousHash: string;
}

/** How many digits of a record hash are printed. */
export const FINGERPRINT_DIGITS = 12;

/** The short form of a record hash, as it is printed under the title. */
export function fingerprintOf({ recordHash }: Pick<SealedVersion, "recordHash">): string {
  return recordHash.slice(0, FINGERPRINT_DIGITS);
}

/** Reads a record of AB_SoA_versions; undefined for a version that was never sealed. */
export function versionFromRow(row: Row): SealedVersion | undefined {
  const text = (heading: string) => plain(cellText(row.get(heading)));
  const standard = standardFromText(text("Standard"));
  const hashes = ["Statement hash", "Record hash", "Previous hash"].map((one) => text(one).trim());
  const [statementHash = "", recordHash = "", previousHash = ""] = hashes;
  if (standard === undefined || hashes.every((hash) => hash === "")) return undefined;
  return {
    ...{ standard, statementHash, recordHash, previousHash },
    version: text("Version").trim(),
    approvedOn: daySerialText(row.get("Approved on")),
    approvedBy: text("Approved by"),
    reason: text("Reason"),
  };
}

/** The versions of one standard, the oldest first. */
export interface SealChain {
  readonly versions: readonly SealedVersion[];
  /** What is wrong with how they hang together, a sentence each; empty when nothing is. */
  readonly faults: readonly string[];
}

/**
 * Orders the versions of one standard by their hashes, whatever the order of their rows.
 *
 * @param versions - of one standard; versions that the chain does not reach come last
 */
export function chainOf(versions: readonly SealedVersion[]): SealChain {
  const ordered: SealedVersion[] = [];
  const faults: string[] = [];
  for (let previous = ""; ;) {
    const next = versions.filter((one) => one.previousHash === previous && !ordered.includes(one));
    const [first] = next;
    if (first === undefined) break;
    if (next.length > 1) {
      const names = next.map(({ version }) => version).join(" and ");
      faults.push(`The versions ${names} both claim to follow the same one.`);
    }
    ordered.push(first);
    previous = first.recordHash;
  }
  const apart = versions.filter((one) => !ordered.includes(one));
  const sentences = apart.map(
    ({ version }) => `The version ${version} does not follow on the ones before it.`,
  );
  return { versions: [...ordered, ...apart], faults: [...faults, ...sentences] };
}
