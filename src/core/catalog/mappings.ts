import { controlsOf } from "./catalog";
import csfMap from "./data/map-27001-csf.json";
import euLawMap from "./data/map-27001-eu-law.json";
import isoMap from "./data/map-42001-27001.json";
import aiActMap from "./data/map-42001-ai-act.json";
import csfOutcomes from "./data/nist-csf-2.0.json";
import type { CatalogRef, CsfOutcome, Mapping, Relation } from "./mapping";
import { STANDARD_NAMES, type Standard } from "./standard";

/** Functions, categories and subcategories of NIST CSF 2.0: 6, 22 and 106, in NIST's order. */
export const CSF_OUTCOMES = csfOutcomes as readonly CsfOutcome[];

/**
 * All maps, one after the other in the order of MAP_NAMES, each in the order of its source: 149
 * pairs 42001 to 27001, 386 to NIST CSF 2.0, 264 to GDPR and NIS2, 90 to the EU AI Act, and the
 * pairs that lead from the 2013 edition to the 2022 one.
 */
export function allMappings(): readonly Mapping[] {
  known ??= [
    ...isoMappings(),
    ...csfMappings(),
    ...euLawMappings(),
    ...aiActMappings(),
    ...from2013(),
  ];
  return known;
}

/** Made once they are asked for: most commands need none. */
let known: readonly Mapping[] | undefined;

interface Pair {
  readonly fromKind: string;
  readonly fromId: string;
  readonly relation: string;
  readonly source: string;
}

function fromPair(
  standard: Standard,
  pair: Pair,
): Pick<Mapping, "from" | "fromId" | "relation" | "source"> {
  return {
    from: { standard, kind: pair.fromKind as CatalogRef["kind"], id: pair.fromId },
    fromId: pair.fromId,
    relation: pair.relation as Relation,
    source: pair.source,
  };
}

function isoMappings(): Mapping[] {
  return isoMap.map((pair) => ({
    ...fromPair("42001", pair),
    map: "42001-27001",
    framework: STANDARD_NAMES["27001"].cell,
    toId: pair.to,
    toKind: pair.toKind as CatalogRef["kind"],
    toTitle: "",
  }));
}

function csfMappings(): Mapping[] {
  return csfMap.map((pair) => ({
    ...fromPair("27001", pair),
    map: "27001-CSF",
    framework: "NIST CSF 2.0",
    toId: pair.to,
    toKind: "outcome",
    toTitle: "",
  }));
}

function euLawMappings(): Mapping[] {
  return euLawMap.map((pair) => ({
    ...fromPair("27001", pair),
    map: "27001-EU law",
    framework: pair.regulation,
    toId: pair.to,
    toKind: "article",
    toTitle: pair.toTitle,
  }));
}

function aiActMappings(): Mapping[] {
  return aiActMap.map((pair) => ({
    ...fromPair("42001", pair),
    map: "42001-AI Act",
    framework: "EU AI Act",
    toId: pair.to,
    toKind: "article",
    toTitle: pair.toTitle,
  }));
}

function from2013(): Mapping[] {
  return controlsOf("27001").flatMap((control) =>
    (control.refs2013 ?? []).map((old): Mapping => ({
      map: "2013-2022",
      from: undefined,
      fromId: old,
      framework: STANDARD_NAMES["27001"].cell,
      toId: control.id,
      toKind: "control",
      toTitle: "",
      relation: "related",
      source: "ISO/IEC 27002:2022, Annex B",
    })),
  );
}
