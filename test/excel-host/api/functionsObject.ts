import { HostObject } from "../wire/hostObject";
import { daySerial } from "../model/typedDate";
import { numberArgument } from "./argument";
import type { Host } from "./host";

/** Functions of sheets that the add-in calls. */
export class FunctionsObject extends HostObject {
  readonly className = "Functions";

  constructor(readonly host: Host) {
    super();
  }

  /** [date-function] In the 1904 system 1904-01-01 is 0. */
  date(year: unknown, month: unknown, day: unknown): HostObject {
    const [y, m, d] = [year, month, day].map(numberArgument);
    return new FunctionResultObject(
      daySerial(y ?? 0, m ?? 0, d ?? 0, this.host.book.options.is1904),
    );
  }
}

class FunctionResultObject extends HostObject {
  readonly className = "FunctionResult";

  constructor(readonly result: number | undefined) {
    super();
  }

  get value(): number | null {
    return this.result ?? null;
  }

  get error(): string | null {
    return this.result === undefined ? "#NUM!" : null;
  }
}
