import type { IsoDate } from "../../core/day";
import { UserError } from "../../core/issue";
import { planOf, type CellChange, type WorkbookState } from "../../core/workbook";
import { changedState } from "../change/changedContent";
import { changeWorkbook, type ChangeOptions } from "../change/changeWorkbook";
import { LOG_FIELDS, type LoggedChange } from "../change/logged";
import { planSet, type SetInput } from "../change/setCell";
import type { KeptSheet } from "../change/unfill";
import type { CellPlace, RecordPlace, SheetView, Unsubscribe, WorkbookPort } from "../ports";
import { registerOf } from "../registers/register";
import { plannerOf, type Action } from "./actions";
import { checkEdits, joinedEdits, staleness } from "./edits";
import { failureOf } from "./failure";
import { RecordingPort, type RoundTrip } from "./roundTrips";
import {
  INITIAL_STATE,
  type ActionName,
  type Conflict,
  type Failure,
  type Pane,
  type SessionState,
} from "./sessionState";
import { Store } from "./store";

/** What a host hands to a session: one workbook, and what surrounds it. */
export interface SessionHost {
  readonly port: WorkbookPort;
  /** Left out where no sheets are seen. */
  readonly view?: SheetView | undefined;
  readonly today: () => IsoDate;
  /** Milliseconds of a clock that only runs forwards. */
  readonly now: () => number;
  /** Name for the change log. */
  readonly who: () => string;
}

/** What an action would change, and what it would leave. */
export interface ActionPreview {
  readonly changes: readonly LoggedChange[];
  readonly kept: readonly KeptSheet[];
}

const CODES_KEPT = 10;
/** How long somebody who moves on may still need for the notice of what was done. */
const READING_MILLISECONDS = 4_000;
/** A burst of sheet events is answered by one reading. */
const SETTLE_MILLISECONDS = 250;

/**
 * One workbook as panes see it: holds what was read, runs each change through changeWorkbook, tells
 * progress, and turns every failure into a sentence. Edits show at once and are written one batch
 * after the other.
 */
export class Session {
  readonly #store = new Store<SessionState>(INITIAL_STATE);
  readonly #port: RecordingPort;
  readonly #ends: Unsubscribe[] = [];
  readonly #codes: string[] = [];
  #edits: readonly CellChange[] = [];
  #inFlight: readonly CellChange[] = [];
  #writing: Promise<void> | undefined;
  #lastTurn: Promise<unknown> = Promise.resolve();
  #hasReadFailed = false;
  #isCancelled = false;
  #focusRequests = 0;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #toldAt = 0;

  readonly snapshot = this.#store.snapshot;
  readonly subscribe = this.#store.subscribe;

  constructor(private readonly host: SessionHost) {
    this.#port = new RecordingPort(host.port, host.now);
    const { view } = host;
    if (view === undefined) return;
    this.#ends.push(
      view.onSelection((place) => {
        if (place !== undefined) this.#store.set({ place });
      }),
      view.onChange(() => {
        clearTimeout(this.#settling);
        this.#settling = setTimeout(() => void this.refresh(), SETTLE_MILLISECONDS);
      }),
    );
  }

  /** Ends listening to the sheets. */
  dispose(): void {
    clearTimeout(this.#settling);
    for (const end of this.#ends) end();
  }

  /** The day that everything is computed for. */
  get today(): IsoDate {
    return this.host.today();
  }

  /** Whether the host shows sheets, so that places can be revealed. */
  get hasSheets(): boolean {
    return this.host.view !== undefined;
  }

  /** The last round trips and error codes, for diagnostics. */
  get trips(): readonly RoundTrip[] {
    return this.#port.trips;
  }

  get codes(): readonly string[] {
    return this.#codes;
  }

  readonly show = (pane: Pane): void => {
    this.#moveTo(pane);
    this.#store.set({ focusRequest: 0 });
  };

  /** Makes a record the one of the card. */
  readonly select = (place: RecordPlace): void => this.#store.set({ place, focusRequest: 0 });

  /** Like select, and its card is shown and moves the focus to the place's field, or the first to answer. */
  readonly answer = (place: RecordPlace): void => {
    this.#focusRequests += 1;
    this.#moveTo(registerOf(place.table) === undefined ? "control" : "registers");
    this.#store.set({ place, focusRequest: this.#focusRequests });
  };

  readonly dismiss = (): void => this.#store.set({ failure: undefined, outcome: undefined });

  /** Shows a failure that came about outside the session, such as in the host's own window. */
  readonly report = (failure: Failure): void => this.#fail(failure);

  /** Reads the workbook anew; a failure is shown, and what was read before stays. */
  readonly refresh = async (): Promise<void> => {
    this.#store.set({ isReading: true });
    const isRead = await this.#guarded(async () => {
      this.#took(await this.#port.read());
    });
    if (isRead && this.#hasReadFailed) this.#store.set({ failure: undefined });
    this.#hasReadFailed = !isRead;
    this.#store.set({ isReading: false });
  };

  /** Shows a place on its sheet, where the host shows sheets; true when it did. */
  readonly reveal = async (place: RecordPlace | CellPlace): Promise<boolean> => {
    const { view } = this.host;
    if (view === undefined) return false;
    return this.#guarded(() => view.reveal(place));
  };

  /** What an action would do; undefined when it cannot be done, which is then shown. */
  readonly preview = async (action: Action): Promise<ActionPreview | undefined> => {
    let preview: ActionPreview | undefined;
    this.dismiss();
    await this.#guarded(async () => {
      const planner = await plannerOf(action, this.today);
      let kept: readonly KeptSheet[] = [];
      const options = { ...this.#author(), isPreview: true };
      const makePlan = async (state: WorkbookState) => {
        const planned = await planner(state);
        kept = planned.kept;
        return planned.plan;
      };
      const { changes } = await changeWorkbook(this.#port, makePlan, options);
      preview = { changes, kept };
    });
    return preview;
  };

  /** Does an action, after the edits that are still on their way; true when it was done. */
  readonly perform = async (action: Action): Promise<boolean> => {
    await this.settled();
    this.#isCancelled = false;
    this.dismiss();
    this.#progress(action.name, 0, 0);
    const isDone = await this.#guarded(async () => {
      const planner = await plannerOf(action, this.today);
      const options: ChangeOptions = {
        ...this.#author(),
        watch: {
          onProgress: (done, total) => this.#progress(action.name, done, total),
          isCancelled: () => this.#isCancelled,
        },
      };
      const { changes: logged, skipped } = await changeWorkbook(
        this.#port,
        async (state) => (await planner(state)).plan,
        options,
      );
      const changes = logged.filter(({ field }) => field !== LOG_FIELDS.leftOut);
      this.#store.set({ outcome: { action: action.name, changes, skipped } });
      this.#toldAt = this.host.now();
    });
    if (this.#port.lastRead !== undefined) this.#took(this.#port.lastRead);
    this.#store.set({ work: undefined });
    return isDone;
  };

