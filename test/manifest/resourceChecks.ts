import type { ManifestCheck } from "./manifestFacts";
import { allOf, descendants, type XmlElement } from "./xmlTree";

const LONGEST_RESID = 32;
/** Longest values by the list that they stand in, in characters. */
const LONGEST: Readonly<Record<string, number>> = {
  "bt:Images": 2048,
  "bt:Urls": 2048,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};
/** The list that an element takes its resource from. */
const SOURCES: Readonly<Record<string, string>> = {
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
  "bt:Image": "bt:Images",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  Runtime: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
};

interface Resource {
  readonly id: string;
  readonly list: string;
  readonly value: string;
}

function resources(manifest: XmlElement): Resource[] {
  return Object.keys(LONGEST).flatMap((list) =>
    allOf(manifest, list).flatMap(({ children }) =>
      children.map(({ attributes: { id = "", DefaultValue = "" } }) => ({
        id,
        list,
        value: DefaultValue,
      })),
    ),
  );
}

function references(manifest: XmlElement): { name: string; resid: string }[] {
  return descendants(manifest).flatMap(({ name, attributes: { resid } }) =>
    resid === undefined ? [] : [{ name, resid }],
  );
}

/** References to nothing, or to something of another kind. */
export const residCheck: ManifestCheck = (manifest) => {
  const lists = new Map(resources(manifest).map(({ id, list }) => [id, list]));
  return references(manifest).flatMap(({ name, resid }) => {
    const list = lists.get(resid);
    if (list === undefined) return [`${name}: there is no resource ${resid}.`];
    return list === SOURCES[name] ? [] : [`${name}: ${resid} stands in ${list}.`];
  });
};

/** Resources that nothing refers to, or that bear the same id. */
export const unusedCheck: ManifestCheck = (manifest) => {
  const used = new Set(references(manifest).map(({ resid }) => resid));
  const seen = new Set<string>();
  return resources(manifest).flatMap(({ id }) => {
    if (seen.has(id)) return [`The resource ${id} is there twice.`];
    seen.add(id);
    return used.has(id) ? [] : [`Nothing uses the resource ${id}.`];
  });
};

/** Resources with too long an id or value, or without one: the schema does not look at all of them. */
export const resourceLengthCheck: ManifestCheck = (manifest) =>
  resources(manifest).flatMap(({ id, list, value }) => {
    const longest = LONGEST[list] ?? 0;
    return [
      ...(id.length > LONGEST_RESID ? [`The id ${id} is longer than 32 characters.`] : []),
      ...(value.length > longest ? [`${id} is longer than ${String(longest)} characters.`] : []),
      ...(value === "" ? [`${id} is empty.`] : []),
    ];
  });
