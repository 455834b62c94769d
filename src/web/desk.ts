import type { FilePort } from "../app/ports";
import { Store } from "../app/session/store";
import type { Failure } from "../app/session/sessionState";
import type { NewWorkbookFile } from "../panes/home/newWorkbookFile";
import { LARGEST_FILE } from "../panes/page/largestFile";
import type { OpenedFile } from "./openedFile";
import type { OpenInput, OpenWorkbook } from "./openWorkbook";

/** What the desk has to ask before it goes on. */
type Question =
  { readonly name: "replace"; readonly next: () => void } | { readonly name: "changed" };

/** What the page is doing with the file as a whole. */
export type DeskWork = "opening" | "creating" | "saving";

/** The file on the desk. */
export interface DeskState {
  readonly open: OpenWorkbook | undefined;
  /** Name to save under; "" while nothing is open. */
  readonly name: string;
  readonly file: OpenedFile | undefined;
  readonly work: DeskWork | undefined;
  readonly failure: Failure | undefined;
  readonly question: Question | undefined;
  /** How the last saving ended. */
  readonly saved: "written" | "downloaded" | undefined;
  /** Revision of the workbook that was saved or opened; -1 for one that never was. */
  readonly savedRevision: number;
}

/** What the desk cannot do by itself. */
export interface DeskPorts extends OpenInput {
  readonly canWriteFiles: () => boolean;
  readonly chooseTarget: (name: string) => Promise<OpenedFile | undefined>;
  readonly download: (name: string, bytes: Uint8Array) => void;
  readonly deskTexts: Readonly<Record<"tooLarge" | "oneFile" | "notLoaded", string>>;
}

const EMPTY: DeskState = {
  open: undefined,
  name: "",
  file: undefined,
  work: undefined,
  failure: undefined,
  question: undefined,
  saved: undefined,
  savedRevision: 0,
};

/** One workbook at a time: opened, made, saved, and never lost without a question. */
export class Desk {
  readonly #store = new Store<DeskState>(EMPTY);
  readonly snapshot = this.#store.snapshot;
  readonly subscribe = this.#store.subscribe;

  constructor(private readonly ports: DeskPorts) {}

  /** Whether changes would be lost if the page went. */
  get isUnsaved(): boolean {
    const { open, savedRevision } = this.snapshot();
    if (open === undefined) return false;
    const { pendingEdits, work } = open.session.snapshot();
    return open.workbook.revision !== savedRevision || pendingEdits > 0 || work !== undefined;
  }

  /** Files beside the one on the desk. */
  readonly files: FilePort = {
    read: async (bytes) => (await engine()).readOther(this.ports, bytes),
    write: async (plan, day) => (await engine()).writeOther(this.ports, plan, day),
  };

  readonly dismiss = (): void => this.#store.set({ failure: undefined, saved: undefined });

  readonly leaveQuestion = (): void => this.#store.set({ question: undefined });

  /** Says that only one file can be dropped. */
  readonly refuseDrop = (): void =>
    this.#store.set({ failure: { code: "one-file", message: this.ports.deskTexts.oneFile } });

  /** Opens a file, once unsaved changes are out of the way. */
  readonly openFile = (file: OpenedFile): void =>
    this.#unlessUnsaved(() => void this.#openFile(file));

  /** Makes a new workbook; true when it is there. */
  readonly create = async ({ name, input }: NewWorkbookFile): Promise<boolean> =>
    new Promise((resolve) => {
      this.#unlessUnsaved(() => {
        void this.#begin("creating", async () => {
          const { createWorkbook } = await engine();
          const open = await createWorkbook(this.ports, input);
          // Nobody misses an untouched demo; a new workbook is somebody's from the start.
          this.#took(open, { name, file: undefined, savedRevision: input.isDemo ? 0 : -1 });
        }).then(resolve);
      });
    });

  /** Saves in place where the browser allows it, else as a download. */
  readonly save = async (): Promise<void> => {
    const { file } = this.snapshot();
    if (file !== undefined && (await file.isChanged())) {
      this.#store.set({ question: { name: "changed" } });
      return;
    }
    await this.saveOver();
  };

  /** Saves without asking whether the file was changed by somebody else. */
  readonly saveOver = async (): Promise<void> => {
    const { file, name } = this.snapshot();
    this.leaveQuestion();
    const target =
      file?.write === undefined && this.ports.canWriteFiles()
        ? await this.ports.chooseTarget(name)
        : file;
    // Whoever closes the picker does not want to save.
    if (target === undefined && this.ports.canWriteFiles()) return;
    await this.#saveTo(target);
  };

  /** Saves under another name, and goes on with that file. */
  readonly saveCopy = async (): Promise<void> => {
    this.leaveQuestion();
    if (!this.ports.canWriteFiles()) {
      await this.#saveTo(undefined);
      return;
    }
    const target = await this.ports.chooseTarget(`Copy of ${this.snapshot().name}`);
    if (target !== undefined) await this.#saveTo(target);
  };

  async #saveTo(target: OpenedFile | undefined): Promise<void> {
    const { open, name } = this.snapshot();
    if (open === undefined) return;
    await this.#begin("saving", async () => {
      await open.session.settled();
      const { revision } = open.workbook;
      const bytes = await open.workbook.bytes();
      if (target?.write === undefined) this.ports.download(name, bytes);
      else await target.write(bytes);
      this.#store.set({
        savedRevision: revision,
        saved: target?.write === undefined ? "downloaded" : "written",
        ...(target?.write !== undefined && { file: target, name: target.name }),
      });
    });
  }

  async #openFile(file: OpenedFile): Promise<void> {
    await this.#begin("opening", async () => {
      const { openBytes } = await engine();
      const bytes = await file.read();
      if (bytes.length > LARGEST_FILE) {
        const { WorkbookError } = await import("../app/workbookError");
        throw new WorkbookError("too-large", this.ports.deskTexts.tooLarge);
      }
      const open = await openBytes(this.ports, bytes);
      this.#took(open, { name: file.name, file, savedRevision: 0 });
    });
  }

  #took(open: OpenWorkbook, state: Pick<DeskState, "name" | "file" | "savedRevision">): void {
    const before = this.snapshot().open;
    before?.session.dispose();
    before?.workbook.dispose();
    this.#store.set({ open, ...state, saved: undefined });
  }

  /** Goes on at once, or when the person has said that the changes may go. */
  #unlessUnsaved(next: () => void): void {
    if (!this.isUnsaved) {
      next();
      return;
    }
    const goOn = () => {
      this.leaveQuestion();
      next();
    };
    this.#store.set({ question: { name: "replace", next: goOn } });
  }

  /** What went wrong may be that the network is gone, and with it the parts not loaded yet. */
  async #failureOf(cause: unknown): Promise<Failure> {
    const notLoaded = { code: "not-loaded", message: this.ports.deskTexts.notLoaded };
    if (cause instanceof Error && cause.name === "ChunkLoadError") return notLoaded;
    return import("../app/session/failure").then(
      ({ failureOf }) => failureOf(cause),
      () => notLoaded,
    );
  }

  async #begin(work: DeskWork, run: () => Promise<void>): Promise<boolean> {
    this.#store.set({ work, failure: undefined, saved: undefined });
    try {
      await run();
      return true;
    } catch (cause) {
      this.#store.set({ failure: await this.#failureOf(cause) });
      return false;
    } finally {
      this.#store.set({ work: undefined });
    }
  }
}

/** The part of the page that knows workbooks: loaded when the first one is wanted. */
async function engine() {
  return import(/* webpackChunkName: "session" */ "./openWorkbook");
}
