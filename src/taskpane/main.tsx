/// <reference types="office-js" />
import { createRoot } from "react-dom/client";
import type { Session } from "../app/session/session";
import { LanguageContext, type Language } from "../panes/language";
import { ENGLISH } from "../panes/strings";
import type { NewWorkbookFile } from "../panes/home/newWorkbookFile";
import { download } from "../panes/page/download";
import { languageOf } from "../panes/page/languageOf";
import { storedPreferences } from "../panes/page/storedPreferences";
import { apiSetText } from "./apiSet";
import { isDarkBackground } from "./hostTheme";
import { keepPlace } from "./keptPlace";
import { TaskpaneApp } from "./TaskpaneApp";
import { excelIsReady } from "./waiting";

declare const ANNEXBOOK_VERSION: string;

/** Whose name the change log has when nobody gave one. */
const NOBODY = "Task pane";

async function start(): Promise<void> {
  // Loaded while Office is: the pane shows as soon as both are there.
  const engine = import(/* webpackChunkName: "session" */ "./openSession");
  const isReady = await excelIsReady({
    whenReady,
    page: { status: element("waiting"), reload: element("reload") },
    texts: ENGLISH.taskpane.waiting,
    reload: () => location.reload(),
    setTimer: (work, milliseconds) => void setTimeout(work, milliseconds),
  });
  if (!isReady) return;
  const { openSession } = await engine;
  const language = await languageOf(location.search, Office.context.displayLanguage);
  let who = "";
  const session = openSession(Office, () => who || NOBODY);
  keepPlace(
    session,
    storedPreferences(() => sessionStorage, Office.context.partitionKey),
  );
  showPanes(session, language, (name) => {
    who = name.trim();
  });
}

/** The host's name as Office says it; null in a page that no program of Office shows. */
async function whenReady(): Promise<string | null> {
  await officeScript();
  const { host } = await Office.onReady();
  return host as unknown as string | null;
}

/** Resolves when office.js has run, and rejects when it cannot be had. */
async function officeScript(): Promise<void> {
  if ("Office" in window) return;
  await new Promise((resolve, reject) => {
    const script = element("office");
    script.addEventListener("load", resolve);
    script.addEventListener("error", reject);
  });
}

function showPanes(session: Session, language: Language, onWho: (who: string) => void): void {
  const { context } = Office;
  const { requirements, diagnostics, officeTheme } = context;
  createRoot(element("root")).render(
    <LanguageContext.Provider value={language}>
      <TaskpaneApp
        session={session}
        preferences={storedPreferences(() => localStorage, context.partitionKey)}
        version={ANNEXBOOK_VERSION}
        apiSet={apiSetText((set, version) => requirements.isSetSupported(set, version))}
        hostName={`Excel, ${String(diagnostics.platform)} ${diagnostics.version}`}
        hostIsDark={isDarkBackground(
          (officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor,
        )}
        makeWorkbook={makeWorkbook}
        openPage={openPage}
        onWho={onWho}
      />
    </LanguageContext.Provider>,
  );
}

/** Office opens the browser of the system where it can; else the browser that shows the pane does. */
function openPage(address: string): void {
  const { href } = new URL(address, location.href);
  const { requirements, ui } = Office.context;
  if (requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) ui.openBrowserWindow(href);
  else open(href, "_blank", "noopener");
}

async function makeWorkbook({ name, input }: NewWorkbookFile) {
  const { openNewWorkbook } = await import(/* webpackChunkName: "newWindow" */ "./newWindow");
  const { createWorkbook } = await import("../adapters/office");
  const file = { name, at: `${input.today}T00:00:00Z` };
  return openNewWorkbook(input, file, { createWorkbook, download });
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new TypeError(`the page has no ${id}`);
  return found;
}

void start();
