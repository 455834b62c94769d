import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import type { CalendarEvent } from "../../core/calendar";
import { addDays, isIsoDate } from "../../core/day";
import { UserError } from "../../core/issue";

/** Longer addresses are cut, or refused, by some browsers and by Office. */
const LONGEST_FRAGMENT = 30_000;
const MOST_EVENTS = 10_000;
const MOST_BYTES = 4_000_000;
const LONGEST_TEXT = 2_000;
const SLICE = 1_024;

/** An address that holds no calendar of ours, or more than an address can. */
class CalendarLinkError extends UserError {
  override readonly name = "CalendarLinkError";

  constructor(readonly code: "link-unreadable" | "link-too-long") {
    super(MESSAGES[code]);
  }
}

const MESSAGES = {
  "link-unreadable":
    "This address holds no reminders, or only a part of them: open the page from the pane again.",
  "link-too-long":
    "There are more reminders than an address can hold: choose one owner, or copy the text.",
} as const;

/**
 * Events as the fragment of an address, which browsers send to no server: JSON, deflated (RFC 1951),
 * in base64url (RFC 4648, section 5).
 *
 * @throws CalendarLinkError `link-too-long`
 */
export function calendarFragment(events: readonly CalendarEvent[]): string {
  const rows = events.map((event) => [
    event.uid,
    event.sequence,
    event.on,
    event.summary,
    event.description,
    event.isCancelled ? 1 : 0,
  ]);
  const fragment = `1.${toBase64Url(deflateSync(strToU8(JSON.stringify(rows)), { level: 9 }))}`;
  if (fragment.length > LONGEST_FRAGMENT) throw new CalendarLinkError("link-too-long");
  return fragment;
}

/**
 * The events of a fragment. Whatever anybody put there is text and days of known sizes: nothing of it
 * is an address, a file name or markup.
 *
 * @throws CalendarLinkError `link-unreadable` for all that calendarFragment would not have written
 */
export function eventsOfFragment(fragment: string): readonly CalendarEvent[] {
  const [, data] = /^#?1\.([\w-]+)$/.exec(fragment) ?? [];
  if (data === undefined || fragment.length > LONGEST_FRAGMENT + 1) throw unreadable();
  const rows = parsed(data);
  if (!Array.isArray(rows) || rows.length > MOST_EVENTS) throw unreadable();
  return rows.map(toEvent);
}

function toEvent(row: unknown): CalendarEvent {
  if (!Array.isArray(row) || row.length !== 6) throw unreadable();
  const [uid, sequence, on, summary, description, isCancelled] = row as unknown[];
  const isKnown = typeof uid === "string" && /^annexbook-[0-9a-f]{32}$/.test(uid);
  const isVersion = Number.isInteger(sequence) && (sequence as number) >= 0;
  if (!isKnown || !isVersion || typeof on !== "string" || !isIsoDate(on)) throw unreadable();
  return {
    ...{ uid, sequence: sequence as number, on, end: addDays(on, 1) },
    ...{ summary: checkedText(summary), description: checkedText(description) },
    isCancelled: isCancelled === 1,
  };
}

/** Text without control characters other than line feeds. */
function checkedText(text: unknown): string {
  if (typeof text !== "string" || text.length > LONGEST_TEXT) throw unreadable();
  if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(text)) throw unreadable();
  return text;
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(strFromU8(inflated(fromBase64Url(data)))) as unknown;
  } catch (cause) {
    if (cause instanceof CalendarLinkError) throw cause;
    throw unreadable();
  }
}

/** Inflates slice by slice, so that a small text cannot fill the memory. */
function inflated(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > MOST_BYTES) throw unreadable();
    chunks.push(chunk);
  });
  for (let start = 0; start < bytes.length; start += SLICE) {
    inflate.push(bytes.subarray(start, start + SLICE), start + SLICE >= bytes.length);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function unreadable(): CalendarLinkError {
  return new CalendarLinkError("link-unreadable");
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
