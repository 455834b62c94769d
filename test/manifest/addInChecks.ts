import type { ManifestCheck } from "./manifestFacts";
import { allOf, childOf, descendants, type XmlElement } from "./xmlTree";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** Elements whose text Office bounds, in characters. */
const LONGEST_TEXT: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  AppDomain: 250,
  FunctionName: 250,
  TaskpaneId: 125,
};

const valueOf = ({ text, attributes }: XmlElement): string => attributes.DefaultValue ?? text;
const textOf = (manifest: XmlElement, name: string): string => childOf(manifest, name)?.text ?? "";
const setsOf = (manifest: XmlElement, name: string): string[] =>
  allOf(manifest, name).map(({ attributes: { Name, MinVersion } }) => [Name, MinVersion].join(" "));

/** The id is a random GUID; the version that of the package behind a 1, which Microsoft wants. */
export const identityCheck: ManifestCheck = (manifest, { packageVersion }) => [
  ...(GUID.test(textOf(manifest, "Id")) ? [] : [`Id: ${textOf(manifest, "Id")} is no GUID.`]),
  ...(textOf(manifest, "Version") === `1.${packageVersion}`
    ? []
    : [`Version: ${textOf(manifest, "Version")} is not 1.${packageVersion}.`]),
];

/** Every address is https, and the support page is there. */
export const addressCheck: ManifestCheck = (manifest) => [
  ...(childOf(manifest, "SupportUrl") === undefined ? ["SupportUrl is missing."] : []),
  ...descendants(manifest)
    .map((element) => ({ name: element.name, value: valueOf(element) }))
    .filter(({ name, value }) => /^\w+:\/\//.test(value) || /Url|Domain$/.test(name))
    .filter(({ value }) => value !== "" && !value.startsWith("https://"))
    .map(({ name, value }) => `${name}: ${value} is not https.`),
];

/** Ids of tab, groups and buttons: unique and within bounds; texts within theirs; one tab at most. */
export const ribbonCheck: ManifestCheck = (manifest) => {
  const ids = ["CustomTab", "Group", "Control"].flatMap((name) =>
    allOf(manifest, name).map(({ attributes: { id = "" } }) => id),
  );
  return [
    ...(allOf(manifest, "CustomTab").length > 1 ? ["There is more than one tab."] : []),
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${id} is there twice.`),
    ...ids.filter((id) => id.length > 125).map((id) => `${id} is longer than 125 characters.`),
    ...Object.entries(LONGEST_TEXT).flatMap(([name, longest]) =>
      allOf(manifest, name)
        .filter((element) => valueOf(element).length > longest)
        .map(() => `${name} is longer than ${String(longest)} characters.`),
    ),
  ];
};

/** The base asks for what every platform has; a shared runtime only where there is a ribbon. */
export const requirementCheck: ManifestCheck = (manifest) => [
  ...(setsOf(manifest, "Set").join() === "ExcelApi 1.13"
    ? []
    : [`The base requires ${setsOf(manifest, "Set").join(", ")}, not ExcelApi 1.13.`]),
  ...(setsOf(manifest, "bt:Set").includes("SharedRuntime 1.1")
    ? []
    : ["The ribbon does not require SharedRuntime 1.1."]),
];

/** One long-lived runtime, whose page is named by one resid everywhere, and is that of the base. */
export const runtimeCheck: ManifestCheck = (manifest) => {
  const runtimes = allOf(manifest, "Runtime").map(({ attributes }) => attributes);
  const [{ resid = "", lifetime = "" } = {}] = runtimes;
  const pages = ["FunctionFile", "SourceLocation"].flatMap((name) =>
    allOf(manifest, name).flatMap(({ attributes }) => attributes.resid ?? []),
  );
  const url = allOf(manifest, "bt:Url").find(({ attributes }) => attributes.id === resid);
  const base = allOf(manifest, "SourceLocation").find(({ attributes }) => !attributes.resid);
  return [
    ...(runtimes.length === 1 && lifetime === "long" ? [] : ["There is no one long runtime."]),
    ...pages
      .filter((page) => page !== resid)
      .map((page) => `The page ${page} runs outside the shared runtime, which is ${resid}.`),
    ...(base && url && valueOf(url) === valueOf(base)
      ? []
      : ["The shared runtime has another page than the base."]),
    ...(new Set(allOf(manifest, "TaskpaneId").map(({ text }) => text)).size > 1
      ? ["There is more than one pane."]
      : []),
  ];
};

/** The functions of the buttons are those that the page gives to the ribbon. */
export const functionCheck: ManifestCheck = (manifest, { functions }) => {
  const named = allOf(manifest, "FunctionName").map(({ text }) => text);
  return [
    ...named.filter((name) => !functions.includes(name)).map((name) => `No function ${name}.`),
    ...functions.filter((name) => !named.includes(name)).map((name) => `No button for ${name}.`),
  ];
};
