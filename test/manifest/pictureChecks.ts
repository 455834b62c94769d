import { ICON_SIZES, type ManifestCheck, type Surroundings } from "./manifestFacts";
import { allOf, childOf, type XmlElement } from "./xmlTree";

/** The folder of the add-in as its pages are addressed, with a slash at the end. */
function folderOf(manifest: XmlElement): string {
  const settings = childOf(manifest, "DefaultSettings");
  const page = settings && childOf(settings, "SourceLocation");
  return page?.attributes.DefaultValue?.replace(/[^/]*$/, "") ?? "";
}

function pictureFault(
  name: string,
  url: string,
  wanted: number,
  { folder, pictureSize }: Pick<Surroundings, "pictureSize"> & { readonly folder: string },
): string[] {
  const size = url.startsWith(folder) ? pictureSize(url.slice(folder.length)) : undefined;
  if (size === undefined) return [`${name}: there is no picture ${url}.`];
  if (size.width === wanted && size.height === wanted) return [];
  const found = `${String(size.width)} x ${String(size.height)}`;
  return [`${name}: ${url} is ${found} pixels, not ${String(wanted)}.`];
}

/** Icons that lack a size, and pictures that are missing or of another size than they are used for. */
export const iconCheck: ManifestCheck = (manifest, { pictureSize }) => {
  const urls = new Map(
    allOf(manifest, "bt:Images").flatMap(({ children }) =>
      children.map(({ attributes: { id, DefaultValue } }) => [id, DefaultValue]),
    ),
  );
  const around = { folder: folderOf(manifest), pictureSize };
  return allOf(manifest, "Icon").flatMap(({ children }) => {
    const sizes = children.map(({ attributes: { size } }) => Number(size));
    const missing = ICON_SIZES.filter((size) => !sizes.includes(size));
    return [
      ...missing.map((size) => `Icon ${children[0]?.attributes.resid ?? ""}: no ${String(size)}.`),
      ...children.flatMap(({ attributes: { resid = "", size } }) =>
        pictureFault(resid, urls.get(resid) ?? "", Number(size), around),
      ),
    ];
  });
};

/** The two pictures of the add-in itself, in dialogs and in the admin centre. */
export const addInPictureCheck: ManifestCheck = (manifest, { pictureSize }) => {
  const around = { folder: folderOf(manifest), pictureSize };
  return [["IconUrl", 32] as const, ["HighResolutionIconUrl", 64] as const].flatMap(
    ([name, size]) =>
      pictureFault(name, childOf(manifest, name)?.attributes.DefaultValue ?? "", size, around),
  );
};
