import { Session } from "../app/session/session";
import type { NewWorkbookInput } from "../app/newWorkbook/newWorkbook";
import type { IsoDate } from "../core/day";
import type { WorkbookPlan, WorkbookState } from "../core/workbook";
import { RemoteWorkbook, type Channel, type ChannelTexts } from "./remoteWorkbook";

/** A workbook open in the page. */
export interface OpenWorkbook {
  readonly workbook: RemoteWorkbook;
  readonly session: Session;
}

/** What opening needs from the page. */
export interface OpenInput {
  readonly startChannel: () => Channel;
  readonly today: () => IsoDate;
  readonly now: () => number;
  readonly who: () => string;
  readonly texts: ChannelTexts;
}

/** A damaged or malicious file must not hold the page for longer. */
const OPEN_MILLISECONDS = 30_000;

/**
 * Opens the bytes of a file in a thread of its own.
 *
 * @throws WorkbookError as openXlsx, and `too-slow`
 */
export async function openBytes(input: OpenInput, bytes: Uint8Array): Promise<OpenWorkbook> {
  return begin(input, (workbook) => workbook.open(bytes, OPEN_MILLISECONDS));
}

/**
 * Makes a new workbook in a thread of its own.
 *
 * @throws WorkbookError as newWorkbook
 */
export async function createWorkbook(
  input: OpenInput,
  wanted: NewWorkbookInput,
): Promise<OpenWorkbook> {
  return begin(input, async (workbook) => workbook.ask("create", wanted));
}

/**
 * What another file holds, read in a thread of its own that ends with it.
 *
 * @throws WorkbookError as openXlsx, and `too-slow`
 */
export async function readOther(
  { startChannel, today, texts }: OpenInput,
  bytes: Uint8Array,
): Promise<WorkbookState> {
  const workbook = new RemoteWorkbook(startChannel(), today, texts);
  try {
    await workbook.open(bytes, OPEN_MILLISECONDS);
    return await workbook.read();
  } finally {
    workbook.dispose();
  }
}

/** The bytes of a file that is handed out, made in a thread of its own. */
export async function writeOther(
  { startChannel, today, texts }: OpenInput,
  plan: WorkbookPlan,
  day: IsoDate,
): Promise<Uint8Array> {
  const workbook = new RemoteWorkbook(startChannel(), today, texts);
  try {
    return await workbook.ask("write", { plan, day });
  } finally {
    workbook.dispose();
  }
}

async function begin(
  { startChannel, today, now, who, texts }: OpenInput,
  fill: (workbook: RemoteWorkbook) => Promise<void>,
): Promise<OpenWorkbook> {
  const workbook = new RemoteWorkbook(startChannel(), today, texts);
  try {
    await fill(workbook);
    const session = new Session({ port: workbook, today, now, who });
    await session.refresh();
    return { workbook, session };
  } catch (cause) {
    workbook.dispose();
    throw cause;
  }
}
