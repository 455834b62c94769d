import { factsOfUnified, factsOfXml } from "./addInFacts";
import type { PixelSize, Surroundings } from "./manifestFacts";
import type { UnifiedManifest } from "./unifiedManifest";
import { parseXml } from "./xmlTree";

/** Where a unified manifest says something else than manifest.xml, a sentence each. */
export function unifiedFaults(
  unified: UnifiedManifest,
  manifest: string,
  { packageVersion, pictureSize }: Surroundings,
): string[] {
  const found = factsOfUnified(unified);
  const wanted = factsOfXml(parseXml(manifest));
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(found)])];
  return [
    ...(unified.version === packageVersion ? [] : [`version: ${unified.version}`]),
    ...names
      .filter((name) => found[name] !== wanted[name])
      .map((name) => `${name}: ${found[name] ?? "missing"}, not ${wanted[name] ?? "there"}`),
    ...unifiedPictureFaults(unified, found.runtime?.replace(/[^/]*$/, "") ?? "", pictureSize),
  ];
}

/** Pictures anywhere in it that are missing or have not the size they are named with. */
function unifiedPictureFaults(
  value: unknown,
  folder: string,
  pictureSize: (path: string) => PixelSize | undefined,
): string[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap((one: unknown) =>
    unifiedPictureFaults(one, folder, pictureSize),
  );
  if (!("size" in value && "url" in value)) return below;
  const { size, url } = value as { size: number; url: string };
  const pixels = url.startsWith(folder) ? pictureSize(url.slice(folder.length)) : undefined;
  const isRight = pixels?.width === size && pixels.height === size;
  return isRight ? [] : [`${url} is no picture of ${String(size)} pixels`];
}
