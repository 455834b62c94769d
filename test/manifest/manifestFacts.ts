import type { XmlElement } from "./xmlTree";

/** What a manifest is checked against. */
export interface Surroundings {
  /** That of package.json. */
  readonly packageVersion: string;
  /** Functions that the page gives to the ribbon. */
  readonly functions: readonly string[];
  /** Pixels of a PNG below the address; undefined when there is no such picture. */
  readonly pictureSize: (path: string) => PixelSize | undefined;
}

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** One thing that is checked; a sentence for each fault. */
export type ManifestCheck = (manifest: XmlElement, surroundings: Surroundings) => string[];

/** Sizes of icons that Excel has a use for, in pixels. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Pixels of a PNG (ISO/IEC 15948, 11.2.2): width and height stand at the start of its first chunk. */
export function pixelSize(png: Buffer): PixelSize | undefined {
  if (png.toString("latin1", 0, 8) !== "\x89PNG\r\n\x1a\n") return undefined;
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
