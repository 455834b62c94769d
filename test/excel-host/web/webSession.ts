import type { ExcelHost } from "../bridge/excelHost";
import type { BatchRequest, EventEntry } from "../wire/protocol";
import { APP } from "./hostPage";

interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: { readonly DdaMethod?: { DispatchId: number }; readonly ArrayData?: unknown[] };
}

const REQUEST = 0;
const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
const DISPATCH = { richApi: 93, commandCompleted: 94, loadSettings: 75, saveSettings: 76 } as const;
/** Where the batch and its flags stand in the array of a request. */
const [BODY, FLAGS] = [4, 6];
const CAN_WAIT = 64;
const UNSUPPORTED = 5001;

/** The web host's side of the conversation with office.js. */
export class WebSession {
  /** Whether this Excel takes what the add-in says and answers nothing. */
  isMute = false;
  /** Buttons whose functions have said that they are done. */
  completed = 0;
  #commands = 0;
  readonly #listening = new Map<string, Message>();
  /** Names of messages that the double does not know: a test wants none. */
  readonly unknown: string[] = [];

  constructor(
    readonly excel: ExcelHost,
    /** Highest ExcelApi set that the host declares. */
    readonly apiSet: string,
    readonly post: (text: string) => void,
  ) {
    excel.onEvents((entries) => {
      this.#tell("richApiMessage", { ArrayData: entries.map(toArray) });
    });
  }

  /** Takes one message of the add-in's frame. */
  async receive(text: string): Promise<void> {
    const message = parse(text);
    if (message?._messageType !== REQUEST || this.isMute) return;
    if (message._actionType === ACTION.register) {
      this.#listening.set(message._actionName, message);
      this.#reply(message, { Error: 0 });
    } else if (message._actionType === ACTION.unregister) {
      this.#listening.delete(message._actionName);
      this.#reply(message, { Error: 0 });
    } else await this.#invoke(message);
  }

  /** Somebody presses a button of the ribbon that runs a function of the shared runtime. */
  pressRibbon(functionName: string): void {
    this.#commands += 1;
    this.#tell("appCommandInvoked", [String(this.#commands), functionName, "{}"]);
  }

  async #invoke(message: Message): Promise<void> {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.#reply(message, this.#appContext());
        return;
      case "ContextActivationManager_notifyHost":
        return;
      case "executeMethod":
        await this.#execute(message);
        return;
      default:
        this.unknown.push(message._actionName);
        this.#reply(message, { Error: UNSUPPORTED });
    }
  }

  async #execute(message: Message): Promise<void> {
    const id = message._data?.DdaMethod?.DispatchId;
    if (id === DISPATCH.richApi) {
      await this.#batch(message, message._data?.ArrayData ?? []);
    } else if (id === DISPATCH.loadSettings) {
      this.#reply(message, { Version: 1, Error: 0, Settings: [] });
    } else if (id === DISPATCH.saveSettings || id === DISPATCH.commandCompleted) {
      if (id === DISPATCH.commandCompleted) this.completed += 1;
      this.#reply(message, { Version: 1, Error: 0 });
    } else {
      this.unknown.push(`executeMethod ${String(id)}`);
      this.#reply(message, { Version: 1, Error: UNSUPPORTED });
    }
  }

  async #batch(message: Message, array: readonly unknown[]): Promise<void> {
    const text = String(array[BODY]);
    const canWait = (Number(array[FLAGS]) & CAN_WAIT) !== 0;
    const request = JSON.parse(text) as BatchRequest;
    const delivery = await this.excel.deliver(request, Buffer.byteLength(text), canWait);
    if (delivery.kind === "silence") return;
    if (delivery.kind === "transport") {
      this.#reply(message, { Version: 1, Error: delivery.number });
      return;
    }
    const headers = ["CONTENT-TYPE", "application/json"];
    const data = [200, headers, JSON.stringify(delivery.body)];
    this.#reply(message, { Version: 1, Error: 0, Data: data });
  }

  #appContext(): Readonly<Record<string, unknown>> {
    return {
      _id: APP,
      _appName: 16,
      _appVersion: "16.01",
      _appUILocale: "en-US",
      _dataLocale: "en-US",
      _docUrl: "https://contoso.example/Book1.xlsx",
      _clientMode: 0,
      _settings: [],
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "correlation1",
      _appInstanceId: "instance1",
      _requirementMatrix: `{"ExcelApi":${this.apiSet},"DelayForCellEdit":1.1,"RichApiRuntime":1.2}`,
      _hostFullVersion: "16.0.20308.0",
      _addinName: "Annexbook",
      _appDomains: [],
      _featureGates: {},
    };
  }

  #reply(message: Message, data: unknown): void {
    this.#send(message, data, 0);
  }

  #tell(name: string, data: unknown): void {
    const registration = this.#listening.get(name);
    if (registration !== undefined) this.#send(registration, data, 1);
  }

  #send(message: Message, data: unknown, responseType: 0 | 1): void {
    this.post(
      JSON.stringify({
        _messageType: 1,
        _actionName: message._actionName,
        _conversationId: message._conversationId,
        _correlationId: message._correlationId,
        _errorCode: 0,
        _responseType: responseType,
        _data: data,
        _origin: "",
        _serializerVersion: 1,
      }),
    );
  }
}

function toArray(entry: EventEntry): unknown[] {
  const { messageCategory, messageType, targetId, message, id } = entry;
  return [messageCategory, messageType, targetId, message, id, false];
}

function parse(text: string): Message | undefined {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return undefined; // Not every message of a frame is ours.
  }
}
