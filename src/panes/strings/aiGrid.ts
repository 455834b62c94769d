const count = (number: number, one: string, many: string) =>
  `${String(number)} ${number === 1 ? one : many}`;

/** Texts of the part "AI systems" of the pane "Set up". */
export const AI_GRID = {
  title: (systems: number) =>
    `${count(systems, "AI system", "AI systems")} against the controls of ISO 42001`,
  none: "No AI system is in use",
  noneHint:
    "List the AI systems that you make, sell or use on the sheet AI systems, with your roles in them. Then each gets its column here, and the controls their proposals.",
  show: "Show",
  all: "All systems",
  caption: "Controls of ISO 42001 Annex A by objective, one column for each AI system",
  control: "Control",
  statement: "Statement:",
  undecided: "undecided",
  applies: "Applies",
  notAsked: "Not asked",
  unknown: "Role?",
  counts: (held: number, missing: number) =>
    [
      ...(held > 0 ? [`${String(held)} held`] : []),
      ...(missing > 0 ? [`${String(missing)} missing`] : []),
    ].join(", "),
  cell: (system: string, control: string, says: string) => `${system}, ${control}: ${says}`,
  noRole: "our role is not known",
  why: "Why",
  held: "Held in the inventory",
  missing: "Missing",
  named: "The row of the statement names this system.",
  notNamed: "The row of the statement does not name this system.",
  openRow: (control: string) => `Open ${control}`,
  openSystem: (system: string) => `Open ${system}`,
  fold: "Close",
  proposals: (number: number, acceptable: number) =>
    `${count(number, "proposal", "proposals")}, ${String(acceptable)} to accept`,
  proposalsHint:
    "Applicability with a justification, the column AI systems, and evidence from the inventory. Only empty cells are written; which controls your risks need, your risk assessment says.",
  nothing: "The statement says all of it already: there is nothing to accept.",
  acceptAll: (number: number) => `Accept all ${String(number)} ...`,
  writes: (columns: string) => `Accepting fills: ${columns}`,
};
