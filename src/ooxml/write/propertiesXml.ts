import type { PackageProperties } from "../spec/packageSpec";
import { element, escapeText, XML_DECLARATION } from "../xml";

const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(\.\d+)?Z$/;

const CORE_NAMESPACES = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};
const EXTENDED_NAMESPACE =
  "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

/**
 * Title, author and the like, as file managers show them.
 *
 * @throws RangeError when createdAt is no instant in UTC
 */
export function corePropertiesXml(properties: PackageProperties): string {
  const { title, subject, creator, keywords, description, createdAt } = properties;
  const [, instant] = INSTANT.exec(createdAt) ?? [];
  if (instant === undefined) throw new RangeError(`createdAt: ${createdAt}`);
  return (
    XML_DECLARATION +
    element(
      "cp:coreProperties",
      CORE_NAMESPACES,
      textProperty("dc:title", title),
      textProperty("dc:subject", subject),
      textProperty("dc:creator", creator),
      textProperty("cp:keywords", keywords),
      textProperty("dc:description", description),
      textProperty("cp:lastModifiedBy", creator),
      element("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, `${instant}Z`),
      element("dcterms:modified", { "xsi:type": "dcterms:W3CDTF" }, `${instant}Z`),
    )
  );
}

/** The properties that Office adds to those of every package. */
export function extendedPropertiesXml({ company }: PackageProperties): string {
  return (
    XML_DECLARATION +
    element(
      "Properties",
      { xmlns: EXTENDED_NAMESPACE },
      "<Application>Microsoft Excel</Application>",
      textProperty("Company", company),
      "<AppVersion>16.0300</AppVersion>",
    )
  );
}

function textProperty(name: string, text: string | undefined): string {
  return text === undefined || text === "" ? "" : element(name, {}, escapeText(text));
}
