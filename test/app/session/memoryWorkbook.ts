import { openXlsx, workbookBytes } from "../../../src/adapters/xlsx";
import { newWorkbook } from "../../../src/app/newWorkbook/newWorkbook";
import { Session, type SessionHost } from "../../../src/app/session/session";
import { parseIsoDate } from "../../../src/core/day";

/** The day of all these tests. */
export const TODAY = parseIsoDate("2026-11-24");

let demo: Promise<Uint8Array> | undefined;
let empty: Promise<Uint8Array> | undefined;

async function made(isDemo: boolean): Promise<Uint8Array> {
  const { plan } = await newWorkbook({
    standards: ["27001", "42001"],
    workbookId: "test",
    today: TODAY,
    isDemo,
  });
  return workbookBytes(plan, "2026-11-24T00:00:00Z");
}

/** The demo company's workbook, in memory. */
export async function demoWorkbook() {
  demo ??= made(true);
  return openXlsx(await demo);
}

/** A new workbook in which nobody has decided anything. */
export async function emptyWorkbook() {
  empty ??= made(false);
  return openXlsx(await empty);
}

/** A session that has read its workbook; the clock stands still. */
export async function sessionOf(
  port: SessionHost["port"],
  host: Partial<SessionHost> = {},
): Promise<Session> {
  const session = new Session({
    port,
    today: () => TODAY,
    now: () => 0,
    who: () => "Ada",
    ...host,
  });
  await session.refresh();
  return session;
}
