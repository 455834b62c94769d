export { DOCUMENT_CHECKS, documentCheckText, type DocumentCheck } from "./documentChecks";
export { documentStates, type DocumentFacts, type DocumentState } from "./documentState";
