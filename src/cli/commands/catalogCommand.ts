import {
  allMappings,
  clausesOf,
  controlsOf,
  leafClausesOf,
  OBJECTIVES,
  STANDARD_NAMES,
  STANDARDS,
  THEMES,
  type Mapping,
  type Standard,
} from "../../core/catalog";
import { JSON_VERSION, type Command } from "../command";
import { EXIT } from "../commandIo";
import { findCatalogEntry, standardOption, type CatalogEntry } from "../findCatalogEntry";
import { textTable } from "../textTable";

const HELP = `Usage: annexbook catalog [27001|42001] [ID]

Without arguments: how many controls and clauses both catalogs have.
With a standard:   its controls and clauses.
With an id:        one control or clause, with what it asks and what it maps to.
                   "annexbook catalog A.8.34", "annexbook catalog 42001 A.5.2"`;

/** `catalog`: both catalogs, one of them, or one control or clause. */
export const catalogCommand: Command = {
  name: "catalog",
  help: HELP,
  options: {},
  maxPositionals: 2,
  run: ({ positionals, json }, io) => {
    const [first, second] = positionals;
    const answer = answerTo(first, second);
    io.print(
      json ? JSON.stringify({ version: JSON_VERSION, ...answer.json }, undefined, 2) : answer.text,
    );
    return EXIT.ok;
  },
};

interface Answer {
  readonly text: string;
  readonly json: object;
}

function answerTo(first: string | undefined, second: string | undefined): Answer {
  if (first === undefined) return counts();
  if (second !== undefined) return details(findCatalogEntry([standardOption(first)], second));
  const standard = STANDARDS.find((one) => one === first);
  return standard === undefined ? details(findCatalogEntry(STANDARDS, first)) : listing(standard);
}

function counts(): Answer {
  const standards = STANDARDS.map((standard) => ({
    standard,
    name: STANDARD_NAMES[standard].full,
    controls: controlsOf(standard).length,
    clauses: leafClausesOf(standard).length,
    groups: groupsOf(standard),
  }));
  const text = standards
    .map(({ name, controls, clauses, groups }) =>
      [
        `${name}: ${String(controls)} controls, ${String(clauses)} clauses to answer`,
        ...groups.map(({ title, controls: count }) => `  ${String(count).padStart(3)}  ${title}`),
      ].join("\n"),
    )
    .join("\n");
  return { text, json: { standards } };
}

function groupsOf(standard: Standard) {
  const controls = controlsOf(standard);
  if (standard === "27001") {
    return THEMES.map((theme) => ({
      title: `${theme[0]?.toUpperCase() ?? ""}${theme.slice(1)} controls`,
      controls: controls.filter((control) => control.theme === theme).length,
    }));
  }
  return OBJECTIVES.filter(({ partOf }) => partOf === undefined).map(({ id, title }) => ({
    title: `${id} ${title}`,
    controls: controls.filter(({ objective }) => objective === id).length,
  }));
}

function listing(standard: Standard): Answer {
  const controls = controlsOf(standard);
  const clauses = clausesOf(standard);
  const rows = [...clauses, ...controls].map(({ id, title }) => [id, title]);
  return {
    text: `${STANDARD_NAMES[standard].full}\n\n${textTable(["Id", "Title"], rows)}`,
    json: { standard, clauses, controls },
  };
}

function details({ kind, entry }: CatalogEntry): Answer {
  const mappings = allMappings().filter((mapping) => isAbout(mapping, kind, entry));
  return {
    text: [
      `${STANDARD_NAMES[entry.standard].full}  ${entry.id}  ${entry.title}`,
      ...(entry.asks === undefined ? [] : ["", entry.asks]),
      ...factLines({ kind, entry } as CatalogEntry),
      ...(mappings.length === 0 ? [] : ["", mappingTable(mappings)]),
    ].join("\n"),
    json: { kind, [kind]: entry, mappings: mappings.map(mappingJson) },
  };
}

function factLines({ kind, entry }: CatalogEntry): string[] {
  if (kind === "clause")
    return [
      "",
      `Phase: ${entry.phase}`,
      ...(entry.amendedBy ? [`Amended by ${entry.amendedBy}`] : []),
    ];
  const { theme, objective, refs2013 = [], newIn2022, attributes = {} } = entry;
  const values = Object.values(attributes).flat().join(", ").replaceAll("_", " ");
  return [
    "",
    ...(theme === undefined ? [] : [`Theme: ${theme}`]),
    ...(objective === undefined ? [] : [`Objective: ${objective}`]),
    ...(values === "" ? [] : [`Attributes: ${values}`]),
    ...(newIn2022 === true ? ["New in the 2022 edition"] : []),
    ...(refs2013.length === 0 ? [] : [`In the 2013 edition: ${refs2013.join(", ")}`]),
  ];
}

function isAbout(mapping: Mapping, kind: string, { standard, id }: CatalogEntry["entry"]): boolean {
  const { from, framework, toId, toKind } = mapping;
  if (from?.standard === standard && from.kind === kind && from.id === id) return true;
  return framework === STANDARD_NAMES[standard].cell && toKind === kind && toId === id;
}

function mappingTable(mappings: readonly Mapping[]): string {
  const rows = mappings.map(({ map, from, fromId, framework, toId, relation, source }) => [
    map,
    `${from === undefined ? "2013" : from.standard} ${fromId}`,
    `${framework} ${toId}`,
    relation,
    source,
  ]);
  return textTable(["Map", "From", "To", "Relation", "Source"], rows);
}

function mappingJson({ map, from, fromId, framework, toId, toTitle, relation, source }: Mapping) {
  return {
    map,
    from: from ?? { standard: "27001:2013", kind: "control", id: fromId },
    framework,
    to: toId,
    toTitle,
    relation,
    source,
  };
}
