import { STANDARDS, type Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import {
  canonicalStatement,
  canonicalVersion,
  fingerprintOf,
  sealedTexts,
  type SealedVersion,
} from "../../core/exchange";
import {
  sealChain,
  sealedStatements,
  soaInput,
  statementsOf,
  type SheetContext,
} from "../../core/sheets";
import { issuesOf } from "../../core/soa";
import { cellText, rowsOf, standardsInScope, type WorkbookState } from "../../core/workbook";
import { standardFromText } from "../../core/catalog";
import type { Sha256 } from "../ports";
import { readContext } from "../readContext";
import { diffContents, type ReadableDifference } from "./diffWorkbooks";
import { statementContent } from "./sealedContent";

/** Something that shows that a seal does not hold. */
export interface SealFault {
  /** undefined when it is about the history as a whole. */
  readonly version: string | undefined;
  readonly message: string;
}

/** What SOA016 or SOA023 says about a control. */
interface SealIssue {
  readonly id: string;
  readonly control: string;
  readonly message: string;
}

/** How the seals of one standard stand. */
export interface VerifiedStandard {
  readonly standard: Standard;
  /** The oldest first. */
  readonly versions: readonly SealedVersion[];
  /** Empty when every seal holds. */
  readonly faults: readonly SealFault[];
  /** What the statement says otherwise than its last sealed version. */
  readonly changes: readonly ReadableDifference[];
  readonly issues: readonly SealIssue[];
}

/**
 * Recomputes every seal and compares each statement with its last sealed version.
 *
 * @param fingerprints - as printed elsewhere: one that no version has is a fault, because whoever
 *   rewrites a whole history can only be told by what was printed before
 * @throws WorkbookError `not-filled`
 */
export async function verifySeals(
  state: WorkbookState,
  { sha256, today, fingerprints = [] }: VerifyInput,
): Promise<readonly VerifiedStandard[]> {
  const context = readContext(state, today);
  const inScope = standardsInScope(context.settings);
  const verified = STANDARDS.filter(
    (standard) => inScope.includes(standard) || sealChain(context, standard).versions.length > 0,
  ).map(async (standard) => verifyStandard(context, standard, sha256));
  const all = await Promise.all(verified);
  const missing = unknownFingerprints(all, fingerprints);
  return all.map((one, index) =>
    index === 0 ? { ...one, faults: [...one.faults, ...missing] } : one,
  );
}

/** What verifying needs beside the workbook. */
export interface VerifyInput {
  readonly sha256: Sha256;
  readonly today: IsoDate;
  readonly fingerprints?: readonly string[];
}

function unknownFingerprints(
  all: readonly VerifiedStandard[],
  fingerprints: readonly string[],
): SealFault[] {
  const known = all.flatMap(({ versions }) => versions.map(({ recordHash }) => recordHash));
  return fingerprints
    .map((text) => text.replaceAll(/\s/g, "").toLowerCase())
    .filter((digits) => digits.length < 8 || !known.some((hash) => hash.startsWith(digits)))
    .map((digits) => ({
      version: undefined,
      message: `No sealed version has the fingerprint ${digits}: the history is not the one it was taken from.`,
    }));
}

async function verifyStandard(
  context: SheetContext,
  standard: Standard,
  sha256: Sha256,
): Promise<VerifiedStandard> {
  const { versions } = sealChain(context, standard);
  const last = versions.at(-1);
  const approved = last === undefined ? [] : sealedStatements(context, standard, last.version);
  const current = statementsOf(context, standard);
  return {
    standard,
    versions,
    faults: await sealFaults(context, standard, sha256),
    changes:
      last === undefined
        ? []
        : diffContents(statementContent(standard, approved), statementContent(standard, current)),
    issues: issuesOf(soaInput(context, standard))
      .filter(({ id }) => id === "SOA016" || id === "SOA023")
      .map(({ id, control = "", message }) => ({ id, control, message })),
  };
}

/** What shows that the seals of one standard do not hold; empty when all do. */
export async function sealFaults(
  context: SheetContext,
  standard: Standard,
  sha256: Sha256,
): Promise<readonly SealFault[]> {
  const chain = sealChain(context, standard);
  const workbookId = context.settings.text("Workbook id", "27001");
  const ofVersions = chain.versions.map(async (sealed): Promise<SealFault[]> => {
    const { version, statementHash, recordHash } = sealed;
    const rows = sealedStatements(context, standard, version).map(sealedTexts);
    const isStatement = (await sha256(canonicalStatement(standard, rows))) === statementHash;
    const isRecord = (await sha256(canonicalVersion(workbookId, sealed))) === recordHash;
    return [
      ...(isStatement ? [] : [fault(version, "the rows that were sealed have been changed.")]),
      ...(isRecord
        ? []
        : [fault(version, "its day, approver, reason or hashes have been changed.")]),
    ];
  });
  return [
    ...(await Promise.all(ofVersions)).flat(),
    ...chain.faults.map((message) => ({ version: undefined, message })),
    ...rowsWithoutVersion(context, standard, chain.versions),
  ];
}

function fault(version: string, what: string): SealFault {
  return { version, message: `Version ${version}: ${what}` };
}

/** A version whose row was taken away leaves its sealed rows behind. */
function rowsWithoutVersion(
  { content }: SheetContext,
  standard: Standard,
  versions: readonly SealedVersion[],
): SealFault[] {
  const known = new Set(versions.map(({ version }) => version));
  const names = rowsOf(content, "AB_SoA_sealed")
    .filter((row) => standardFromText(cellText(row.get("Standard"))) === standard)
    .map((row) => cellText(row.get("Version")).trim())
    .filter((version) => !known.has(version));
  return [...new Set(names)].map((version) =>
    fault(version, "its rows are there, but its row of the versions is gone."),
  );
}

/** The last sealed version, with its fingerprint; undefined when none is. */
export function lastSeal({ versions }: VerifiedStandard) {
  const last = versions.at(-1);
  return last === undefined ? undefined : { ...last, fingerprint: fingerprintOf(last) };
}
