export type { OpenControl } from "./deployment";
export { isGeneratedGroup, knownGroups } from "./knownGroup";
export { planRoadmap, type OpenStep, type PlannedTask, type RoadmapInput } from "./planRoadmap";
export type { RoadmapCheck, RoadmapCheckInput } from "./roadmapCheck";
export { ROADMAP_CHECKS, standardsOf } from "./roadmapChecks";
