import { addDays, addMonths, later, type IsoDate } from "../day";

/** What the length of the way to a certificate depends on. */
export interface SpanInput {
  readonly today: IsoDate;
  /** Controls that apply and are not implemented. */
  readonly gaps: number;
  /** A certificate, or the system of the other standard, is there already. */
  readonly hasSystem: boolean;
  /** Day of stage 2 that is agreed; it settles the length. */
  readonly stage2On: IsoDate | undefined;
}

const [SHORTEST, LONGEST] = [6, 18];
const GAPS_A_MONTH = 8;
const LEAST_DAYS = 28;

/**
 * The last day of the way, which is that of stage 2: as agreed, else six months and one more for each
 * eight controls to implement, 18 at most; two thirds of that, and still at least six, where a
 * management system is there (practice). Never sooner than four weeks from today.
 *
 * @example
 * roadmapEnd({ today: "2026-11-24", gaps: 38, hasSystem: true, stage2On: undefined }); //=> "2027-07-24"
 */
export function roadmapEnd({ today, gaps, hasSystem, stage2On }: SpanInput): IsoDate {
  if (stage2On !== undefined) return later(stage2On, addDays(today, LEAST_DAYS));
  const usual = Math.min(LONGEST, SHORTEST + Math.ceil(gaps / GAPS_A_MONTH));
  const months = hasSystem ? Math.max(SHORTEST, Math.ceil((usual * 2) / 3)) : usual;
  return addMonths(today, months);
}
