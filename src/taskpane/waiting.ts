/** What the page says before Excel is there: plain HTML, since nothing else may have loaded. */
interface WaitingPage {
  readonly status: { textContent: string | null };
  readonly reload: { hidden: boolean | string; onclick: unknown };
}

/** Sentences for the time before the panes. */
interface WaitingTexts {
  readonly slow: string;
  readonly noOffice: string;
  readonly otherHost: string;
}

const SLOW_MILLISECONDS = 8_000;

/** How Office is waited for, and what a test puts in its place. */
export interface WaitingInput {
  /** Resolves with the host's name when Office is ready; rejects when office.js does not load. */
  readonly whenReady: () => Promise<string | null>;
  readonly page: WaitingPage;
  readonly texts: WaitingTexts;
  readonly reload: () => void;
  readonly setTimer: (work: () => void, milliseconds: number) => void;
}

/**
 * Waits for Excel and tells how it goes: after some seconds, that it takes long; where office.js did
 * not load or the page is open elsewhere, that; each with a button to load the page again.
 *
 * @returns true once Excel is there; never resolves while Office says nothing
 */
export async function excelIsReady(input: WaitingInput): Promise<boolean> {
  const { whenReady, page, texts, reload, setTimer } = input;
  page.reload.onclick = reload;
  const say = (text: string) => {
    page.status.textContent = text;
    page.reload.hidden = false;
  };
  let isOver = false;
  setTimer(() => {
    if (!isOver) say(texts.slow);
  }, SLOW_MILLISECONDS);
  const host = await whenReady().catch(() => undefined);
  isOver = true;
  if (host === "Excel") return true;
  say(host === undefined ? texts.noOffice : texts.otherHost);
  return false;
}
