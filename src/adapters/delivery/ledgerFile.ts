import type { Delivery } from "../../core/calendar";
import { isIsoDate } from "../../core/day";
import { UserError } from "../../core/issue";

/** A file that is no ledger of ours. */
class LedgerError extends UserError {
  override readonly name = "LedgerError";
  readonly code = "ledger-unreadable";
}

const VERSION = 1;

/** The ledger as a file: JSON, one reminder a line, so that people and Git can read it. */
export function ledgerFile(ledger: readonly Delivery[]): string {
  const lines = ledger.map(({ uid, sequence, channel, recipient, on }) =>
    JSON.stringify({ uid, sequence, channel, recipient, on }),
  );
  return `{"version":${String(VERSION)},"given":[${lines.map((line) => `\n${line}`).join(",")}\n]}\n`;
}

/**
 * What a ledger file remembers.
 *
 * @param place - its path, for the sentence
 * @throws LedgerError `ledger-unreadable` for all that ledgerFile would not have written: a ledger that
 *   was half understood would have people reminded twice
 */
export function readLedger(text: string, place: string): readonly Delivery[] {
  const given = givenOf(text);
  if (given?.every(isDelivery) === true) return given;
  const message = `"${place}" is no list of given reminders: name another file, or delete it and everybody is reminded once more.`;
  throw new LedgerError(message, { place });
}

function givenOf(text: string): readonly unknown[] | undefined {
  try {
    const { version, given } = JSON.parse(text) as { version?: unknown; given?: unknown };
    return version === VERSION && Array.isArray(given) ? given : undefined;
  } catch (cause) {
    // Not JSON, or null: the caller says so in words.
    if (cause instanceof SyntaxError || cause instanceof TypeError) return undefined;
    throw cause;
  }
}

function isDelivery(value: unknown): value is Delivery {
  if (typeof value !== "object" || value === null) return false;
  const { uid, sequence, channel, recipient, on } = value as Record<string, unknown>;
  const isText = [uid, channel, recipient].every((one) => typeof one === "string");
  return isText && Number.isInteger(sequence) && typeof on === "string" && isIsoDate(on);
}
