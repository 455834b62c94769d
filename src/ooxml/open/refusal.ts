/** Why a file is not opened, or not changed (`blocked`). The codes never change. */
export const REFUSAL_CODES = [
  "not-a-workbook",
  "old-xls",
  "encrypted",
  "damaged",
  "too-large",
  "unsafe",
  "unsupported",
  "blocked",
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A file that is not opened, or a part of it that is not read. `message` is one sentence. */
export class PackageRefusal extends Error {
  override readonly name = "PackageRefusal";

  constructor(
    readonly code: RefusalCode,
    message: string,
    options: { readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
  }
}

/**
 * A refusal of a file that contradicts itself.
 *
 * @param detail - what is wrong, to follow a colon: "the sheet has two cells B3"
 */
export function damaged(detail: string, cause?: unknown): PackageRefusal {
  return new PackageRefusal("damaged", `The file is damaged: ${detail}.`, { cause });
}

/** A refusal of a file that is larger than the program takes; `detail` follows a colon. */
export function tooLarge(detail: string): PackageRefusal {
  return new PackageRefusal("too-large", `The file is too large: ${detail}.`);
}

/** A refusal of a file made to harm, or indistinguishable from one; `detail` follows a colon. */
export function unsafe(detail: string): PackageRefusal {
  return new PackageRefusal("unsafe", `The file is not safe to open: ${detail}.`);
}

/** A refusal of a change that something stands in the way of; `message` is one sentence. */
export function blocked(message: string): PackageRefusal {
  return new PackageRefusal("blocked", message);
}
