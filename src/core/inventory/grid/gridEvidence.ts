import type { IsoDate } from "../../day";
import {
  isBlank,
  systemCalled,
  type AiSystem,
  type AssessedHeading,
  type ImpactAssessment,
  type Supplier,
} from "../../workbook";

/** Something that the inventory says of a system, or does not say yet, and its cell. */
export interface GridFact {
  readonly text: string;
  readonly table: string;
  readonly key: string;
  readonly column: string;
}

/** What the inventory holds for a control of a system, and what is missing. */
export interface GridEvidence {
  readonly held: readonly GridFact[];
  readonly missing: readonly GridFact[];
}

/** Where the facts about a system are looked up. */
export interface EvidenceInput {
  readonly today: IsoDate;
  readonly systems: readonly AiSystem[];
  readonly assessments: readonly ImpactAssessment[];
  readonly suppliers: readonly Supplier[];
}

interface Found {
  readonly system: AiSystem;
  /** The newest one that has a day. */
  readonly assessment: ImpactAssessment | undefined;
  readonly supplier: Supplier | undefined;
  readonly today: IsoDate;
}

type Source = (found: Found) => GridEvidence;

/** Sources by control; a control without one has its evidence outside the inventory. */
const SOURCES: Readonly<Record<string, readonly Source[]>> = {
  "A.3.2": [
    ofSystem("Owner", ({ owner }) => owner, "owner"),
    ofSystem("Stage", ({ stage }) => stage ?? "", "stage"),
  ],
  "A.4.2": [ofSystem("Purpose", ({ purpose }) => purpose, "purpose")],
  "A.4.3": [ofSystem("Data", ({ data }) => data, "data")],
  "A.5.2": [screening],
  "A.5.3": [assessed],
  "A.5.4": [says("For individuals", "individuals"), says("For groups", "groups")],
  "A.5.5": [says("For society", "society")],
  "A.6.2.2": [ofSystem("Purpose", ({ purpose }) => purpose, "purpose")],
  "A.6.2.6": [ofSystem("Reviewed on", ({ reviewedOn }) => reviewedOn ?? "", "last review")],
  "A.9.4": [says("Intended use", "intended use"), says("Foreseeable misuse", "misuse")],
  "A.10.2": [
    ofSupplier("AI responsibilities", ({ aiResponsibilities }) => aiResponsibilities, "duties"),
  ],
  "A.10.3": [
    ofSupplier("Agreement", ({ agreement }) => agreement, "agreement"),
    assurance,
    ofSupplier("Assessed on", ({ assessedOn }) => assessedOn ?? "", "last assessment"),
  ],
};

/** What the inventory holds for a control of a system, in a fixed order. */
export function evidenceOf(control: string, system: AiSystem, input: EvidenceInput): GridEvidence {
  const found = findAll(system, input);
  const parts = (SOURCES[control] ?? []).map((source) => source(found));
  return {
    held: parts.flatMap(({ held }) => held),
    missing: parts.flatMap(({ missing }) => missing),
  };
}

function findAll(system: AiSystem, input: EvidenceInput): Found {
  const { systems, assessments, suppliers, today } = input;
  let assessment: ImpactAssessment | undefined;
  for (const one of assessments) {
    if (one.assessedOn === undefined || systemCalled(systems, one.system) !== system) continue;
    if (assessment === undefined || one.assessedOn >= (assessment.assessedOn ?? "")) {
      assessment = one;
    }
  }
  const wanted = system.supplier.toLowerCase();
  const supplier = suppliers.find(({ name }) => wanted !== "" && name.toLowerCase() === wanted);
  return { system, assessment, supplier, today };
}

const NOTHING: GridEvidence = { held: [], missing: [] };

function held(text: string, place: Omit<GridFact, "text">): GridEvidence {
  return { held: [{ text, ...place }], missing: [] };
}

function missing(text: string, place: Omit<GridFact, "text">): GridEvidence {
  return { held: [], missing: [{ text, ...place }] };
}

function ofSystem(column: string, of: (system: AiSystem) => string, name: string): Source {
  return ({ system }) => {
    const place = { table: "AB_AI_systems", key: system.id, column };
    const text = of(system).trim();
    return isBlank(text)
      ? missing(`no ${name}`, place)
      : held(`${name}: ${shortened(text)}`, place);
  };
}

