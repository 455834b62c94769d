import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { LanguageContext } from "../panes/language";
import { Desk } from "./desk";
import { today } from "../panes/page/localDay";
import { fileOfAddress } from "./openedFile";
import { download } from "../panes/page/download";
import { languageOf } from "../panes/page/languageOf";
import { canWriteFiles, chooseTarget } from "./pickers";
import { startWorker } from "./startWorker";
import { WebApp } from "./WebApp";

declare const ANNEXBOOK_VERSION: string;

/** Whose name the change log has when nobody gave one. */
const NOBODY = "Web page";

async function start(): Promise<void> {
  const language = await languageOf(location.search, navigator.language);
  const { file, notLoaded } = language.strings;
  let who = "";
  const desk = new Desk({
    startChannel: startWorker,
    today,
    now: () => performance.now(),
    who: () => who || NOBODY,
    texts: { tooSlow: file.tooSlow, stopped: file.stopped },
    deskTexts: { tooLarge: file.tooLarge, oneFile: file.notXlsx, notLoaded },
    canWriteFiles,
    chooseTarget,
    download,
  });
  const root = document.getElementById("root");
  if (root === null) throw new TypeError("the page has no root");
  const page = createRoot(root);
  // At once: else the browser draws the page without its buttons once more before they are there.
  flushSync(() => {
    page.render(
      <LanguageContext.Provider value={language}>
        <WebApp
          desk={desk}
          version={ANNEXBOOK_VERSION}
          onWho={(name) => {
            who = name.trim();
          }}
        />
      </LanguageContext.Provider>,
    );
  });
  openAddressed(desk);
  whenIdle(() => void workOffline());
}

/** `npm run web -- FILE` names a file of its own server. */
function openAddressed(desk: Desk): void {
  const path = new URLSearchParams(location.search).get("open");
  if (path?.startsWith("/file/") === true) desk.openFile(fileOfAddress(path));
}

/** Runs something when the first screen is there and nothing else is to be done. */
function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(work);
  else setTimeout(work, 1_000);
}

async function workOffline(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  // Without it the page works the same while there is a network.
  await navigator.serviceWorker.register("serviceWorker.js").catch(() => undefined);
}

void start();
