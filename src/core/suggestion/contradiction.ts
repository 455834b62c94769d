import type { Condition } from "./rule";

/** Answers that cannot all be true. */
export interface AnswerContradiction {
  readonly when: Condition;
  /** Which to look at again, in one sentence. */
  readonly message: string;
}

const AI_BUILT = ["On ready-made models", "We train or tune models"] as const;

/** Answers of the company profile that contradict each other (practice). */
export const ANSWER_CONTRADICTIONS: readonly AnswerContradiction[] = [
  {
    when: { premises: ["None"], "remote-work": ["No"] },
    message:
      "Without premises, people work from home or on the road: one of both answers is wrong.",
  },
  {
    when: {
      premises: ["None"],
      "server-room": ["A network cabinet", "A server room", "A data centre"],
    },
    message: "Equipment of yours stands on some premises: one of both answers is wrong.",
  },
  {
    when: { "software-by-others": ["Yes"], "outside-firms": ["No"] },
    message: "Whoever builds software for you reaches your systems: one of both answers is wrong.",
  },
  {
    when: { software: ["No"], "software-by-others": ["No"], "ai-building": AI_BUILT },
    message: "AI systems are software: who builds them builds software.",
  },
  {
    when: {
      "software-by-others": ["No"],
      "ai-building": ["No"],
      "ai-for-others": ["Yes"],
      "ai-from-others": ["No"],
    },
    message: "An AI system that you offer is built by you, for you, or comes from somebody else.",
  },
  {
    when: { "ai-building": AI_BUILT.slice(0, 1), "ai-from-others": ["No"] },
    message: "A ready-made model comes from somebody else: one of both answers is wrong.",
  },
  {
    when: {
      "ai-building": ["No"],
      "ai-for-others": ["No"],
      "ai-from-others": ["No"],
      "ai-high-stakes": ["Yes"],
    },
    message:
      "No AI is built, offered or used that could weigh on people: one of these answers is wrong.",
  },
];
