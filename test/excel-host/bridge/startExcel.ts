import { Book, type BookOptions } from "../model/book";
import { copyOf } from "../model/copyOf";
import type { BatchRequest } from "../wire/protocol";
import { watch } from "./complaints";
import { ExcelHost } from "./excelHost";
import { TRANSPORT } from "./faults";
import { provideOfficeContext, type OfficeSurroundings } from "./officeContext";
import { officeLibrary, type NativeBridge } from "./officeLibrary";

export interface ExcelOptions
  extends Partial<BookOptions>, Partial<Omit<OfficeSurroundings, "locale">> {
  /** The library refuses members above `apiSet`, as a check of the minimum requirement. */
  readonly isApiSetChecked?: boolean;
}

interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: BatchRequest };
}

/** Flag of a request that may wait until a cell edit ends. */
const CAN_WAIT = 64;

// Taken before a test replaces them by fake timers.
const soon = globalThis.queueMicrotask;
const later = globalThis.setImmediate;

/**
 * Starts an Excel under the real library, in this realm: from now on `Excel.run` works on its `book`.
 * A second start takes the place of the first.
 *
 * @param open - a workbook that it opens a copy of, with the copied one's own options; an empty one
 *   when left out
 */
export function startExcel(options: ExcelOptions = {}, open?: Book): ExcelHost {
  const library = officeLibrary();
  provideOfficeContext({
    apiSet: options.apiSet ?? "1.13",
    platform: options.platform ?? (options.isWeb === true ? "OfficeOnline" : "PC"),
    version: options.version ?? "16.0.14332.20000",
    locale: options.locale ?? "en-US",
  });
  library.checkApiSets(options.isApiSetChecked ?? false);
  const excel = new ExcelHost(
    library.members,
    open === undefined ? new Book(options) : copyOf(open),
  );
  watch(excel);
  const bridge: NativeBridge = { sendMessageToHost: (text) => void answer(excel, bridge, text) };
  excel.onEvents((entries) => {
    later(() => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })));
  });
  library.connect(bridge);
  return excel;
}

async function answer(excel: ExcelHost, bridge: NativeBridge, text: string): Promise<void> {
  const { id, type, flags, message } = JSON.parse(text) as RequestMessage;
  const canWait = (flags & CAN_WAIT) !== 0;
  const delivery = await excel.deliver(message.body, Buffer.byteLength(text), canWait);
  if (delivery.kind === "silence") return;
  const reply =
    delivery.kind === "answer"
      ? { statusCode: 200, headers: {}, body: delivery.body }
      : { headers: {}, ...httpError(delivery.number) };
  soon(() => bridge.onMessageFromHost?.(JSON.stringify({ id, type, message: reply })));
}

/** An error below the batch, as the native bridge reports it. */
function httpError(number: number): { statusCode: number; body: unknown } {
  const [statusCode, code] = HTTP_ERRORS.get(number) ?? [500, "GeneralException"];
  return { statusCode, body: { error: { code, message: `Transport error ${String(number)}` } } };
}

const HTTP_ERRORS = new Map<number, [statusCode: number, code: string]>([
  [TRANSPORT.cellEdit, [400, "InvalidOperationInCellEditMode"]],
  [TRANSPORT.sessionLost, [408, "InvalidOrTimedOutSession"]],
  [TRANSPORT.activityLimit, [429, "ActivityLimitReached"]],
  [TRANSPORT.requestTooLarge, [400, "RequestPayloadSizeLimitExceeded"]],
  [TRANSPORT.responseTooLarge, [400, "ResponsePayloadSizeLimitExceeded"]],
  [TRANSPORT.accessDenied, [401, "AccessDenied"]],
]);
