import type { MergeSide } from "../../core/exchange";
import type { WorkbookState } from "../../core/workbook";
import { NO_FILTER, type DifferenceFilter } from "../exchange/filterDifferences";
import type { FilePort } from "../ports";
import { failureOf } from "./failure";
import type { Session } from "./session";
import { Store } from "./store";

/** What can be done with copies of a workbook. */
export const SHARE_TOOLS = ["compare", "merge", "review", "export", "versions"] as const;
export type ShareTool = (typeof SHARE_TOOLS)[number];

/** What other files are there for: to compare with, to merge, and a reviewer's copy. */
export type FileSlot = "other" | "base" | "theirs" | "returned";

/** Another file, and what it holds. */
interface NamedWorkbook {
  readonly name: string;
  readonly state: WorkbookState;
}

/** What is on the desk: it stays while people look at other panes. */
export interface ShareState {
  /** undefined: the list of tools. */
  readonly tool: ShareTool | undefined;
  readonly files: Readonly<Partial<Record<FileSlot, NamedWorkbook>>>;
  /** The file that is being read. */
  readonly reading: FileSlot | undefined;
  /** Sides of the comparison: "now", "file", or a sealed version such as "27001/1.1". */
  readonly before: string;
  readonly after: string;
  readonly filter: DifferenceFilter;
  /** By the ids of conflicts, in lower case. */
  readonly decisions: ReadonlyMap<string, MergeSide>;
  /** Ids of a reviewer's cells that stay out. */
  readonly leftOut: ReadonlySet<string>;
}

/** An empty desk. */
const EMPTY: ShareState = {
  tool: undefined,
  files: {},
  reading: undefined,
  before: "now",
  after: "file",
  filter: NO_FILTER,
  decisions: new Map(),
  leftOut: new Set(),
};

/** A file that somebody chose or dropped. */
interface ChosenFile {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

/** Other copies of the workbook beside one session. */
export class ShareDesk {
  readonly #store = new Store<ShareState>(EMPTY);
  readonly snapshot = this.#store.snapshot;
  readonly subscribe = this.#store.subscribe;
  readonly set = this.#store.set;

  constructor(private readonly session: Pick<Session, "report" | "dismiss">) {}

  /** Reads a file into its place; what keeps it from that is shown, and what was there stays. */
  readonly take = async (
    slot: FileSlot,
    file: ChosenFile,
    read: FilePort["read"],
  ): Promise<void> => {
    this.session.dismiss();
    this.set({ reading: slot });
    try {
      const state = await read(await file.read());
      const { files } = this.snapshot();
      this.set({ files: { ...files, [slot]: { name: file.name, state } }, ...answersOf(slot) });
    } catch (cause) {
      const { code, message } = failureOf(cause);
      this.session.report({ code, message: `${file.name}: ${message}` });
    } finally {
      this.set({ reading: undefined });
    }
  };

  /** Puts a file away, with what was answered about it. */
  readonly putAway = (...slots: readonly FileSlot[]): void => {
    const isKept = ([slot]: [string, unknown]) => !slots.some((one) => one === slot);
    const files = Object.fromEntries(Object.entries(this.snapshot().files).filter(isKept));
    this.set({ files });
    for (const slot of slots) this.set(answersOf(slot));
  };
}

/** Answers are about one file: another one is asked anew. */
function answersOf(slot: FileSlot): Partial<ShareState> {
  if (slot === "other") return { filter: NO_FILTER };
  return slot === "returned" ? { leftOut: new Set() } : { decisions: new Map() };
}

const DESKS = new WeakMap<Session, ShareDesk>();

/** The desk of a session; the same for as long as the session lives. */
export function shareDeskOf(session: Session): ShareDesk {
  const known = DESKS.get(session);
  if (known !== undefined) return known;
  const desk = new ShareDesk(session);
  DESKS.set(session, desk);
  return desk;
}
