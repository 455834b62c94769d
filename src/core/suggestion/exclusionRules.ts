import type { Standard } from "../catalog";
import type { Condition, SuggestionRule } from "./rule";

/**
 * The rules that propose to leave controls out: only where the answers say that there is nothing to
 * protect, never because others do the work, and none of those that auditors hardly ever accept.
 */
export const EXCLUSION_RULES: readonly SuggestionRule[] = [
  exclusion("no premises", "27001", ["A.7.1", "A.7.2", "A.7.3", "A.7.4", "A.7.12"], {
    when: { premises: ["None"], "server-room": ["No"] },
    reason: "The scope has no building, no office and no equipment room whose walls could protect.",
  }),
  exclusion("no secure area", "27001", ["A.7.6"], {
    when: { "server-room": ["No"], "paper-and-media": ["No"] },
    reason:
      "No room of ours holds servers, network equipment or confidential papers that would ask for stricter conduct.",
  }),
  exclusion("no remote work", "27001", ["A.6.7"], {
    when: { "remote-work": ["No"] },
    reason: "Nobody works from home or on the road.",
  }),
  exclusion("no software", "27001", ["A.8.4", "A.8.25", "A.8.28", "A.8.31"], {
    when: { software: ["No"], "software-by-others": ["No"] },
    reason: "We build no software and have none built: what we use is bought ready-made.",
  }),
  exclusion("no software by others", "27001", ["A.8.30"], {
    when: { "software-by-others": ["No"] },
    reason: "Nobody outside the company builds software for us.",
  }),
  exclusion("no cloud", "27001", ["A.5.23"], {
    when: { cloud: ["None"] },
    reason: "We use no cloud service: our information lies on equipment of our own.",
  }),
  exclusion("no AI development", "42001", ["A.6.1.2", "A.6.1.3", "A.6.2.3", "A.6.2.7"], {
    when: { "software-by-others": ["No"], "ai-building": ["No"], "ai-for-others": ["No"] },
    reason:
      "We build no AI system, have none built and offer none: there is no development to guide.",
  }),
  exclusion("no data for AI", "42001", ["A.7.2", "A.7.3", "A.7.5", "A.7.6"], {
    when: { "software-by-others": ["No"], "ai-building": ["No"], "ai-for-others": ["No"] },
    reason:
      "We train and tune no model and have none built: no data is gathered or prepared for one.",
  }),
  exclusion("no AI for others", "42001", ["A.10.4"], {
    when: { "ai-for-others": ["No"] },
    reason: "Neither customers nor the public use an AI system of ours.",
  }),
];

function exclusion(
  id: string,
  standard: Standard,
  controls: readonly string[],
  { when, reason }: { readonly when: Condition; readonly reason: string },
): SuggestionRule {
  const proposes = { applicable: "No" } as const;
  return { id, standard, controls, when: [when], proposes, isFirm: false, reason };
}
