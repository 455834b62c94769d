import type { WorkbookState } from "../../core/workbook";
import { UserError } from "../../core/issue";
import type { WorkbookPort } from "../ports";

/** One reading or writing of the workbook: what diagnostics tell about it. */
export interface RoundTrip {
  readonly what: "read" | "apply";
  readonly milliseconds: number;
  /** "ok", or the code of the error. */
  readonly result: string;
}

const REMEMBERED = 20;

/** A port that remembers how its last round trips went, and what was read last. */
export class RecordingPort implements WorkbookPort {
  readonly computes: boolean;
  readonly trips: RoundTrip[] = [];
  lastRead: WorkbookState | undefined;

  constructor(
    private readonly port: WorkbookPort,
    private readonly now: () => number,
  ) {
    this.computes = port.computes === true;
  }

  readonly read: WorkbookPort["read"] = async () => {
    this.lastRead = await this.#record("read", () => this.port.read());
    return this.lastRead;
  };

  readonly apply: WorkbookPort["apply"] = (plan, watch) =>
    this.#record("apply", () => this.port.apply(plan, watch));

  async #record<T>(what: RoundTrip["what"], work: () => Promise<T>): Promise<T> {
    const start = this.now();
    const remember = (result: string) => {
      this.trips.push({ what, milliseconds: Math.round(this.now() - start), result });
      if (this.trips.length > REMEMBERED) this.trips.shift();
    };
    try {
      const result = await work();
      remember("ok");
      return result;
    } catch (cause) {
      remember(cause instanceof UserError ? cause.code : "unexpected");
      throw cause;
    }
  }
}
