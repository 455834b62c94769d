import { parseLadder, type DueThing } from "../../core/calendar";
import type { Standard } from "../../core/catalog";
import type { SheetContext } from "../../core/sheets";
import {
  REMINDER_DAY_SETTINGS,
  standardsInScope,
  type ReminderDaySetting,
  type Settings,
} from "../../core/workbook";
import { sensibleDay } from "../cycle/certificationFacts";
import { DUE_SOURCES } from "./sources";
import type { Ladders } from "./sources/source";

/** Everything with a sensible due day of the standards in scope, table by table. */
export function dueThings(context: SheetContext): readonly DueThing[] {
  const standards = standardsInScope(context.settings);
  const ladders = new Map(standards.map((one) => [one, laddersOf(context.settings, one)]));
  return DUE_SOURCES.flatMap((source) =>
    source({
      context,
      standards,
      laddersOf: (standard) => ladders.get(standard) ?? laddersOf(context.settings, standard),
    }),
  ).filter(({ dueOn }) => sensibleDay(dueOn) !== undefined);
}

/** Days of reminders by what they are for, of the settings of one standard. */
export function laddersOf(settings: Settings, standard: Standard): Ladders {
  const ladder = (name: ReminderDaySetting) => {
    const [, initial = ""] = REMINDER_DAY_SETTINGS.find(([one]) => one === name) ?? [];
    return parseLadder(settings.text(name, standard)) ?? parseLadder(initial) ?? [];
  };
  return {
    usual: ladder("Reminder days"),
    audit: ladder("Audit reminder days"),
    recertification: ladder("Recertification reminder days"),
  };
}
