import { planReminders, type Reminders } from "../../app/remind/planReminders";
import { eventsOf, remindersView } from "../../app/remind/remindersView";
import { failureOf } from "../../app/session/failure";
import type { Session } from "../../app/session/session";
import type { CalendarEvent } from "../../core/calendar";
import type { IsoDate } from "../../core/day";
import type { CalendarOutcome, CalendarWay } from "../audits/CalendarCard";
import { useStrings } from "../language";
import type { Strings } from "../strings";
import type { PaneHost } from "./paneHost";

/** What the ways to a calendar stand on. */
export interface CalendarWaysInput {
  readonly session: Session;
  readonly host: PaneHost;
  /** "" for everybody's reminders. */
  readonly owner: string;
  readonly isWritable: boolean;
}

type Texts = Strings["audits"]["calendar"];

interface Taken {
  readonly found: Reminders;
  readonly events: readonly CalendarEvent[];
  readonly today: IsoDate;
}

/**
 * The ways in which reminders leave the workbook: it remembers first what it gives away, so that a later
 * file changes the same events.
 */
export function useCalendarWays(
  input: CalendarWaysInput,
): (way: CalendarWay) => Promise<CalendarOutcome | undefined> {
  const { calendar: texts } = useStrings().audits;
  return async (way) => {
    try {
      const taken = await take(input);
      if (taken === undefined) return undefined;
      if (taken.events.length === 0 && way !== "copyList") return odd(texts.nothing);
      return await goWay(way, taken, { input, texts });
    } catch (cause) {
      return odd(failureOf(cause).message);
    }
  };
}

/** undefined when the workbook could not remember, which the session has said. */
async function take({ session, owner, isWritable }: CalendarWaysInput): Promise<Taken | undefined> {
  const { today } = session;
  await session.settled();
  const before = session.snapshot().workbook;
  if (before === undefined) return undefined;
  if (isWritable && !remindersView(planReminders(before, today), undefined).isRemembered) {
    if (!(await session.perform({ name: "remember" }))) return undefined;
  }
  const found = planReminders(session.snapshot().workbook ?? before, today);
  const filter = { withinDays: undefined, owner: owner || undefined, standard: undefined };
  return { found, events: eventsOf(found, filter), today: found.context.today };
}

interface WayContext {
  readonly input: CalendarWaysInput;
  readonly texts: Texts;
}

async function goWay(
  way: CalendarWay,
  { found, events, today }: Taken,
  { input, texts }: WayContext,
): Promise<CalendarOutcome> {
  const { calendars } = input.host;
  switch (way) {
    case "download":
      await calendars.download(events, today);
      return { said: texts.downloaded(texts.events(events.length)), isOdd: false };
    case "browser":
      await calendars.openInBrowser?.(events);
      return { said: texts.opened, isOdd: false };
    case "copyFile":
      return copied(await calendars.text(events, today), texts.copiedFile, { input, texts });
    case "copyList": {
      const { items } = remindersView(found, input.owner || undefined);
      const lines = items.map(({ thing: { kind, about, dueOn, owner } }) =>
        texts.listed(dueOn, `${kind}: ${about}`, owner),
      );
      return copied(lines.join("\n"), texts.copied, { input, texts });
    }
  }
}

async function copied(
  text: string,
  said: string,
  { input, texts }: WayContext,
): Promise<CalendarOutcome> {
  const isCopied = await input.host.copy(text).then(
    () => true,
    () => false,
  );
  return isCopied ? { said, isOdd: false } : { said: texts.notCopied, isOdd: true, text };
}

function odd(said: string): CalendarOutcome {
  return { said, isOdd: true };
}
