import {
  AUDIT_KIND_NAMES,
  AUDIT_KINDS,
  planCertification,
  WINDOW_DAYS,
  type AuditDate,
  type CertificationFacts,
  type CertificationPlan,
} from "../../core/audit";
import { UserError } from "../../core/issue";
import { JSON_VERSION, type Command, type CommandInput } from "../command";
import { EXIT } from "../commandIo";
import { dayFromText, dayOption, isOptionOn, textOptions, wordOption } from "../optionValues";
import { textTable } from "../textTable";
import { UsageError } from "../usageError";

const HELP = `Usage: annexbook cycle --decided DAY [options]

Plans the certification cycle that a certification decision opens: surveillance audits in the
first and second year, recertification before the certificate expires. Days are yyyy-mm-dd.

  --decided DAY          the certification decision (not stage 2, not the day of print)
  --expires DAY          the expiry printed on the certificate; else three years less a day
  --stage-2 DAY          last day of the stage 2 audit
  --planned KIND=DAY     an audit agreed with the body; may be repeated
  --done KIND=DAY        an audit held; may be repeated
                         KIND: ${AUDIT_KINDS.join(", ")}
  --recertified DAY      the recertification decision: adds the next cycle
  --strict-anniversary   the body allows no second surveillance audit after its anniversary
  --window 0|30|90       days around a target that the body accepts (default 30)
  --today DAY            the day that statuses are for (default: today)

Exit code 1 when an audit is overdue or the certificate has lapsed.`;

/** `cycle`: the three-year certification cycle of one standard. */
export const cycleCommand: Command = {
  name: "cycle",
  summary: "plan the three-year certification cycle from its decision",
  help: HELP,
  options: {
    decided: { type: "string" },
    expires: { type: "string" },
    "stage-2": { type: "string" },
    planned: { type: "string", multiple: true },
    done: { type: "string", multiple: true },
    recertified: { type: "string" },
    "strict-anniversary": { type: "boolean" },
    window: { type: "string" },
    today: { type: "string" },
  },
  maxPositionals: 0,
  run: (input, io) => {
    const plan = planned(input, dayOption(input, "today") ?? io.today());
    io.print(input.json ? JSON.stringify(toJson(plan), undefined, 2) : toText(plan));
    const isLate = plan.audits.some(({ status }) => status === "overdue" || status === "lapsed");
    const isWarned = input.strict && plan.warnings.length > 0;
    return isLate || isWarned ? EXIT.attention : EXIT.ok;
  },
};

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
  const recertifiedOn = dayOption(input, "recertified");
  const window = wordOption(input, "window", WINDOW_DAYS.map(String));
  const windowDays = WINDOW_DAYS.find((days) => String(days) === window);
  return {
    decidedOn,
    planned: auditDates(input, "planned"),
    done: auditDates(input, "done"),
    strictAnniversary: isOptionOn(input, "strict-anniversary"),
    ...(expiresOn && { expiresOn }),
    ...(stage2On && { stage2On }),
    ...(recertifiedOn && { recertifiedOn }),
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
    version: JSON_VERSION,
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
