import {
  AUDIT_KIND_NAMES,
  AUDIT_KINDS,
  planCertification,
  WINDOW_DAYS,
  type AuditDate,
  type CertificationFacts,
  type CertificationPlan,
} from "../../core/audit";
import {
  cyclesOfWorkbook,
  type JointVisit,
  type StandardCycle,
} from "../../app/cycle/cyclesOfWorkbook";
import { STANDARD_NAMES } from "../../core/catalog";
import { UserError } from "../../core/issue";
import { JSON_VERSION, type Command, type CommandInput } from "../command";
import { EXIT, type CommandIo } from "../commandIo";
import { readWorkbookFile } from "../fileArgument";
import { dayFromText, dayOption, isOptionOn, textOptions, wordOption } from "../optionValues";
import { textTable } from "../textTable";
import { UsageError } from "../usageError";

const HELP = `Usage: annexbook cycle --decided DAY [options]
       annexbook cycle FILE.xlsx [--today DAY]

Plans the certification cycle that a certification decision opens: surveillance audits in the
first and second year, recertification before the certificate expires. Days are yyyy-mm-dd. With a workbook: the cycles
that its settings and its audit programme describe, and visits that could be held together.

  --decided DAY          the certification decision (not stage 2, not the day of print)
  --expires DAY          the expiry printed on the certificate; else three years less a day
  --stage-2 DAY          last day of the stage 2 audit
  --planned KIND=DAY     an audit agreed with the body; may be repeated
  --done KIND=DAY        an audit held; may be repeated
                         KIND: ${AUDIT_KINDS.join(", ")}
  --recertified DAY      a recertification decision: adds the next cycle; may be repeated
  --strict-anniversary   the body allows no second surveillance audit after its anniversary
  --window 0|30|90       days around a target that the body accepts (default 30)
  --today DAY            the day that statuses are for (default: today)

Exit code 1 when an audit is overdue or the certificate has lapsed.`;

/** `cycle`: the three-year certification cycle of one standard. */
export const cycleCommand: Command = {
  name: "cycle",
  help: HELP,
  options: {
    decided: { type: "string" },
    expires: { type: "string" },
    "stage-2": { type: "string" },
    planned: { type: "string", multiple: true },
    done: { type: "string", multiple: true },
    recertified: { type: "string", multiple: true },
    "strict-anniversary": { type: "boolean" },
    window: { type: "string" },
    today: { type: "string" },
  },
  maxPositionals: 1,
  run: async (input, io) => {
    const today = dayOption(input, "today") ?? io.today();
    const [file] = input.positionals;
    if (file !== undefined) return cyclesOfFile(file, input, io);
    const plan = planned(input, today);
    const json = { version: JSON_VERSION, ...toJson(plan) };
    io.print(input.json ? JSON.stringify(json, undefined, 2) : toText(plan));
    return exitCode([plan], input);
  },
};

const FACT_OPTIONS = [
  "decided",
  "expires",
  "stage-2",
  "planned",
  "done",
  "recertified",
  "strict-anniversary",
  "window",
];

async function cyclesOfFile(file: string, input: CommandInput, io: CommandIo): Promise<number> {
  const clash = FACT_OPTIONS.find((option) => input.values[option] !== undefined);
  if (clash !== undefined) {
    const message = `cycle takes the facts from the workbook: leave out --${clash}.`;
    throw new UsageError("contradicting-options", message, { place: `--${clash}` });
  }
  const state = await readWorkbookFile(file, io);
  const { cycles, jointVisits } = cyclesOfWorkbook(state, dayOption(input, "today") ?? io.today());
  if (input.json) {
    const json = {
      version: JSON_VERSION,
      cycles: cycles.map((cycle) => ({ standard: cycle.standard, ...toJson(cycle) })),
      jointVisits: jointVisits.map(({ audits }) =>
        audits.map(({ standard, audit }) => ({
          standard,
          kind: audit.kind,
          on: audit.plannedOn ?? audit.target,
        })),
      ),
    };
    io.print(JSON.stringify(json, undefined, 2));
  } else {
    io.print([...cycles.map(cycleText), ...jointText(jointVisits)].join("\n\n") || NO_DECISION);
  }
  return exitCode(cycles, input);
}

