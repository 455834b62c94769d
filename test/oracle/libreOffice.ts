import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { itNeeds } from "./judges";

/** `it` for tests whose names begin with "needs LibreOffice". */
export const itNeedsLibreOffice = itNeeds("soffice");

/** A conversion takes some 5 s; a busy machine may need much more. */
export const LIBRE_OFFICE_TIMEOUT_MS = 120_000;

const XLSX_FILTER = "xlsx:Calc MS Excel 2007 XML";

/** 0 is "always": as delivered, LibreOffice trusts the values that an .xlsx file brings along. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * Converts a file with LibreOffice, which recalculates every formula first.
 *
 * @param format - as --convert-to wants it: "pdf", "csv", "xlsx:Calc MS Excel 2007 XML"
 * @returns path of the (first) new file, in outDir
 * @throws Error with what LibreOffice printed when there is no new file
 */
async function convert(file: string, format: string, outDir: string): Promise<string> {
  return withFolder(async (profile) => {
    await mkdir(join(profile, "user"));
    await writeFile(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const options = ["--headless", installation, "--convert-to", format, "--outdir", outDir, file];
    const output = await promisify(execFile)("soffice", options, {
      timeout: LIBRE_OFFICE_TIMEOUT_MS,
    });
    // It exits 0 even when it converted nothing.
    const [, written] = / -> (.+) using filter/.exec(output.stdout) ?? [];
    if (written === undefined) throw new Error(`soffice: ${output.stdout}${output.stderr}`);
    return written;
  });
}

/**
 * The workbook as LibreOffice saves it after computing every formula. To prove a formula, give it
 * a wrong value first: a right one might have been copied.
 */
async function recalculate(bytes: Uint8Array): Promise<Uint8Array> {
  return withFolder(async (folder) => {
    const source = join(folder, "book.xlsx");
    await writeFile(source, bytes);
    return readFile(await convert(source, XLSX_FILTER, join(folder, "recalculated")));
  });
}

/** Hands a new folder to an action and removes it afterwards. */
export async function withFolder<T>(action: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "annexbook-"));
  try {
    return await action(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const libreOffice = { convert, recalculate };
