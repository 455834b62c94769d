/// <reference types="office-js" />
import { noAnswer, officeCode, translated } from "./officeErrors";

const DEFAULT_WAIT_SECONDS = 60;

/** Round trips to Excel: each sends what was queued in one request. */
export interface ExcelTrips {
  /**
   * Queues, sends, and hands back what was queued, loaded.
   *
   * @throws WorkbookError see officeErrors; `no-answer` when no response comes in time
   */
  readonly trip: <T>(queue: (context: Excel.RequestContext) => T) => Promise<T>;
}

/**
 * Trips to the workbook that the add-in runs beside. While somebody edits a cell Excel does nothing:
 * then one small trip waits for the end of that, and the request is sent once more.
 *
 * @param waitSeconds - how long a response may take
 */
export function excelTrips(waitSeconds = DEFAULT_WAIT_SECONDS): ExcelTrips {
  const send = async <T>(queue: (context: Excel.RequestContext) => T): Promise<T> => {
    // A context of its own keeps no references alive: a third fewer actions, and no clean-up trip.
    const context = new Excel.RequestContext();
    const queued = queue(context);
    await context.sync();
    return queued;
  };
  const inTime = <T>(work: Promise<T>) => answered(work, waitSeconds);
  return {
    trip: async (queue) => {
      try {
        return await inTime(send(queue));
      } catch (cause) {
        if (officeCode(cause) !== "InvalidOperationInCellEditMode") throw translated(cause);
      }
      try {
        await inTime(editEnds());
        return await inTime(send(queue));
      } catch (cause) {
        throw translated(cause);
      }
    },
  };
}

/** Resolves as soon as nobody edits a cell any more. */
async function editEnds(): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
}

async function answered<T>(work: Promise<T>, seconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(noAnswer(seconds));
    }, seconds * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
