/** The files of this build, written in front of this script when it is built. */
declare const ANNEXBOOK_FILES: readonly string[];

interface ExtendableEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}
interface ServiceWorkerScope {
  readonly addEventListener: ((
    name: "install" | "activate",
    listener: (event: ExtendableEvent) => void,
  ) => void) &
    ((name: "fetch", listener: (event: FetchEvent) => void) => void);
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
}

const scope = self as unknown as ServiceWorkerScope;
/** Names of files carry hashes: the list says which build this is. */
const CACHE = `annexbook ${ANNEXBOOK_FILES.join(" ")}`;

scope.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([...ANNEXBOOK_FILES]))
      .then(() => scope.skipWaiting()),
  );
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(removeOldBuilds().then(() => scope.clients.claim()));
});

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const isOurs = url.origin === location.origin && request.method === "GET";
  if (isOurs && !url.pathname.includes("/file/")) event.respondWith(answer(request));
});

/** The page itself comes from the network while there is one; its parts never change. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  if (request.mode !== "navigate") return (await cache.match(request)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (cause) {
    const kept = await cache.match("index.html");
    if (kept === undefined) throw cause;
    return kept;
  }
}

async function removeOldBuilds(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("annexbook ") && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}
