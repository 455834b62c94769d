import type { Book } from "../model/book";
import { startHost } from "../api/startHost";
import { PaneService } from "../api/paneService";
import { ServiceObject } from "../api/serviceObject";
import { WorkbookObject } from "../api/workbookObject";
import type { Host } from "../api/host";
import { Dispatcher } from "../wire/dispatcher";
import type { HostObject } from "../wire/hostObject";
import type { LibraryMembers } from "../wire/libraryMembers";
import { MemberTable } from "../wire/memberTable";
import type { BatchRequest, BatchResponse, EventEntry } from "../wire/protocol";
import { References } from "../wire/references";
import { Onlooker } from "../people/onlooker";
import { Person } from "../people/person";
import { Faults, TRANSPORT, type Fault } from "./faults";
import { isCleanUp, isSetting, Traffic } from "./traffic";

/** Bytes that Excel on the web takes in one request or response. [web-payload] */
const WEB_BYTES = 5_000_000;

/** How a batch ended: with an answer, an error below it, or nothing at all. */
export type Delivery =
  | { readonly kind: "answer"; readonly body: BatchResponse }
  | { readonly kind: "transport"; readonly number: number }
  | { readonly kind: "silence" };

/** An Excel without a window: a workbook, and batches that work on it. */
export class ExcelHost {
  readonly book: Book;
  readonly traffic = new Traffic();
  readonly faults = new Faults();
  /** Faults of the test itself, such as members that the double lacks. */
  readonly complaints: string[] = [];
  readonly references = new References();
  /** What the add-in has asked for its pane, such as "Visible", in order. */
  readonly paneStates: string[] = [];
  readonly host: Host;
  /** Somebody who works at this Excel. */
  readonly person: Person;
  /** Somebody who works in the same workbook elsewhere. */
  readonly coAuthor: Person;
  /** What a test sees, and supplies. */
  readonly onlooker: Onlooker;
  readonly dispatcher: Dispatcher;
  /** Runs a batch; a test that wants a broken Excel replaces it. */
  runBatch: (request: BatchRequest) => BatchResponse;
  /** While somebody edits a cell, batches wait or are refused. */
  #edit: { readonly waiting: (() => void)[] } | undefined;

  constructor(library: LibraryMembers, book: Book) {
    this.book = book;
    this.host = startHost(this.book);
    this.person = new Person(this.book, "Local");
    this.coAuthor = new Person(this.book, "Remote");
    this.onlooker = new Onlooker(this.book);
    const members = new MemberTable(library, this.book.options.missing);
    const services = new Map<string, () => HostObject>([
      ["Microsoft.InternalService.AddinInternalService", () => new ServiceObject()],
      ["Microsoft.AppRuntime.AppRuntimeService", () => new PaneService(this.paneStates)],
    ]);
    const root = new WorkbookObject(this.host);
    this.dispatcher = new Dispatcher(
      { root, services, members, references: this.references },
      (message) => this.complaints.push(message),
    );
    this.runBatch = (request) => this.dispatcher.run(request);
  }

  /** Where events go. */
  onEvents(send: (entries: readonly EventEntry[]) => void): void {
    this.host.listeners.send = send;
  }

  /** Somebody begins to edit a cell: batches wait if they say so, else they are refused. */
  beginCellEdit(): void {
    this.#edit ??= { waiting: [] };
  }

  endCellEdit(): void {
    const waiting = this.#edit?.waiting ?? [];
    this.#edit = undefined;
    for (const go of waiting) go();
  }

  /**
   * Runs one batch, with what goes wrong on the way.
   *
   * @param requestBytes - of the batch as it came
   * @param canWait - whether the add-in asked to wait for the end of a cell edit
   */
  async deliver(request: BatchRequest, requestBytes: number, canWait: boolean): Promise<Delivery> {
    const edit = this.#edit;
    if (edit !== undefined && canWait) await new Promise<void>((go) => edit.waiting.push(go));
    else if (edit !== undefined) return this.#below(request, requestBytes, TRANSPORT.cellEdit);
    const fault = isCleanUp(request) ? undefined : this.faults.next(isSetting(request));
    if (this.book.options.isWeb && requestBytes > WEB_BYTES) {
      return this.#below(request, requestBytes, TRANSPORT.requestTooLarge);
    }
    if (fault?.kind === "transport") return this.#below(request, requestBytes, fault.number);
    if (fault?.kind === "silent" && !fault.isDone) return { kind: "silence" };
    const body = this.#run(request, fault);
    const responseBytes = Buffer.byteLength(JSON.stringify(body));
    this.traffic.count(request, { request: requestBytes, response: responseBytes }, body);
    if (fault?.kind === "lost") return { kind: "transport", number: fault.number };
    if (fault?.kind === "silent") return { kind: "silence" };
    if (this.book.options.isWeb && responseBytes > WEB_BYTES) {
      return { kind: "transport", number: TRANSPORT.responseTooLarge };
    }
    return { kind: "answer", body };
  }

  #below(request: BatchRequest, requestBytes: number, number: number): Delivery {
    this.traffic.count(request, { request: requestBytes, response: 0 });
    return { kind: "transport", number };
  }

  #run(request: BatchRequest, fault: Fault | undefined): BatchResponse {
    if (fault?.kind === "refused") return failure(0, fault.code, fault.message);
    if (fault?.kind !== "failsAt") return this.runBatch(request);
    const index = Math.min(fault.action, request.Actions.length - 1);
    const done = this.runBatch({ ...request, Actions: request.Actions.slice(0, index) });
    return done.Error === undefined
      ? { ...done, ...failure(index, fault.code), Results: done.Results }
      : done;
  }
}

function failure(action: number, code: string, message = `Injected ${code}`): BatchResponse {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: action, HttpStatusCode: 500 },
  };
}
