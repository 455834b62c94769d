/// <reference types="office-js" />
import { createRoot } from "react-dom/client";
import { createWorkbook, openExcel } from "../adapters/office";
import type { NewWorkbookInput } from "../app/newWorkbook/newWorkbook";
import { failureOf } from "../app/session/failure";
import { Session } from "../app/session/session";
import { LanguageContext, type Language } from "../panes/language";
import { ENGLISH } from "../panes/strings";
import { download } from "../web/pickers";
import { today } from "../web/localDay";
import { apiSetText } from "./apiSet";
import { isDarkBackground } from "./hostTheme";
import { panePreferences } from "./panePreferences";
import { associateRibbon } from "./ribbon";
import { TaskpaneApp } from "./TaskpaneApp";
import { excelIsReady } from "./waiting";

declare const ANNEXBOOK_VERSION: string;

/** Whose name the change log has when nobody gave one. */
const NOBODY = "Task pane";

/** What Office calls things; without office.js, or before it is ready, all of it can be missing. */
type OfficeGlobal = typeof Office | undefined;

async function start(): Promise<void> {
  const office = (window as { readonly Office?: OfficeGlobal }).Office;
  const isReady = await excelIsReady({
    whenReady: office && (async () => (await office.onReady()).host),
    page: { status: element("waiting"), reload: element("reload") },
    texts: ENGLISH.taskpane.waiting,
    reload: () => location.reload(),
    setTimer: (work, milliseconds) => void setTimeout(work, milliseconds),
  });
  if (isReady && office !== undefined) showPanes(office);
}

function showPanes(office: NonNullable<OfficeGlobal>): void {
  let who = "";
  const { context } = office;
  const excel = openExcel();
  const session = new Session({
    ...excel,
    today,
    now: () => performance.now(),
    who: () => who || NOBODY,
  });
  associateRibbon(office, session.show, (cause) => session.report(failureOf(cause)));
  const { requirements, diagnostics, officeTheme } = context;
  createRoot(element("root")).render(
    <LanguageContext.Provider value={languageOf(context.displayLanguage)}>
      <TaskpaneApp
        session={session}
        preferences={panePreferences(() => localStorage, context.partitionKey)}
        version={ANNEXBOOK_VERSION}
        apiSet={apiSetText((set, version) => requirements.isSetSupported(set, version))}
        hostName={`Excel, ${String(diagnostics.platform)} ${diagnostics.version}`}
        hostIsDark={isDarkBackground(
          (officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor,
        )}
        makeWorkbook={makeWorkbook}
        onWho={(name) => {
          who = name.trim();
        }}
      />
    </LanguageContext.Provider>,
  );
  void session.refresh();
}

/** English texts; numbers and days as Excel's language has them. */
function languageOf(locale: string): Language {
  return { strings: ENGLISH, locale };
}

async function makeWorkbook(input: NewWorkbookInput) {
  const { openNewWorkbook } = await import(/* webpackChunkName: "newWindow" */ "./newWindow");
  const name = input.isDemo ? "annexbook-demo.xlsx" : "annexbook.xlsx";
  const file = { name, at: `${input.today}T00:00:00Z` };
  return openNewWorkbook(input, file, { createWorkbook, download });
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new TypeError(`the page has no ${id}`);
  return found;
}

void start();
