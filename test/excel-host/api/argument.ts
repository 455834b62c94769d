import { invalidArgument } from "../wire/hostError";

/** Arguments come from the wire untyped; the wrong type is what Excel calls an InvalidArgument. */
export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function optionalText(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : textArgument(value);
}

export function numberArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function wholeArgument(value: unknown, least = 0): number {
  const number = numberArgument(value);
  if (!Number.isInteger(number) || number < least) throw invalidArgument();
  return number;
}

export function flagArgument(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((known) => known === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

export function recordArgument(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}

/** A colour as Excel reports it: "#RRGGBB" in capitals; a few names are known. [color-forms] */
export function colorArgument(value: unknown): string {
  const text = textArgument(value);
  const [, digits] = /^#?([0-9a-fA-F]{6})$/.exec(text) ?? [];
  const named = NAMED_COLORS.get(text.toLowerCase());
  if (digits === undefined && named === undefined) throw invalidArgument();
  return named ?? `#${(digits ?? "").toUpperCase()}`;
}

const NAMED_COLORS = new Map([
  ["black", "#000000"],
  ["white", "#FFFFFF"],
  ["red", "#FF0000"],
  ["green", "#008000"],
  ["blue", "#0000FF"],
  ["yellow", "#FFFF00"],
]);
