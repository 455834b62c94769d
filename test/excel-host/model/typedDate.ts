const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MS_A_DAY = 86_400_000;

interface DateEntry {
  readonly content: number;
  readonly numberFormat: string;
}

/**
 * A day or time as somebody with an en-US keyboard types it [typed-dates]: "1-2" is 2 January,
 * "5-Jan" is 5 January, "2026-11-15" and "11/15/2026" are days; undefined for any other text.
 */
export function parseTypedDate(text: string, year: number, is1904: boolean): DateEntry | undefined {
  const time = parseTime(text);
  if (time !== undefined) return time;
  const found = numericDay(text, year) ?? namedDay(text, year);
  if (found === undefined) return undefined;
  const serial = daySerial(found.year, found.month, found.day, is1904);
  return serial === undefined ? undefined : { content: serial, numberFormat: found.format };
}

interface Found {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

function numericDay(text: string, year: number): Found | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null) return { ...numbers(iso[1], iso[2], iso[3]), format: "m/d/yyyy" };
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (full !== null) return { ...numbers(full[3], full[1], full[2]), format: "m/d/yyyy" };
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short === null) return undefined;
  return { ...numbers(String(year), short[1], short[2]), format: "d-mmm" };
}

function namedDay(text: string, year: number): Found | undefined {
  const [, first, word, last] = /^(\d{1,2})?[- ]?([A-Za-z]{3,9})[- ]?(\d{1,4})?$/.exec(text) ?? [];
  const month = MONTHS.indexOf((word ?? "").slice(0, 3).toLowerCase()) + 1;
  if (month === 0 || !isMonthName(word ?? "") || (first ?? last) === undefined) return undefined;
  if (first !== undefined) {
    const format = last === undefined ? "d-mmm" : "d-mmm-yy";
    return { ...numbers(last ?? String(year), String(month), first), format };
  }
  if (Number(last) > 31) return { ...numbers(last, String(month), "1"), format: "mmm-yy" };
  return { ...numbers(String(year), String(month), last), format: "d-mmm" };
}

function isMonthName(word: string): boolean {
  const full = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
  ];
  const lower = word.toLowerCase();
  return MONTHS.includes(lower) || full.includes(lower);
}

function numbers(year = "", month = "", day = ""): { year: number; month: number; day: number } {
  const short = Number(year);
  const isShort = year.length <= 2;
  const full = isShort ? short + (short < 30 ? 2000 : 1900) : short;
  return { year: full, month: Number(month), day: Number(day) };
}

/** Excel's serial number of a day; undefined for a day that does not exist. [date-serials] */
export function daySerial(
  year: number,
  month: number,
  day: number,
  is1904: boolean,
): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (year < 1900 || year > 9999) return undefined;
  const days = date.getTime() / MS_A_DAY;
  if (is1904) return days - Date.UTC(1904, 0, 1) / MS_A_DAY;
  const since1900 = days - Date.UTC(1899, 11, 31) / MS_A_DAY;
  return since1900 >= 60 ? since1900 + 1 : since1900;
}

function parseTime(text: string): DateEntry | undefined {
  const [, hours, minutes, seconds] = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23) return undefined;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
  return { content: total / 86_400, numberFormat: seconds === undefined ? "h:mm" : "h:mm:ss" };
}
