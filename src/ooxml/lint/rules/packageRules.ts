import type { LintFinding } from "../finding";
import type { PackageModel } from "../model/packageModel";
import { readRelationships, relationshipsPath, sourceOf } from "../model/relationship";
import { attributeOf, childrenOf, type XmlElement } from "../model/xmlElement";

const CONTENT_TYPES = "[Content_Types].xml";

/** Parts without a content type, and content types and relationships that lead nowhere. */
export function packageRules(model: PackageModel): LintFinding[] {
  if (model.paths.size === 0) return [];
  return [...contentTypeFindings(model), ...targetFindings(model), ...idFindings(model)];
}

function contentTypeFindings({ paths, documents }: PackageModel): LintFinding[] {
  const types = documents.get(CONTENT_TYPES);
  const named = childrenOf(types, "Override").map((item) => attributeOf(item, "PartName").slice(1));
  const extensions = childrenOf(types, "Default").map((item) => attributeOf(item, "Extension"));
  const hasType = (path: string) =>
    named.includes(path) || extensions.some((extension) => path.endsWith(`.${extension}`));
  const untyped = [...paths].filter((path) => path !== CONTENT_TYPES && !hasType(path));
  return [
    ...untyped.map((part): LintFinding => {
      const message = "The part has no content type.";
      return { code: "content-type-missing", part, place: "", message };
    }),
    ...named
      .filter((path) => !paths.has(path))
      .map((place): LintFinding => {
        const message = `There is no part ${place} to have a content type.`;
        return { code: "content-type-target", part: CONTENT_TYPES, place, message };
      }),
  ];
}

function targetFindings({ paths, documents }: PackageModel): LintFinding[] {
  return [...documents.keys()]
    .filter((path) => path.endsWith(".rels"))
    .flatMap((part) =>
      readRelationships(sourceOf(part), documents)
        .filter(({ target }) => target !== undefined && !paths.has(target))
        .map(({ id, target = "" }): LintFinding => {
          const message = `The relationship leads to ${target}, which is not in the package.`;
          return { code: "relationship-target", part, place: id, message };
        }),
    );
}

function idFindings({ documents }: PackageModel): LintFinding[] {
  const findings: LintFinding[] = [];
  for (const [part, root] of documents) {
    const wanted = relationshipIds(root);
    if (wanted.length === 0) continue;
    const known = new Set(readRelationships(part, documents).map(({ id }) => id));
    for (const place of wanted.filter((id) => !known.has(id))) {
      const message = `${relationshipsPath(part)} has no relationship "${place}".`;
      findings.push({ code: "relationship-id", part, place, message });
    }
  }
  return findings;
}

function relationshipIds({ attributes, children }: XmlElement): string[] {
  const id = attributes.get("r:id");
  const below = children.flatMap(relationshipIds);
  return id === undefined ? below : [id, ...below];
}