  /** Ends what is under way at its next safe point. */
  readonly cancel = (): void => {
    const { work } = this.snapshot();
    this.#isCancelled = true;
    if (work !== undefined) this.#store.set({ work: { ...work, isCancelled: true } });
  };

  /**
   * Changes one cell: it shows at once and is written in the background.
   *
   * @param seen - what the cell showed when its author began to type; when it says something else by
   *   now, the edit waits as a conflict
   * @returns why the cell does not take the text, one sentence; undefined when it does
   */
  readonly edit = (input: SetInput, seen?: string): string | undefined => {
    const { workbook, conflicts } = this.snapshot();
    if (workbook === undefined) return undefined;
    try {
      const { cells } = planSet(workbook, input);
      const stale = cells.flatMap((cell) => staleness(workbook, cell, seen) ?? []);
      if (stale.length > 0) this.#store.set({ conflicts: [...conflicts, ...stale] });
      else if (cells.length > 0) this.#queue(cells);
      return undefined;
    } catch (cause) {
      if (cause instanceof UserError) return cause.message;
      throw cause;
    }
  };

  /** Settles a conflict: writes what was typed over what is there now, or leaves that. */
  readonly settle = (conflict: Conflict, isWritten: boolean): void => {
    const conflicts = this.snapshot().conflicts.filter((one) => one !== conflict);
    this.#store.set({ conflicts });
    if (!isWritten) return;
    const { place, column, typed } = conflict;
    const message = this.edit({ ...place, column, text: typed });
    if (message !== undefined) this.#fail({ code: "not-accepted", message });
  };

  /** Resolves when no edit waits to be written. */
  readonly settled = async (): Promise<void> => {
    while (this.#writing !== undefined) await this.#writing;
  };

  /** What was done last is of no use in another pane, once there was time to read it. */
  #moveTo(pane: Pane): void {
    const { outcome, pane: before } = this.snapshot();
    this.#store.set({ pane });
    if (outcome === undefined || pane === before) return;
    setTimeout(
      () => {
        if (this.snapshot().outcome === outcome) this.#store.set({ outcome: undefined });
      },
      Math.max(0, this.#toldAt + READING_MILLISECONDS - this.host.now()),
    );
  }

  #queue(cells: readonly CellChange[]): void {
    this.#edits = [...this.#edits, ...cells];
    const { workbook } = this.snapshot();
    const shown = workbook && changedState(workbook, planOf("Set", { cells }));
    this.#store.set({ workbook: shown, pendingEdits: this.#waiting });
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined;
    });
  }

  async #write(): Promise<void> {
    while (this.#edits.length > 0) {
      const batch = joinedEdits(this.#edits);
      this.#inFlight = batch;
      this.#edits = [];
      await this.#guarded(async () => {
        let conflicts: readonly Conflict[] = [];
        const makePlan = (state: WorkbookState) => {
          const checked = checkEdits(state, batch);
          conflicts = checked.conflicts;
          return checked.plan;
        };
        await changeWorkbook(this.#port, makePlan, this.#author());
        this.#store.set({ conflicts: [...this.snapshot().conflicts, ...conflicts] });
      });
      this.#inFlight = [];
      if (this.#port.lastRead !== undefined) this.#took(this.#port.lastRead);
    }
  }

  get #waiting(): number {
    return this.#edits.length + this.#inFlight.length;
  }

  /** What was read, with the edits that are still to be written. */
  #took(read: WorkbookState): void {
    const workbook = changedState(read, planOf("Set", { cells: this.#edits }));
    this.#store.set({ workbook, pendingEdits: this.#waiting });
  }

  #author() {
    return { who: this.host.who(), today: this.today };
  }

  #progress(action: ActionName, done: number, total: number): void {
    this.#store.set({ work: { action, done, total, isCancelled: this.#isCancelled } });
  }

  /**
   * Runs something once whatever came before has ended: the port does one thing at a time. What it
   * throws is shown. True when it threw nothing.
   */
  async #guarded(work: () => Promise<unknown>): Promise<boolean> {
    const turn = this.#lastTurn.then(work);
    this.#lastTurn = turn.catch(() => undefined);
    try {
      await turn;
      return true;
    } catch (cause) {
      this.#fail(failureOf(cause));
      return false;
    }
  }

  #fail(failure: Failure): void {
    this.#codes.push(failure.code);
    if (this.#codes.length > CODES_KEPT) this.#codes.shift();
    this.#store.set({ failure, outcome: undefined });
  }
}
