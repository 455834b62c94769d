import { UserError } from "../../core/issue";
import type { Failure } from "./sessionState";

/** An error as it is shown: a sentence for people, or the name of a fault of the program. */
export function failureOf(cause: unknown): Failure {
  if (cause instanceof UserError) return { code: cause.code, message: cause.message };
  const name = cause instanceof Error ? cause.name : typeof cause;
  return { code: "unexpected", message: `Annexbook has a fault (${name}): nothing was changed.` };
}
