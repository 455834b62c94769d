export {
  CLAUSE_SHARINGS,
  clausesOf,
  controlsOf,
  DOCUMENTED_INFORMATION,
  findClause,
  findControl,
  leafClausesOf,
  OBJECTIVES,
  titleOf,
} from "./catalog";
export {
  ATTRIBUTES,
  PDCA_PHASES,
  SHARINGS,
  THEMES,
  type Attribute,
  type Clause,
  type ClauseSharing,
  type Control,
  type DocumentedInformation,
  type Objective,
  type PdcaPhase,
  type Sharing,
  type Theme,
} from "./control";
export type { Guidance } from "./guidance";
export { loadGuidance } from "./loadGuidance";
export {
  idText,
  MAP_NAMES,
  RELATIONS,
  type CatalogRef,
  type CsfOutcome,
  type MapName,
  type Mapping,
  type Relation,
} from "./mapping";
export { allMappings, CSF_OUTCOMES } from "./mappings";
export { STANDARD_NAMES, standardFromText, STANDARDS, type Standard } from "./standard";
