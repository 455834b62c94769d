import type { AiRole, AiSystem } from "../../workbook";

/** What a rule asks of a system beside our role. */
type Condition = "assessed" | "full" | "supplied";

/** For which of our roles a system asks for controls of 42001, Annex A. */
export interface GridRule {
  /** Ids with a space between. */
  readonly controls: string;
  readonly roles: readonly AiRole[];
  readonly where?: Condition;
  /** Why it does, one sentence. */
  readonly reason: string;
  /** Why it does not, where our role fits and the condition does not hold. */
  readonly otherwise?: string;
}

const EVERY = ["provider", "producer", "customer", "partner"] as const;
const MAKERS = ["producer", "partner"] as const;
const SELLERS = ["provider", "producer"] as const;

const WEIGHS_LITTLE = "Its screening asks for no full assessment, so it weighs little on people.";

/**
 * Which controls a system asks for, by our role in it (roles after ISO/IEC 22989). Practice: the
 * standard leaves the choice to the risk treatment (6.1.3). Who is only subject to a system gets none.
 */
export const GRID_RULES: readonly GridRule[] = [
  {
    controls: "A.2.2 A.2.3 A.2.4",
    roles: EVERY,
    reason: "The AI policy has to cover every system that we make, sell, use or help to make.",
  },
  {
    controls: "A.3.2",
    roles: EVERY,
    reason: "Somebody by name has to answer for each system in each part of its life.",
  },
  {
    controls: "A.3.3",
    roles: EVERY,
    reason: "Whoever works with a system must be able to say safely that it goes wrong.",
  },
  {
    controls: "A.4.2",
    roles: EVERY,
    reason: "What a system needs has to be known before it can be looked after.",
  },
  {
    controls: "A.4.3",
    roles: EVERY,
    reason: "Which data goes into a system, and where it is from, decides what comes out.",
  },
  {
    controls: "A.4.4",
    roles: EVERY,
    reason: "Models and tools have versions and limits that have to be known, whoever made them.",
  },
  {
    controls: "A.4.5",
    roles: SELLERS,
    reason: "The system runs on computing power that we choose.",
  },
  {
    controls: "A.4.6",
    roles: EVERY,
    reason: "Making a system, or using it well, takes skills that few have.",
  },
  {
    controls: "A.5.2",
    roles: EVERY,
    reason: "One procedure says whether its effects are assessed, and how deep.",
  },
  {
    controls: "A.5.3",
    roles: EVERY,
    reason: "What was found and decided is kept in writing, a screening that ends there included.",
  },
  {
    controls: "A.5.4",
    roles: EVERY,
    reason: "Whom it can help or harm is asked of each system, at least when it is screened.",
  },
  {
    controls: "A.5.5",
    roles: EVERY,
    where: "assessed",
    reason: "Its effects are assessed, and they do not end with its users.",
    otherwise: "The screening found that no assessment is needed.",
  },
  {
    controls: "A.6.1.2 A.6.1.3 A.6.2.3",
    roles: MAKERS,
    reason: "We build it, or a part of it, so how it is built is ours to lay down and to record.",
  },
  {
    controls: "A.6.2.2",
    roles: EVERY,
    reason: "What it must do, and must never do, is settled before it is built or bought.",
  },
  {
    controls: "A.6.2.4",
    roles: EVERY,
    reason: "Built or bought, it is tried against measures that were fixed beforehand.",
  },
  {
    controls: "A.6.2.5 A.6.2.6",
    roles: ["provider", "producer", "customer"],
    reason: "It goes live only when agreed conditions are met, and is watched from then on.",
  },
  {
    controls: "A.6.2.7",
    roles: ["provider", "producer", "partner"],
    reason: "Others need papers about it to use it, to check it or to build on it.",
  },
  {
    controls: "A.6.2.8",
    roles: SELLERS,
    reason: "Only event logs tell later why it acted as it did.",
  },
  {
    controls: "A.6.2.8",
    roles: ["customer"],
    where: "full",
    reason: "It weighs on people, so whoever uses it keeps event logs too.",
    otherwise: WEIGHS_LITTLE,
  },
  {
    controls: "A.7.2 A.7.3 A.7.4 A.7.5 A.7.6",
    roles: MAKERS,
    reason: "We choose, prepare or deliver the data that it learns from.",
  },
  {
    controls: "A.8.2",
    roles: SELLERS,
    reason: "Whoever uses it has to know what it is for, where it errs and whom to ask.",
  },
  {
    controls: "A.8.3 A.8.4 A.8.5",
    roles: ["provider"],
    reason: "Others use it and live with it: they report what goes wrong, and are owed news of it.",
  },
  {
    controls: "A.8.3 A.8.5",
    roles: ["customer"],
    where: "full",
    reason: "It weighs on people, who need a way to report harm and are owed information.",
    otherwise: WEIGHS_LITTLE,
  },
  {
    controls: "A.9.2 A.9.3 A.9.4",
    roles: ["customer"],
    reason: "We use it ourselves, so who may use it, and what for, needs rules.",
  },
  {
    controls: "A.10.2",
    roles: EVERY,
    reason: "Duties over its life are shared with suppliers, partners or customers.",
  },
  {
    controls: "A.10.3",
    roles: ["customer"],
    reason: "We have it from somebody else.",
  },
  {
    controls: "A.10.3",
    roles: ["provider", "producer", "partner"],
    where: "supplied",
    reason: "A supplier delivers it, or a part of it.",
    otherwise: "No supplier is named for it.",
  },
  {
    controls: "A.10.4",
    roles: ["provider"],
    reason: "Customers rely on it, and some of its duties are theirs.",
  },
];

/** Whether a system asks for a control, and why; `applies` is undefined while no role is known. */
export interface Asked {
  readonly applies: boolean | undefined;
  /** One or more sentences. */
  readonly reason: string;
}

/**
 * Whether a system asks for a control of 42001.
 *
 * @param roles - ours in the system; none: nothing can be said
 */
export function askedBy(system: AiSystem, roles: readonly AiRole[], control: string): Asked {
  if (roles.length === 0) {
    return { applies: undefined, reason: "Our role in the system is not known yet." };
  }
  const about = GRID_RULES.filter(({ controls }) => controls.split(" ").includes(control));
  const ours = about.filter((rule) => rule.roles.some((role) => roles.includes(role)));
  const met = ours.filter(({ where }) => holds(where, system));
  if (met.length > 0) return { applies: true, reason: sentences(met.map(({ reason }) => reason)) };
  const otherwise = ours.flatMap((rule) => rule.otherwise ?? []);
  if (otherwise.length > 0) return { applies: false, reason: sentences(otherwise) };
  const wanted = [...new Set(about.flatMap((rule) => rule.roles))];
  return {
    applies: false,
    reason: `It is asked of the role ${wanted.join(" or ")}; ours is ${roles.join(", ")}.`,
  };
}

/** A system that is not screened yet may need everything. */
function holds(where: Condition | undefined, { outcome, supplier }: AiSystem): boolean {
  if (where === "assessed") return outcome !== "Not needed";
  if (where === "full") return outcome === undefined || outcome === "Full";
  return where === undefined || supplier !== "";
}

function sentences(reasons: readonly string[]): string {
  return [...new Set(reasons)].join(" ");
}
