import { inflateRaw } from "node:zlib";
import type { PackedPart } from "../adapters/xlsx";
import { inflateOptions } from "./nodeCodecs";

/** Smaller parts are unpacked sooner than another thread is asked. */
const FROM_BYTES = 256 * 1024;
const DEFLATED = 8;

/** Parts that other threads unpack. */
export interface UnpackedAhead {
  /** When all of them are there, or cannot be unpacked. */
  readonly done: Promise<unknown>;
  /** Gives away what came of packed bytes; undefined for others, and for the second time. */
  readonly take: (packed: Uint8Array) => Uint8Array | undefined;
}

/**
 * Unpacks large parts on other threads, while this one loads the program's code. What cannot be
 * unpacked is left to whoever reads it, who says why.
 */
export function unpackAhead(parts: readonly PackedPart[]): UnpackedAhead {
  const unpacked: { readonly packed: Uint8Array; readonly content: Uint8Array }[] = [];
  const large = parts.filter(({ size, method }) => method === DEFLATED && size >= FROM_BYTES);
  const done = Promise.all(
    large.map(
      async ({ packed, size }) =>
        new Promise<void>((resolve) => {
          inflateRaw(packed, inflateOptions(size), (error, content) => {
            if (error === null) unpacked.push({ packed, content });
            resolve();
          });
        }),
    ),
  );
  return {
    done,
    take: (packed) => {
      const index = unpacked.findIndex((one) => isSameMemory(one.packed, packed));
      return index < 0 ? undefined : unpacked.splice(index, 1)[0]?.content;
    },
  };
}

function isSameMemory(one: Uint8Array, other: Uint8Array): boolean {
  return one.buffer === other.buffer && one.byteOffset === other.byteOffset;
}
