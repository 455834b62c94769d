import { parseIsoDate, type IsoDate } from "../core/day";
import { InvalidDayError } from "../core/issue";
import type { CommandInput } from "./command";
import { UsageError } from "./usageError";

/** The text of an option, or undefined when it was not given. */
export function textOption({ values }: CommandInput, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

/** The texts of an option that may be given several times. */
export function textOptions({ values }: CommandInput, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

/** Whether a switch was given. */
export function isOptionOn({ values }: CommandInput, name: string): boolean {
  return values[name] === true;
}

/**
 * The day of an option, or undefined when it was not given.
 *
 * @throws UsageError when it is no day
 */
export function dayOption(input: CommandInput, name: string): IsoDate | undefined {
  const text = textOption(input, name);
  return text === undefined ? undefined : dayFromText(text, name);
}

/**
 * The day that was typed for an option.
 *
 * @throws UsageError when it is no day
 */
export function dayFromText(text: string, name: string): IsoDate {
  try {
    return parseIsoDate(text);
  } catch (cause) {
    if (!(cause instanceof InvalidDayError)) throw cause;
    throw new UsageError(cause.code, `--${name}: ${cause.message}`, { place: `--${name}`, cause });
  }
}

/**
 * The word of an option, which must be one of a list; undefined when it was not given.
 *
 * @throws UsageError when it is another word
 */
export function wordOption<Word extends string>(
  input: CommandInput,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const text = textOption(input, name);
  const word = words.find((one) => one === text);
  if (text !== undefined && word === undefined) {
    const message = `--${name} is one of ${words.join(", ")}, not "${text}".`;
    throw new UsageError("invalid-option", message, { place: `--${name}` });
  }
  return word;
}
