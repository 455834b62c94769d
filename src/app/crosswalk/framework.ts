import { STANDARD_NAMES, type CatalogRef, type Standard } from "../../core/catalog";

/** What a workbook can be read as, in the words of the command line. */
export const FRAMEWORK_KEYS = ["csf", "gdpr", "nis2", "ai-act", "2013", "27001", "42001"] as const;
export type FrameworkKey = (typeof FRAMEWORK_KEYS)[number];

/** Something that controls and clauses of one standard are mapped to. */
export interface Framework {
  readonly key: FrameworkKey;
  readonly name: string;
  /** The standard whose rows are read. */
  readonly standard: Standard;
  /** What it consists of, such as "outcome" and "outcomes". */
  readonly noun: readonly [one: string, many: string];
  /** What of the standard the map names. */
  readonly kinds: readonly CatalogRef["kind"][];
  /** One or two sentences on what its figures do not say, besides CAUTION. */
  readonly caution: string;
}

/** Stands with every answer. */
export const CAUTION =
  "A mapping is a judgement that two texts overlap, and no proof of compliance with either.";

const BOTH = ["control", "clause"] as const;
const ONLY_NAMED = "Only articles that the map names are listed; the law has more.";

const LAW = { noun: ["article", "articles"], kinds: BOTH } as const;

const FRAMEWORKS: Readonly<Record<FrameworkKey, Omit<Framework, "key">>> = {
  csf: {
    name: "NIST CSF 2.0",
    standard: "27001",
    noun: ["outcome", "outcomes"],
    kinds: BOTH,
    caution: "NIST certifies nobody, and its levels are not those of this workbook.",
  },
  gdpr: {
    ...LAW,
    name: "GDPR",
    standard: "27001",
    caution: `${ONLY_NAMED} This is no legal advice.`,
  },
  nis2: {
    ...LAW,
    name: "NIS2",
    standard: "27001",
    caution: `${ONLY_NAMED} National law applies NIS2; this is no legal advice.`,
  },
  "ai-act": {
    ...LAW,
    name: "EU AI Act",
    standard: "42001",
    caution: `${ONLY_NAMED} A certificate for ISO/IEC 42001 is not conformity with the EU AI Act.`,
  },
  "2013": {
    name: "ISO/IEC 27001:2013",
    standard: "27001",
    noun: ["old control", "old controls"],
    kinds: ["control"],
    caution: "Where a control went says nothing of how its text has changed.",
  },
  "27001": isoFramework("27001", "42001"),
  "42001": isoFramework("42001", "27001"),
};

/** Keys by the names that maps have for frameworks. */
const KEYS_OF_MAPS: Readonly<Record<string, FrameworkKey>> = {
  "NIST CSF 2.0": "csf",
  GDPR: "gdpr",
  NIS2: "nis2",
  "EU AI Act": "ai-act",
  "ISO 27001:2013": "2013",
  "ISO 27001": "27001",
  "ISO 42001": "42001",
};

/** The key of what a map calls "NIST CSF 2.0" or "ISO 27001"; undefined for another framework. */
export function frameworkOfMap(name: string): FrameworkKey | undefined {
  return KEYS_OF_MAPS[name];
}

/** The framework of a key. */
export function frameworkOf(key: FrameworkKey): Framework {
  return { key, ...FRAMEWORKS[key] };
}

function isoFramework(to: Standard, standard: Standard): Omit<Framework, "key"> {
  return {
    name: STANDARD_NAMES[to].full,
    standard,
    noun: ["control or clause", "controls and clauses"],
    kinds: BOTH,
    caution: "Each standard is audited on its own rows.",
  };
}