const NO_DECISION =
  'No certification decision yet: type its day at "Decided on" in the settings of the workbook.';

function cycleText(cycle: StandardCycle): string {
  return `${STANDARD_NAMES[cycle.standard].full}: ${toText(cycle)}`;
}

function jointText(visits: readonly JointVisit[]): string[] {
  return visits.map(({ audits }) => {
    const parts = audits.map(
      ({ standard, audit }) =>
        `${AUDIT_KIND_NAMES[audit.kind]} of ${STANDARD_NAMES[standard].cell} (${audit.plannedOn ?? audit.target})`,
    );
    return `Could be one joint visit: ${parts.join(" and ")}`;
  });
}

function exitCode(plans: readonly CertificationPlan[], { strict }: CommandInput): number {
  const isLate = plans.some(({ audits }) =>
    audits.some(({ status }) => status === "overdue" || status === "lapsed"),
  );
  const isWarned = strict && plans.some(({ warnings }) => warnings.length > 0);
  return isLate || isWarned ? EXIT.attention : EXIT.ok;
}

function planned(input: CommandInput, today: Parameters<typeof planCertification>[1]) {
  const facts = factsFrom(input);
  try {
    return planCertification(facts, today);
  } catch (cause) {
    // All facts come from the command line, so facts that contradict each other are its fault.
    if (cause instanceof UserError) throw new UsageError(cause.code, cause.message, { cause });
    throw cause;
  }
}

function factsFrom(input: CommandInput): CertificationFacts {
  const decidedOn = dayOption(input, "decided");
  if (decidedOn === undefined) {
    throw new UsageError("missing-option", "cycle needs --decided DAY.", { place: "--decided" });
  }
  const expiresOn = dayOption(input, "expires");
  const stage2On = dayOption(input, "stage-2");
  const recertifiedOn = textOptions(input, "recertified").map((text) =>
    dayFromText(text, "recertified"),
  );
  const window = wordOption(input, "window", WINDOW_DAYS.map(String));
  const windowDays = WINDOW_DAYS.find((days) => String(days) === window);
  return {
    decidedOn,
    planned: auditDates(input, "planned"),
    done: auditDates(input, "done"),
    strictAnniversary: isOptionOn(input, "strict-anniversary"),
    ...(expiresOn && { expiresOn }),
    ...(stage2On && { stage2On }),
    recertifiedOn,
    ...(windowDays !== undefined && { windowDays }),
  };
}

function auditDates(input: CommandInput, option: string): AuditDate[] {
  return textOptions(input, option).map((text) => {
    const [name = "", day = ""] = text.split(/=(.*)/s);
    const kind = AUDIT_KINDS.find((one) => one === name);
    if (kind === undefined) {
      const message = `--${option} is written KIND=DAY with ${AUDIT_KINDS.join(", ")}, not "${text}".`;
      throw new UsageError("invalid-option", message, { place: `--${option}` });
    }
    return { kind, on: dayFromText(day, option) };
  });
}

function toJson({ decidedOn, expiresOn, audits, warnings }: CertificationPlan) {
  return {
    decidedOn,
    expiresOn,
    audits: audits.map(({ plannedOn, doneOn, ...audit }) => ({
      ...audit,
      plannedOn: plannedOn ?? null,
      doneOn: doneOn ?? null,
    })),
    warnings,
  };
}

function toText({ decidedOn, expiresOn, audits, warnings }: CertificationPlan): string {
  const rows = audits.map((audit) => [
    AUDIT_KIND_NAMES[audit.kind],
    String(audit.cycle),
    audit.target,
    audit.hardLimit,
    `${audit.windowStart} to ${audit.windowEnd}`,
    audit.doneOn ?? "",
    audit.daysLate > 0 ? `${audit.status} (${String(audit.daysLate)} days)` : audit.status,
  ]);
  const headings = ["Audit", "Cycle", "Target", "Hard limit", "Window", "Done on", "Status"];
  return [
    `Decided on ${decidedOn}, certificate expires on ${expiresOn}`,
    "",
    textTable(headings, rows),
    "",
    ...warnings.map(({ message, source }) => `Warning (${source}): ${message}`),
    "Targets and windows are practice; where your certification body's letter differs, it wins.",
  ].join("\n");
}
