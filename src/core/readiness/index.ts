export {
  READINESS_LINES,
  readinessLinesOf,
  type ReadinessId,
  type ReadinessLine,
  type ReadinessState,
  type Stage,
} from "./readinessLines";
