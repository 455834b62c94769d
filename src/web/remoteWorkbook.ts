import type { WorkbookPort } from "../app/ports";
import { WorkbookError } from "../app/workbookError";
import type { IsoDate } from "../core/day";
import type { WorkbookState } from "../core/workbook";
import type { NumberedAnswer, NumberedRequest, Operation, Operations } from "./messages";

/** What a thread offers to the page; a Worker is one. */
export interface Channel {
  onmessage: ((event: MessageEvent<NumberedAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage: (request: NumberedRequest, transfer: Transferable[]) => void;
  terminate: () => void;
}

interface Waiting {
  readonly resolve: (output: never) => void;
  readonly reject: (cause: Error) => void;
}

/** Sentences that the page has for a thread that does not answer. */
export interface ChannelTexts {
  readonly tooSlow: string;
  readonly stopped: string;
}

/** A workbook that another thread holds. */
export class RemoteWorkbook implements WorkbookPort {
  readonly computes = true;
  /** Raised by each change. */
  revision = 0;
  #number = 0;
  readonly #waiting = new Map<number, Waiting>();
  /** What was read at which revision: only this page changes the workbook. */
  #known: { readonly revision: number; readonly state: WorkbookState } | undefined;

  constructor(
    private readonly channel: Channel,
    private readonly today: () => IsoDate,
    private readonly texts: ChannelTexts,
  ) {
    channel.onmessage = ({ data }) => this.#take(data);
    channel.onerror = () => this.#stop(new WorkbookError("stopped", texts.stopped));
  }

  /** Gives the thread a file to hold; it is stopped when that takes too long. */
  async open(bytes: Uint8Array, limitMilliseconds: number): Promise<void> {
    const limit = setTimeout(() => {
      this.#stop(new WorkbookError("too-slow", this.texts.tooSlow));
    }, limitMilliseconds);
    try {
      await this.ask("open", { bytes }, [bytes.buffer as ArrayBuffer]);
      await this.read();
    } finally {
      clearTimeout(limit);
    }
  }

  readonly read: WorkbookPort["read"] = async () => {
    const { revision } = this;
    if (this.#known?.revision === revision) return this.#known.state;
    const state = await this.ask("read", undefined);
    this.#known = { revision, state };
    return state;
  };

  readonly apply: WorkbookPort["apply"] = async (plan) => {
    const result = await this.ask("apply", { plan, today: this.today() });
    this.revision += 1;
    return result;
  };

  /** The file as it is now. */
  async bytes(): Promise<Uint8Array> {
    return this.ask("bytes", undefined);
  }

  /** Asks the thread something. */
  async ask<Name extends Operation>(
    operation: Name,
    input: Operations[Name]["input"],
    transfer: Transferable[] = [],
  ): Promise<Operations[Name]["output"]> {
    this.#number += 1;
    const number = this.#number;
    const answered = new Promise<Operations[Name]["output"]>((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
    });
    const request = { operation, input } as NumberedRequest["request"];
    this.channel.postMessage({ number, request }, transfer);
    return answered;
  }

  /** Ends the thread; whatever is asked of it still fails. */
  dispose(): void {
    this.#stop(new WorkbookError("stopped", this.texts.stopped));
  }

  #take(answer: NumberedAnswer): void {
    const waiting = this.#waiting.get(answer.number);
    this.#waiting.delete(answer.number);
    if ("output" in answer) waiting?.resolve(answer.output as never);
    else waiting?.reject(errorOf(answer.error));
  }

  #stop(cause: Error): void {
    this.channel.terminate();
    for (const { reject } of this.#waiting.values()) reject(cause);
    this.#waiting.clear();
  }
}

function errorOf(error: {
  readonly code: string | undefined;
  readonly message: string;
  readonly place: string | undefined;
}): Error {
  const { code, message, place } = error;
  if (code === undefined) return new Error(message);
  return new WorkbookError(code, message, place === undefined ? {} : { place });
}
