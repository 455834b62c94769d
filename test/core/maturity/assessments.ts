import fc from "fast-check";
import type { Assessment } from "../../../src/core/maturity";
import { IMPLEMENTATION_STATUSES } from "../../../src/core/workbook";

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Weights are halves, so that sums are exact in whatever order they are added. */
export const assessment: fc.Arbitrary<Assessment> = fc.record({
  control: fc.string(),
  applicable: optional(fc.constantFrom("Yes" as const, "No" as const)),
  status: optional(fc.constantFrom(...IMPLEMENTATION_STATUSES)),
  level: optional(fc.integer({ min: 0, max: 5 })),
  target: optional(fc.integer({ min: 1, max: 5 })),
  weight: optional(fc.integer({ min: 1, max: 10 }).map((halves) => halves / 2)),
});

export const assessments = fc.array(assessment, { maxLength: 60 });
