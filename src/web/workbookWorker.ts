import type { NumberedAnswer, NumberedRequest } from "./messages";
import { carriedError, WorkbookService } from "./workbookService";

/** The thread that holds a workbook: one question after the other. */
interface WorkerScope {
  onmessage: ((event: { readonly data: NumberedRequest }) => void) | null;
  postMessage: (answer: NumberedAnswer, transfer: Transferable[]) => void;
}

const scope = self as unknown as WorkerScope;
const service = new WorkbookService();
let turn: Promise<void> = Promise.resolve();

scope.onmessage = ({ data }) => {
  turn = turn.then(() => answer(data));
};

async function answer({ number, request }: NumberedRequest): Promise<void> {
  try {
    const output = await service.answer(request);
    // Bytes move to the page instead of being copied; those of the file itself must stay here.
    const isBytes = output instanceof Uint8Array;
    const moved = isBytes ? output.slice() : output;
    scope.postMessage(
      { number, output: moved },
      isBytes ? [(moved as Uint8Array).buffer as ArrayBuffer] : [],
    );
  } catch (cause) {
    scope.postMessage({ number, error: carriedError(cause) }, []);
  }
}
