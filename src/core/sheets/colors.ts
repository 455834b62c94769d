/** Colours of tabs and charts, RRGGBB; tabs of one kind share one. */
export const COLORS = {
  overview: "1F3864",
  security: "2E75B6",
  ai: "7B4FA6",
  programme: "548235",
  reference: "7F7F7F",
  level: "2E75B6",
  target: "C55A11",
  good: "548235",
  partial: "BF9000",
  planned: "2E75B6",
  bad: "C00000",
  off: "A6A6A6",
} as const;
