import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { ExcelHost } from "../bridge/excelHost";
import { watch } from "../bridge/complaints";
import { officeLibrary } from "../bridge/officeLibrary";
import { Book, type BookOptions } from "../model/book";
import { selfSigned } from "./certificate";
import { addinAddress, hostPage } from "./hostPage";
import { serveFile } from "./serveFolder";
import { WebSession } from "./webSession";

export interface WebExcelOptions extends Partial<BookOptions> {
  /** Folder of the add-in's pages. */
  readonly folder: string;
  /** The page in it that the frame shows, such as "taskpane.html". */
  readonly page: string;
  /** Highest ExcelApi set that the host declares; "1.13" when left out. */
  readonly apiSet?: string;
}

/** An Excel on the web, without Excel: a page with the add-in in a frame. */
export interface WebExcel {
  readonly excel: ExcelHost;
  readonly session: WebSession;
  /** Where a browser that ignores certificate errors finds the page. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts the web host on a free port of localhost. */
export async function startWebExcel(options: WebExcelOptions): Promise<WebExcel> {
  const excel = new ExcelHost(officeLibrary().members, new Book({ isWeb: true, ...options }));
  watch(excel);
  const readers = new Set<ServerResponse>();
  const session = new WebSession(excel, options.apiSet ?? "1.13", (text) => {
    for (const reader of readers) reader.write(`data: ${JSON.stringify(text)}\n\n`);
  });
  const server = createServer(selfSigned(), (request, response) => {
    handle({ options, session, readers, origin: origin() }, request, response);
  });
  const origin = (): string =>
    `https://localhost:${String((server.address() as AddressInfo).port)}`;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    excel,
    session,
    url: `${origin()}/double/host.html`,
    stop: () =>
      new Promise((resolve) => {
        for (const reader of readers) reader.end();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Site {
  readonly options: WebExcelOptions;
  readonly session: WebSession;
  readonly readers: Set<ServerResponse>;
  readonly origin: string;
}

function handle(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? "/", site.origin);
  if (pathname === "/double/host.html") {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(hostPage(addinAddress(`/addin/${site.options.page}${search}`, site.origin)));
  } else if (pathname === "/double/events") {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(": begin\n\n");
    site.readers.add(response);
    response.on("close", () => site.readers.delete(response));
  } else if (pathname === "/double/messages") {
    void take(site.session, request, response);
  } else {
    serveFile(site.options.folder, pathname.replace(/^\/addin\//, ""), response);
  }
}

async function take(
  session: WebSession,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  response.writeHead(204).end();
  await session.receive(Buffer.concat(parts).toString("utf8"));
}
