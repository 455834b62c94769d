/** Names of the levels 0 to 5; the number is what is stored. */
export const LEVEL_LABELS = {
  "CMMI-like": [
    "Incomplete",
    "Initial",
    "Managed",
    "Defined",
    "Quantitatively managed",
    "Optimizing",
  ],
  "COBIT-like": ["Non-existent", "Initial", "Repeatable", "Defined", "Managed", "Optimized"],
} as const;
