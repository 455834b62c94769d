import type { TypedSetting } from "../../app/newWorkbook/typedSettings";
import { STANDARDS, type Standard } from "../../core/catalog";
import { DEFAULT_TARGET, PHASES, type Phase } from "../../core/workbook";

/** What the form of a first run holds. */
export interface SetupValues {
  readonly standards: readonly Standard[];
  readonly organisation: string;
  readonly scope: string;
  readonly phase: Phase;
  /** "1" to "5". */
  readonly target: string;
  /** Days yyyy-mm-dd; "" before certification. */
  readonly decidedOn: Readonly<Record<Standard, string>>;
}

/** What a first run decides. */
export interface Setup {
  /** "" when nobody has named it. */
  readonly organisation: string;
  readonly standards: readonly Standard[];
  readonly settings: readonly TypedSetting[];
}

/** The form before anybody types. */
export const EMPTY_SETUP: SetupValues = {
  standards: STANDARDS,
  organisation: "",
  scope: "",
  phase: PHASES[0],
  target: String(DEFAULT_TARGET),
  decidedOn: { "27001": "", "42001": "" },
};

/** What the form stands for, with the settings of the standards chosen. */
export function setupOf(values: SetupValues): Setup {
  const organisation = values.organisation.trim();
  const settings = values.standards.flatMap((standard) => {
    const typed: readonly [name: string, text: string][] = [
      ["Organisation", organisation],
      ["Scope", values.scope.trim()],
      ["Phase", values.phase],
      ["Default target", values.target],
      ["Decided on", values.decidedOn[standard]],
    ];
    return typed
      .filter(([, text]) => text !== "")
      .map(([name, text]) => ({ name, standard, text }));
  });
  return { organisation, standards: values.standards, settings };
}
