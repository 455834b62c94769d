import type { Server } from "node:http";

/** Serves a folder on 127.0.0.1; listening when it resolves. */
export function serveFolder(
  folder: string,
  options?: { readonly port?: number; readonly extra?: ReadonlyMap<string, () => Uint8Array> },
): Promise<Server>;