function screening({ system }: Found): GridEvidence {
  const { id, screenedOn, screenedBy, outcome } = system;
  const place = { table: "AB_AI_systems", key: id };
  if (screenedOn === undefined) return missing("no screening", { ...place, column: "Screened on" });
  if (outcome === undefined) {
    return missing("no outcome of the screening", { ...place, column: "Outcome" });
  }
  const by = isBlank(screenedBy) ? "" : ` by ${screenedBy}`;
  return held(`screened on ${screenedOn}${by}: ${outcome}`, { ...place, column: "Screened on" });
}

/** One that is as deep as the screening asks for; where it asks for none, the screening. */
function assessed(found: Found): GridEvidence {
  const { system, assessment } = found;
  if (system.outcome === "Not needed") return screening(found);
  const isDeep = system.outcome === "Light" || assessment?.kind === "Full";
  if (assessment?.assessedOn === undefined || !isDeep) {
    const kind = system.outcome === undefined ? "" : ` (${system.outcome})`;
    return missing(`no impact assessment${kind}`, {
      ...{ table: "AB_AI_assessments", key: assessment?.id ?? "", column: "Assessed on" },
    });
  }
  const { id, kind = "", assessedOn, decision, approver } = assessment;
  const place = { table: "AB_AI_assessments", key: id };
  const done = held(`assessment ${id} ${kind} of ${assessedOn}`.replace("  ", " "), {
    ...place,
    column: "Assessed on",
  });
  const decided =
    decision === undefined
      ? missing(`no decision on ${id}`, { ...place, column: "Decision" })
      : held(`decided: ${decision}${isBlank(approver) ? "" : `, ${approver}`}`, {
          ...place,
          column: "Decision",
        });
  return { held: [...done.held, ...decided.held], missing: decided.missing };
}

/** What an assessment says under a heading; a system that needs none has nothing to say. */
function says(column: AssessedHeading, name: string): Source {
  return ({ system, assessment }) => {
    if (system.outcome === "Not needed" && assessment === undefined) return NOTHING;
    const place = { table: "AB_AI_assessments", key: assessment?.id ?? "", column };
    const text = assessment?.texts.get(column) ?? "";
    if (assessment === undefined || isBlank(text)) {
      return missing(`nothing about ${name}`, place);
    }
    return held(`${assessment.id}, ${name}: ${shortened(text.trim())}`, place);
  };
}

function ofSupplier(column: string, of: (supplier: Supplier) => string, name: string): Source {
  return ({ system, supplier }) => {
    if (system.supplier === "") return NOTHING;
    if (supplier === undefined) return unknownSupplier(system);
    const place = { table: "AB_Suppliers", key: supplier.name, column };
    const text = of(supplier).trim();
    return isBlank(text)
      ? missing(`no ${name} of ${supplier.name}`, place)
      : held(`${supplier.name}, ${name}: ${shortened(text)}`, place);
  };
}

function assurance({ system, supplier, today }: Found): GridEvidence {
  if (system.supplier === "" || supplier === undefined) return NOTHING;
  const { name, assurance: seen, assuranceExpiresOn: until } = supplier;
  const place = { table: "AB_Suppliers", key: name };
  if (isBlank(seen)) return missing(`no assurance of ${name}`, { ...place, column: "Assurance" });
  if (until !== undefined && until < today) {
    const text = `assurance of ${name} expired on ${until}`;
    return missing(text, { ...place, column: "Assurance expires" });
  }
  const limit = until === undefined ? "" : ` until ${until}`;
  return held(`${name}, assurance: ${shortened(seen.trim())}${limit}`, {
    ...place,
    column: "Assurance",
  });
}

function unknownSupplier({ id, supplier }: AiSystem): GridEvidence {
  const place = { table: "AB_AI_systems", key: id, column: "Supplier" };
  return missing(`the supplier ${supplier} is not on the sheet Suppliers`, place);
}

const MOST_LETTERS = 80;

/** The beginning of a long text: evidence points to the cell, it does not repeat it. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= MOST_LETTERS ? line : `${line.slice(0, MOST_LETTERS - 1).trimEnd()}…`;
}
