import { STANDARD_NAMES, type Standard } from "../catalog";
import type { RoadmapTask } from "../workbook";

/** A group of controls that the roadmap has already. */
export interface KnownGroup {
  /** Such as "technological-2". */
  readonly key: string;
  /** Ids that the task names, in lower case. */
  readonly controls: ReadonlySet<string>;
  /** "retyped": somebody has changed its text or its list, so nothing joins it. */
  readonly standing: "generated" | "retyped" | "done";
}

/** Such as "A.8" of "A.8 Information for interested parties". */
const OBJECTIVE_ID = /^a\.\d+(?=\s)/;

/** The key of a group of a theme, or of an objective by its id; the first one has no number. */
export function groupKey(group: string, number: number): string {
  const lower = group.trim().toLowerCase();
  const name = OBJECTIVE_ID.exec(lower)?.[0] ?? lower.replaceAll(/[\s,;]+/g, "-");
  return number === 1 ? name : `${name}-${String(number)}`;
}

/** Whether a key is one of a theme's groups. */
export function isKeyOf(key: string, group: string): boolean {
  return key.replace(/-\d+$/, "") === groupKey(group, 1);
}

/** Id of the task that deploys a group. */
export function deploymentId(standard: Standard, key: string): string {
  return `${standard}-deploy-${key}`;
}

/** What such a task says: it counts what its list names. */
export function deploymentText(standard: Standard, group: string, count: number): string {
  const controls = count === 1 ? "1 control" : `${String(count)} controls`;
  return `Implement ${controls} of ${STANDARD_NAMES[standard].cell}: ${group}`;
}

/**
 * Whether a task is a generated one of controls whose text and list say the same: who changes either,
 * keeps both.
 */
export function isGeneratedGroup({ id, standard, planned, what, concerns }: RoadmapTask): boolean {
  const group = /^Implement [^:]*: (.+)$/.exec(what)?.[1];
  if (standard === undefined || planned === "" || group === undefined) return false;
  const key = id.toLowerCase().slice(deploymentId(standard, "").length);
  const isOurs = id.toLowerCase().startsWith(deploymentId(standard, "")) && isKeyOf(key, group);
  return isOurs && what === deploymentText(standard, group, concerns.length);
}

/** The groups of a standard that the roadmap has, in its order; of two with one id the first. */
export function knownGroups(
  tasks: readonly RoadmapTask[],
  standard: Standard,
): readonly KnownGroup[] {
  const start = deploymentId(standard, "");
  const seen = new Set<string>();
  return tasks.flatMap((task): KnownGroup[] => {
    const id = task.id.toLowerCase();
    if (!id.startsWith(start) || seen.has(id)) return [];
    seen.add(id);
    const controls = new Set(task.concerns.map((control) => control.toLowerCase()));
    const standing = isGeneratedGroup(task) ? "generated" : "retyped";
    const isDone = task.doneOn !== undefined;
    return [{ key: id.slice(start.length), controls, standing: isDone ? "done" : standing }];
  });
}
