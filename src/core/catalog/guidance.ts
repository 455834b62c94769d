import type { Standard } from "./standard";

/** What a consultant would say about one control or clause, in our own words. */
export interface Guidance {
  readonly standard: Standard;
  readonly id: string;
  /** What it asks, in two to four sentences. */
  readonly asks: string;
  /** What good looks like at a company of about twenty people. */
  readonly small: string;
  /** What good looks like at a company of several hundred. */
  readonly large: string;
  /** Three to six things to show. */
  readonly evidence: readonly string[];
  /** Three questions that an auditor asks. */
  readonly questions: readonly string[];
  readonly mistake: string;
  /** What maturity levels 1, 3 and 5 look like here. */
  readonly levels: Readonly<Record<"1" | "3" | "5", string>>;
  readonly related: readonly { readonly standard: Standard; readonly id: string }[];
}
