import { execFileSync } from "node:child_process";

const PROGRAM = `
import io, json, sys, openpyxl
book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
json.dump([[sheet.title, *(getattr(sheet.oddFooter, side).text or ""
                           for side in ("left", "center", "right"))] for sheet in book], sys.stdout)`;

/** Sheet, left, middle and right of each printed footer, as openpyxl reads them: without looks. */
export function printedFooters(bytes: Uint8Array): [string, string, string, string][] {
  const out = execFileSync("/usr/bin/python3", ["-c", PROGRAM], { input: bytes, encoding: "utf8" });
  return JSON.parse(out) as [string, string, string, string][];
}
