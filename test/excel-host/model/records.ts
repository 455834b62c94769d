import type { Area } from "./area";

/** What cells accept. */
export interface Validation {
  areas: readonly Area[];
  /** As the add-in wrote it: `{ list: { ... } }`, `{ wholeNumber: { ... } }`, ... */
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  errorAlert: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>>;
}

export interface ConditionalLook {
  fill?: string | undefined;
  fontColor?: string | undefined;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  underline?: string | undefined;
  strikethrough?: boolean | undefined;
}

/** Looks that cells take on while a formula is TRUE. The first of a sheet's list wins. */
export interface ConditionalFormat {
  readonly id: string;
  areas: readonly Area[];
  readonly type: string;
  /** With "=". */
  formula: string;
  readonly look: ConditionalLook;
  stopIfTrue: boolean;
}

/** A name over cells, or for any formula. */
export interface NameRecord {
  readonly name: string;
  /** With "="; "$" references with their sheet. */
  formula: string;
  comment: string;
  visible: boolean;
}

export interface ProtectionState {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | undefined;
}
