import { isAscii } from "node:buffer";
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import type { HostCodecs } from "../adapters/xlsx";

/** zlib takes no smaller buffers, and sees the end of its input only when there is room left. */
const MORE_BYTES = 64;

/** Only the texts of a workbook are as large, and half of its packed bytes. */
const LARGE_BYTES = 500_000;

/** Of Node: several times as fast as code in JavaScript, and texts of half the memory. */
export const NODE_CODECS: HostCodecs = {
  inflate: (packed, atMost) => inflateRawSync(packed, inflateOptions(atMost)),
  deflate: (content) => deflateRawSync(content, deflateOptions(content.length)),
  checksum: (content) => crc32(content),
  asciiText: (content) =>
    isAscii(content)
      ? Buffer.from(content.buffer, content.byteOffset, content.length).toString("latin1")
      : undefined,
};

/** All at once into one piece of memory. */
export function inflateOptions(atMost: number) {
  return { maxOutputLength: atMost, chunkSize: atMost + MORE_BYTES };
}

/**
 * Window and tables no larger than the content needs: a workbook has dozens of small parts, and
 * setting up 256 KB for each takes longer than to pack it. The packed bytes stay the same.
 */
function deflateOptions(size: number) {
  const bits = 32 - Math.clz32(size);
  return {
    level: size > LARGE_BYTES ? 7 : 6,
    windowBits: Math.min(15, Math.max(9, bits)),
    memLevel: Math.min(8, Math.max(1, bits - 6)),
    chunkSize: Math.min(16_384, (size >> 1) + MORE_BYTES),
  };
}
