import { execFileSync } from "node:child_process";
import { itNeedsPython } from "../ooxml/read/pythonWorkbook";

/** `it` for tests that need vobject. */
export const itNeedsVobject = itNeedsPython("vobject");
/** `it` for tests that need icalendar. */
export const itNeedsIcalendar = itNeedsPython("icalendar");

/** An event as a judge reads it: "UID SEQUENCE yyyy-mm-dd yyyy-mm-dd STATUS SUMMARY". */
type Line = string;

const VOBJECT = `
import sys, json, vobject
text = sys.stdin.buffer.read().decode("utf-8")
calendar = vobject.readOne(text, validate=True)
lines = []
for event in calendar.contents.get("vevent", []):
    if event.status.value == "CONFIRMED":
        assert event.valarm.trigger.value.total_seconds() == -54000, event.valarm.trigger.value
    lines.append(" ".join([event.uid.value, event.sequence.value, event.dtstart.value.isoformat(), event.dtend.value.isoformat(), event.status.value, event.summary.value]))
json.dump(lines, sys.stdout)
`;

const ICALENDAR = `
import sys, json
from icalendar import Calendar
calendar = Calendar.from_ical(sys.stdin.buffer.read())
lines = []
for event in calendar.walk("VEVENT"):
    assert event.errors == [], event.errors
    alarms = [part for part in event.subcomponents if part.name == "VALARM"]
    assert len(alarms) == (1 if str(event["STATUS"]) == "CONFIRMED" else 0)
    lines.append(" ".join([str(event["UID"]), str(event["SEQUENCE"]), event["DTSTART"].dt.isoformat(), event["DTEND"].dt.isoformat(), str(event["STATUS"]), str(event["SUMMARY"])]))
json.dump(lines, sys.stdout)
`;

const read = (script: string, text: string) =>
  JSON.parse(
    execFileSync("/usr/bin/python3", ["-c", script], {
      input: text,
      maxBuffer: 2 ** 26,
    }).toString(),
  ) as Line[];

/** The events that vobject reads, which validates each. */
export const byVobject = (text: string) => read(VOBJECT, text);
/** The events that icalendar reads, none with an error. */
export const byIcalendar = (text: string) => read(ICALENDAR, text);
