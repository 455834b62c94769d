import type { ManifestCheck } from "./manifestFacts";
import { descendants, type XmlElement } from "./xmlTree";

/** Children in the order that Office wants them; what is not named here may not stand there. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName"],
    ...["Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts"],
    ...["Requirements", "DefaultSettings", "Permissions", "VersionOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "Label", "InsertAfter", "InsertBefore"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
  Control: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

/** Elements that stand where Office does not look for them, which is an invalid manifest to it. */
export const orderCheck: ManifestCheck = (manifest) => descendants(manifest).flatMap(misplaced);

function misplaced({ name, children }: XmlElement): string[] {
  const order = ORDERS[name];
  if (order === undefined) return [];
  let furthest = 0;
  return children.flatMap((child) => {
    const place = order.indexOf(child.name);
    if (place < 0) return [`${name} has no ${child.name}.`];
    if (place < furthest) return [`${name}: ${child.name} stands after ${order[furthest] ?? ""}.`];
    furthest = place;
    return [];
  });
}
