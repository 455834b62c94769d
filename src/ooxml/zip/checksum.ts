const POLYNOMIAL = 0xedb88320;

let table: Int32Array | undefined;

/** The CRC-32 that zip keeps for each entry, from 0 to 2^32 - 1; 0 for no bytes. */
export function checksum(bytes: Uint8Array): number {
  const byByte = (table ??= remainders());
  let remainder = -1;
  for (let at = 0; at < bytes.length; at += 1) {
    remainder = (byByte[(remainder ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (remainder >>> 8);
  }
  return ~remainder >>> 0;
}

/** Made when first needed: a host may have a checksum of its own. */
function remainders(): Int32Array {
  return Int32Array.from({ length: 256 }, (_value, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit += 1) {
      remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
    }
    return remainder;
  });
}
