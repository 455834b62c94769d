import type { Severity } from "../issue";

/** One check of the company profile. */
export interface ProfileCheck {
  readonly severity: Severity;
  /** One sentence for the list of checks. */
  readonly summary: string;
}

/** Checks of the company profile by id; all are practice. */
export const PROFILE_CHECKS = {
  PRF001: {
    severity: "warning",
    summary:
      "An answer of the company profile that its question does not offer; it counts as blank",
  },
  PRF002: { severity: "warning", summary: "Answers of the company profile cannot all be true" },
  PRF003: { severity: "warning", summary: "An answer contradicts another setting" },
  PRF004: {
    severity: "warning",
    summary: "Excluded, though the company profile needs the control",
  },
  PRF005: {
    severity: "info",
    summary: "Applicable, though the company profile would leave it out",
  },
} as const satisfies Readonly<Record<string, ProfileCheck>>;

/** Id of a check of the company profile. */
export type ProfileCheckId = keyof typeof PROFILE_CHECKS;
