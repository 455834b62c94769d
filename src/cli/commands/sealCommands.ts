import { planSeal } from "../../app/exchange/seal";
import { fieldText } from "../../app/exchange/diffWorkbooks";
import { lastSeal, verifySeals, type VerifiedStandard } from "../../app/exchange/verifySeals";
import { STANDARD_NAMES } from "../../core/catalog";
import { fingerprintOf } from "../../core/exchange";
import { CHANGE_HELP, CHANGE_OPTIONS, changeFile } from "../changeFile";
import { JSON_VERSION, type Command, type CommandInput } from "../command";
import { EXIT } from "../commandIo";
import { fileArgument, readWorkbookFile } from "../fileArgument";
import { standardOption } from "../findCatalogEntry";
import { dayOption, textOption, textOptions } from "../optionValues";
import { shortened } from "../shortened";
import { textTable } from "../textTable";
import { UsageError } from "../usageError";

/** `seal`: an approved version that can be proved unchanged. */
export const sealCommand: Command = {
  name: "seal",
  help: `Usage: annexbook seal FILE.xlsx --standard S --version V --approver P --reason R [options]

Keeps what a Statement of Applicability says now as an approved version: its rows on the sheet Sealed
rows, its hashes on the sheet Versions, chained to the version before it. The settings SoA version,
SoA date, Approved by and Approved on follow. "verify" proves later that nothing has changed;
docs/formats.md describes the hashes.

  --standard S   27001 or 42001
  --version V    number of the version, such as 1.1
  --approver P   who approved it
  --reason R     why there is a new version${CHANGE_HELP}`,
  options: {
    ...CHANGE_OPTIONS,
    standard: { type: "string" },
    version: { type: "string" },
    approver: { type: "string" },
    reason: { type: "string" },
  },
  maxPositionals: 1,
  run: async (input, io) => {
    const given = {
      standard: standardOption(needed(input, "standard")),
      version: needed(input, "version"),
      approver: needed(input, "approver"),
      reason: needed(input, "reason"),
      today: dayOption(input, "today") ?? io.today(),
    };
    return changeFile(fileArgument(input, "seal"), input, io, async (state) =>
      planSeal(state, given, io.sha256),
    );
  },
};

function needed(input: CommandInput, name: string): string {
  const text = textOption(input, name);
  if (text !== undefined) return text;
  throw new UsageError("missing-option", `seal needs --${name}.`, { place: `--${name}` });
}

/** `verify`: whether seals hold, and what has changed since. */
export const verifyCommand: Command = {
  name: "verify",
  help: `Usage: annexbook verify FILE.xlsx [options]

Recomputes the hashes of every sealed version, follows their chain, and lists what a statement says
otherwise than its last sealed version.

  --fingerprint F   a fingerprint from a printed or mailed statement: some version must have it; may be
                    given several times. Whoever rewrites the whole history is found by it alone
  --today DAY       the day to compute for (default: today)

Exit code 1 when a seal does not hold, a statement has changed since, or nothing is sealed.`,
  options: { today: { type: "string" }, fingerprint: { type: "string", multiple: true } },
  maxPositionals: 1,
  run: async (input, io) => {
    const file = fileArgument(input, "verify");
    const state = await readWorkbookFile(file, io);
    const today = dayOption(input, "today") ?? io.today();
    const fingerprints = textOptions(input, "fingerprint");
    const standards = await verifySeals(state, { sha256: io.sha256, today, fingerprints });
    io.print(input.json ? toJson(file, standards) : standards.map(toText).join("\n\n"));
    const isFine = standards.every((one) => {
      const condition = conditionOf(one);
      return condition === "unchanged" || condition === "not sealed";
    });
    const isAnySealed = standards.some(({ versions }) => versions.length > 0);
    return isFine && isAnySealed ? EXIT.ok : EXIT.attention;
  },
};

type Condition = "unchanged" | "changed" | "broken" | "not sealed";

function conditionOf({ versions, faults, changes }: VerifiedStandard): Condition {
  if (faults.length > 0) return "broken";
  if (versions.length === 0) return "not sealed";
  return changes.length > 0 ? "changed" : "unchanged";
}

function toJson(file: string, standards: readonly VerifiedStandard[]): string {
  const listed = standards.map((one) => ({
    standard: one.standard,
    condition: conditionOf(one),
    versions: one.versions.map((sealed) => ({
      version: sealed.version,
      approvedOn: sealed.approvedOn,
      approvedBy: sealed.approvedBy,
      reason: sealed.reason,
      fingerprint: fingerprintOf(sealed),
      ...{ statementHash: sealed.statementHash, recordHash: sealed.recordHash },
      previousHash: sealed.previousHash === "" ? null : sealed.previousHash,
    })),
    faults: one.faults.map(({ version, message }) => ({ version: version ?? null, message })),
    changes: one.changes.map((change) => ({
      control: change.record,
      field: fieldText(change),
      before: change.before,
      after: change.after,
    })),
    issues: one.issues,
  }));
  return JSON.stringify({ version: JSON_VERSION, file, standards: listed }, undefined, 2);
}

function toText(one: VerifiedStandard): string {
  const name = STANDARD_NAMES[one.standard].full;
  const last = lastSeal(one);
  const faults = one.faults.map(({ message }) => `  Does not hold: ${message}`);
  if (last === undefined) return [`${name}: no version is sealed`, ...faults].join("\n");
  const seal = `version ${last.version} of ${last.approvedOn}, approved by ${last.approvedBy}, fingerprint ${last.fingerprint}`;
  const changes = one.changes.map((change) => [
    change.record,
    fieldText(change),
    shortened(change.before),
    shortened(change.after),
  ]);
  const reasons = one.issues
    .filter(({ id }) => id === "SOA023")
    .map(({ id, control, message }) => `  ${id} ${control}: ${message}`);
  return [
    `${name}: ${seal}`,
    ...faults,
    ...(one.faults.length === 0 ? ["  All seals hold."] : []),
    ...(changes.length === 0
      ? ["  The statement is unchanged since."]
      : [
          "  The statement has changed since (SOA016):",
          textTable(["Control", "Field", "Sealed", "Now"], changes),
        ]),
    ...reasons,
  ].join("\n");
}
