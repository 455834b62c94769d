import type { Capability, UnifiedManifest } from "./unifiedManifest";
import { allOf, childOf, type XmlElement } from "./xmlTree";

/** What both manifests say of the add-in, by name; buttons by their ids. */
export type Facts = Readonly<Record<string, string>>;

const listOf = (capabilities: readonly Capability[]): string =>
  capabilities.map(({ name, minVersion }) => `${name} ${minVersion}`).join(", ");

export function factsOfUnified({ extensions: [extension], ...manifest }: UnifiedManifest): Facts {
  const [runtime] = extension.runtimes;
  const buttons = extension.ribbons[0].tabs.flatMap(({ groups }) =>
    groups.flatMap(({ controls }) => controls),
  );
  const typeOf = (id: string) => runtime.actions.find((action) => action.id === id)?.type ?? "";
  const [start] = extension.getStartedMessages;
  return {
    id: manifest.id,
    name: manifest.name.short,
    description: manifest.description.full,
    domains: manifest.validDomains.join(),
    requires: listOf(extension.requirements.capabilities),
    runtime: `${runtime.code.page} ${runtime.lifetime}`,
    ribbon: listOf(runtime.requirements.capabilities),
    start: [start.title, start.description, start.learnMoreUrl].join(" | "),
    ...Object.fromEntries(
      buttons.map(({ id, label, supertip, actionId }) => {
        const act = typeOf(actionId) === "executeFunction" ? actionId : typeOf(actionId);
        return [id, [label, supertip.title, supertip.description, act].join(" | ")];
      }),
    ),
  };
}

export function factsOfXml(manifest: XmlElement): Facts {
  const values = new Map(
    ["bt:String", "bt:Url"].flatMap((name) =>
      allOf(manifest, name).map(({ attributes: { id, DefaultValue = "" } }) => [id, DefaultValue]),
    ),
  );
  const valueOf = (element: XmlElement, ...path: string[]): string => {
    const end = path.reduce<XmlElement | undefined>(
      (one, name) => one && childOf(one, name),
      element,
    );
    return values.get(end?.attributes.resid) ?? end?.attributes.DefaultValue ?? end?.text ?? "";
  };
  const sets = (name: string) =>
    allOf(manifest, name).map(({ attributes: { Name, MinVersion } }) => ({
      name: Name ?? "",
      minVersion: MinVersion ?? "",
    }));
  const base = sets("Set");
  const isOwn = ({ name }: Capability) => base.every((set) => set.name !== name);
  const page = valueOf(manifest, "DefaultSettings", "SourceLocation");
  return {
    id: valueOf(manifest, "Id"),
    name: valueOf(manifest, "DisplayName"),
    description: valueOf(manifest, "Description"),
    domains: new URL(valueOf(manifest, "AppDomains", "AppDomain")).host,
    requires: listOf(base),
    runtime: `${page} ${allOf(manifest, "Runtime")[0]?.attributes.lifetime ?? ""}`,
    ribbon: listOf(sets("bt:Set").filter(isOwn)),
    start: allOf(manifest, "GetStarted")
      .flatMap(({ children }) => children.map(({ attributes }) => values.get(attributes.resid)))
      .join(" | "),
    ...Object.fromEntries(
      allOf(manifest, "Control").map((control) => {
        const texts = [["Label"], ["Supertip", "Title"], ["Supertip", "Description"]];
        const act = valueOf(control, "Action", "FunctionName") || "openPage";
        return [
          control.attributes.id ?? "",
          [...texts.map((path) => valueOf(control, ...path)), act].join(" | "),
        ] as const;
      }),
    ),
  };
}
