const OFFSET_BASES = [0x811c9dc5, 0x2c1b3c6d, 0x9e3779b9, 0x85ebca6b] as const;
const PRIME = 0x01000193;

/**
 * 32 hexadecimal digits that are the same for the same text, today and in years: four hashes in the
 * way of FNV-1a over its UTF-16 units, from different starts, mixed at the end. No protection against
 * forgery.
 */
export function stableHash(text: string): string {
  let [a, b, c, d]: [number, number, number, number] = [...OFFSET_BASES];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, PRIME);
    b = Math.imul(b ^ unit ^ (a >>> 24), PRIME);
    c = Math.imul(c ^ unit ^ (b >>> 24), PRIME);
    d = Math.imul(d ^ unit ^ (c >>> 24), PRIME);
  }
  return [a, b, c, d].map((lane) => mixed(lane).toString(16).padStart(8, "0")).join("");
}

function mixed(lane: number): number {
  let mix = lane ^ (lane >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
