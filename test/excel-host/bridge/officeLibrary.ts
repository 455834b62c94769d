import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { libraryMembers, type LibraryMembers } from "../wire/libraryMembers";

/** What the double needs of the running library; the library has no types for it. */
export interface OfficeLibrary {
  readonly members: LibraryMembers;
  /** Sends all further batches to this bridge. */
  readonly connect: (bridge: NativeBridge) => void;
  /** Whether the library itself refuses members above the API set that the host declares. */
  readonly checkApiSets: (isChecked: boolean) => void;
}

/** The door between the library and a native Excel. */
export interface NativeBridge {
  readonly sendMessageToHost: (text: string) => void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}

interface Globals {
  readonly Excel?: object;
  readonly OfficeCore?: object;
  readonly OfficeExtension?: {
    readonly HostBridge: { readonly init: (bridge: NativeBridge) => void };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

const SOURCE = "@microsoft/office-js/dist/excel-web-16.00.js";

/** Evaluates the unmodified library in this realm, once; gives what the double needs of it. */
export function officeLibrary(): OfficeLibrary {
  const globals = globalThis as unknown as Globals;
  if (globals.Excel === undefined) evaluate(globals);
  const { Excel, OfficeCore, OfficeExtension } = globals;
  if (Excel === undefined || OfficeExtension === undefined) throw new Error("no Office.js");
  return {
    members: libraryMembers(Excel, OfficeCore ?? {}),
    connect: (bridge) => {
      OfficeExtension.HostBridge.init(bridge);
    },
    checkApiSets: (isChecked) => {
      OfficeExtension.CommonUtility._doApiNotSupportedCheck = isChecked;
    },
  };
}

function evaluate(globals: object): void {
  for (const [name, stand] of Object.entries(standIns(globals))) {
    if (!(name in globals))
      Object.defineProperty(globals, name, { value: stand, configurable: true, writable: true });
  }
  const path = createRequire(__filename).resolve(SOURCE);
  // An indirect eval runs in this realm, so that errors of the library are errors of the tests.
  (0, eval)(readFileSync(path, "utf8"));
}

/** What a browser has and Node lacks, as far as the library asks while it starts. */
function standIns(globals: object): Readonly<Record<string, unknown>> {
  const nothing = (): void => undefined;
  return {
    window: globals,
    self: globals,
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:" },
    addEventListener: nothing,
    document: {
      domain: "localhost",
      addEventListener: nothing,
      createElement: () => ({}),
      getElementById: () => null,
      getElementsByTagName: () => [],
    },
  };
}
