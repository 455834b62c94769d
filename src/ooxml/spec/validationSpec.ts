import type { CellRange } from "./address";

export type ValidationOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "greaterThanOrEqual"
  | "lessThan"
  | "lessThanOrEqual";

/** The words of a list, none with a comma, together with their commas at most 255 characters. */
export interface InlineListRule {
  readonly type: "list";
  readonly items: readonly string[];
}

/** A list whose words stand in cells: a defined name or an A1 range; never a table reference. */
export interface ReferencedListRule {
  readonly type: "list";
  readonly formula: string;
}

/** A comparison; days are serial numbers or formulas. */
export interface ComparisonRule {
  readonly type: "whole" | "decimal" | "date" | "textLength";
  readonly operator: ValidationOperator;
  readonly formula1: string;
  /** The upper end of "between" and "notBetween"; left out for all others. */
  readonly formula2?: string | undefined;
}

/** A formula that is TRUE for good values, written for the top left cell of the first range. */
export interface CustomRule {
  readonly type: "custom";
  readonly formula: string;
}

export type ValidationRule = InlineListRule | ReferencedListRule | ComparisonRule | CustomRule;

/** A box with a title of at most 32 characters and a message of at most 255. */
export interface ValidationMessage {
  readonly title: string;
  readonly message: string;
}

export interface ValidationSpec {
  readonly ranges: readonly CellRange[];
  readonly rule: ValidationRule;
  readonly allowBlank: boolean;
  /** "stop" refuses a wrong value; the others let the user keep it. */
  readonly severity: "stop" | "warning" | "information";
  /** Shown after a wrong value; without it Excel shows its own words. */
  readonly error?: ValidationMessage | undefined;
  /** Shown while the cell is selected. */
  readonly prompt?: ValidationMessage | undefined;
}
