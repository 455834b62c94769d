import { damaged, PackageRefusal } from "./refusal";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_ENTRY = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];

/** The first record of a worksheet before Excel 97, by version. */
const BIFF_STARTS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x08, 0x10, 0x00],
];

/** Bytes of one entry of the directory of a compound file; entries lie at multiples of it. */
const DIRECTORY_ENTRY = 128;
const NAME_LENGTH_AT = 64;

/** What the start of a text gives away, from the most to the least telling. */
const TEXT_KINDS: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^%PDF-/, "a PDF document"],
  [/^\{\\rtf/, "a text document"],
  [/^<(?:!doctype html|html|head|body|table|meta)/i, "a web page"],
  [/^<\?xml/, "an XML file"],
];

/** Refuses a file that is no zip archive, with what it is instead. */
export function refuseForeignFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw notAWorkbook("is empty");
  if (startsWith(bytes, ZIP_ENTRY)) return;
  if (startsWith(bytes, EMPTY_ZIP)) throw notAWorkbook("is an empty archive");
  if (startsWith(bytes, COMPOUND_FILE)) throw refusalOfCompoundFile(bytes);
  if (BIFF_STARTS.some((start) => startsWith(bytes, start))) throw oldXls();
  throw refusalOfText(bytes);
}

/** @param what - "is a PDF document" */
export function notAWorkbook(what: string): PackageRefusal {
  return new PackageRefusal("not-a-workbook", `The file ${what}, not an Excel workbook.`);
}

function oldXls(): PackageRefusal {
  const message =
    "The file is an old .xls workbook: open it in Excel and save it as Excel Workbook (.xlsx).";
  return new PackageRefusal("old-xls", message);
}

function refusalOfCompoundFile(bytes: Uint8Array): PackageRefusal {
  if (hasStream(bytes, "EncryptedPackage")) {
    const message = "The file is protected by a password: remove the password in Excel, try again.";
    return new PackageRefusal("encrypted", message);
  }
  if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) return oldXls();
  return notAWorkbook("is a document of an older Office program");
}

/** Whether the directory of a compound file has an entry of a name, wherever the directory lies. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = 512; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    // The length counts the two zero bytes at the end of the name.
    const isAsLong = bytes[at + NAME_LENGTH_AT] === wanted.length + 2;
    if (isAsLong && wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function refusalOfText(bytes: Uint8Array): PackageRefusal {
  const start = new TextDecoder("utf-8").decode(bytes.subarray(0, 512)).trimStart();
  const known = TEXT_KINDS.find(([pattern]) => pattern.test(start));
  if (known !== undefined) return notAWorkbook(`is ${known[1]}`);
  if (looksLikeText(bytes)) return notAWorkbook("holds plain text, such as CSV");
  return notAWorkbook("is of an unknown kind");
}

/** Text of any encoding has no zero bytes, or one in every character (UTF-16). */
function looksLikeText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 512);
  const zeros = start.filter((byte) => byte === 0).length;
  return zeros === 0 || (start[0] ?? 0) >= 0xfe;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** What an archive without a workbook in it is. */
export function refusalOfArchive(paths: readonly string[]): PackageRefusal {
  const has = (path: string) => paths.some((other) => other.toLowerCase() === path);
  if (has("xl/workbook.xml")) return damaged("what its parts are is not written in it");
  if (has("content.xml")) return notAWorkbook("is an OpenDocument file");
  return notAWorkbook("is an archive (zip)");
}
