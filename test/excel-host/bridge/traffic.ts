import { ACTION, type BatchRequest, type BatchResponse } from "../wire/protocol";

/** One round trip: a batch and its answer. */
export interface RoundTrip {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Code of the error it ended with; undefined when all went well. */
  readonly error: string | undefined;
  /** The library's own letting go of references after a run. */
  readonly isCleanUp: boolean;
  readonly request: BatchRequest;
}

/** What went over the wire since the start, or since the last `clear`. */
export class Traffic {
  readonly #all: RoundTrip[] = [];

  /** Round trips of the add-in, without the library's cleaning up. */
  get roundTrips(): readonly RoundTrip[] {
    return this.#all.filter(({ isCleanUp }) => !isCleanUp);
  }

  get all(): readonly RoundTrip[] {
    return this.#all;
  }

  get requestBytes(): number {
    return total(this.roundTrips, ({ requestBytes }) => requestBytes);
  }

  get responseBytes(): number {
    return total(this.roundTrips, ({ responseBytes }) => responseBytes);
  }

  clear(): void {
    this.#all.length = 0;
  }

  count(
    request: BatchRequest,
    sizes: { request: number; response: number },
    response?: BatchResponse,
  ): void {
    this.#all.push({
      request,
      actions: request.Actions.length,
      requestBytes: sizes.request,
      responseBytes: sizes.response,
      error: response?.Error?.Code,
      isCleanUp: isCleanUp(request),
    });
  }
}

/** Whether a batch only lets go of references, which the library does by itself. */
export function isCleanUp({ Actions }: BatchRequest): boolean {
  const releases = Actions.filter(({ Name }) => Name === "_RemoveReference");
  const others = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return releases.length > 0 && others.length === releases.length;
}

/** Whether a batch sets a property of anything. */
export function isSetting({ Actions }: BatchRequest): boolean {
  return Actions.some(({ ActionType }) => ActionType === ACTION.setProperty);
}

function total(trips: readonly RoundTrip[], size: (trip: RoundTrip) => number): number {
  return trips.reduce((sum, trip) => sum + size(trip), 0);
}
