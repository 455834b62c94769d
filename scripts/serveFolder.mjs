/** A small web server for built files, on 127.0.0.1 only. */
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Serves a folder; a port that is taken makes way for a free one.
 *
 * @param {string} folder
 * @param {{ port?: number, extra?: Map<string, () => Uint8Array> }} options - `extra`: further paths
 * @returns {Promise<import("node:http").Server>} listening
 */
export async function serveFolder(folder, { port = 0, extra = new Map() } = {}) {
  const server = createServer((request, response) => {
    void answer(folder, extra, request).then(({ status, body, headers }) => {
      response.writeHead(status, headers).end(body);
    });
  });
  await listen(server, port).catch((cause) => {
    if (cause.code !== "EADDRINUSE") throw cause;
    return listen(server, 0);
  });
  return server;
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

async function answer(folder, extra, { url = "/", method = "GET", headers }) {
  // A page of another name that was pointed at this address must not read what is served here.
  const isLocal = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(headers.host ?? "");
  if (!isLocal || (method !== "GET" && method !== "HEAD")) return plain(403, "Not allowed.");
  const { pathname } = new URL(url, "http://127.0.0.1");
  const handed = extra.get(pathname);
  if (handed !== undefined) return found(handed(), ".xlsx", "no-store");
  const path = normalize(decodeURIComponent(pathname === "/" ? "/index.html" : pathname));
  if (path.split(sep).includes("..")) return plain(403, "Not allowed.");
  try {
    const body = await readFile(join(folder, path));
    // Hashed names never change their content; the page and the service worker do.
    const isHashed = /\.[0-9a-f]{12}\.\w+$/.test(path);
    return found(
      body,
      extname(path),
      isHashed ? "public, max-age=31536000, immutable" : "no-cache",
    );
  } catch {
    return plain(404, "There is no such file.");
  }
}

function found(body, extension, cache) {
  return {
    status: 200,
    body,
    headers: {
      "Content-Type": TYPES[extension] ?? "application/octet-stream",
      "Cache-Control": cache,
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "frame-ancestors 'none'",
      "Referrer-Policy": "no-referrer",
    },
  };
}

function plain(status, text) {
  return { status, body: text, headers: { "Content-Type": "text/plain; charset=utf-8" } };
}
