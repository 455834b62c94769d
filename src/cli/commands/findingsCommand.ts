import { listFindings, type ListedFinding } from "../../app/findings/listFindings";
import { planAddFinding, type NewFinding } from "../../app/findings/planAddFinding";
import { planReviewFindings } from "../../app/findings/planReviewFindings";
import { STANDARD_NAMES } from "../../core/catalog";
import { FINDING_KINDS } from "../../core/workbook";
import { CHANGE_HELP, CHANGE_OPTIONS, changeFile } from "../changeFile";
import { JSON_VERSION, type Command, type CommandInput } from "../command";
import { EXIT } from "../commandIo";
import { fileArgument, readWorkbookFile } from "../fileArgument";
import { findCatalogEntry, standardOption } from "../findCatalogEntry";
import { dayOption, isOptionOn, textOption } from "../optionValues";
import { textTable } from "../textTable";
import { UsageError } from "../usageError";

const HELP = `Usage: annexbook findings FILE.xlsx [options]

Lists what audits, incidents and reviews have found, the open ones first, with the day on which
something of each is due next.

  annexbook findings isms.xlsx --open
  annexbook findings isms.xlsx --add "Rights are not reviewed" --kind minor --requirement A.5.18

  --open            only open ones
  --add TEXT        add one with the next number: what was found
  --kind KIND       major, minor, concern, observation, opportunity or good (default: observation)
  --requirement ID  control or clause that was not met
  --standard ID     27001 or 42001 (default: the one that has the requirement)
  --owner NAME      who works it off
  --from-reviews    add one for each remark on the sheet Reviews that has a kind of finding${CHANGE_HELP}`;

const KINDS = ["major", "minor", "concern", "observation", "opportunity", "good"] as const;

/** `findings`: what was found, and what is due for it. */
export const findingsCommand: Command = {
  name: "findings",
  help: HELP,
  options: {
    ...CHANGE_OPTIONS,
    open: { type: "boolean" },
    add: { type: "string" },
    kind: { type: "string" },
    requirement: { type: "string" },
    standard: { type: "string" },
    owner: { type: "string" },
    "from-reviews": { type: "boolean" },
  },
  maxPositionals: 1,
  run: async (input, io) => {
    const file = fileArgument(input, "findings");
    const today = dayOption(input, "today") ?? io.today();
    const added = textOption(input, "add");
    if (added !== undefined) {
      const finding = newFinding(added, input);
      return changeFile(file, input, io, (state) => planAddFinding(state, finding, today));
    }
    if (isOptionOn(input, "from-reviews")) {
      return changeFile(file, input, io, planReviewFindings);
    }
    const all = listFindings(await readWorkbookFile(file, io), today);
    const listed = all.filter((one) => one.isOpen || !isOptionOn(input, "open"));
    io.print(input.json ? toJson(file, listed) : toText(file, listed));
    return EXIT.ok;
  },
};

function newFinding(evidence: string, input: CommandInput): NewFinding {
  if (evidence.trim() === "") throw invalid("add", "--add needs what was found.");
  const word = textOption(input, "kind") ?? "observation";
  const kind = FINDING_KINDS[KINDS.findIndex((one) => one === word)];
  if (kind === undefined) {
    throw invalid("kind", `--kind is one of ${KINDS.join(", ")}, not "${word}".`);
  }
  const asked = textOption(input, "standard");
  const standards = asked === undefined ? undefined : [standardOption(asked)];
  const owner = textOption(input, "owner") ?? "";
  const id = textOption(input, "requirement");
  if (id === undefined) {
    const [standard] = standards ?? [];
    if (standard === undefined)
      throw invalid("standard", "--add needs --requirement or --standard.");
    return { evidence, kind, standard, requirement: "", owner };
  }
  const found = findCatalogEntry(standards ?? ["27001", "42001"], id);
  const { standard } = found.entry;
  const requirement = found.kind === "clause" ? `Clause ${found.entry.id}` : found.entry.id;
  return { evidence, kind, standard, requirement, owner };
}

function invalid(option: string, message: string): UsageError {
  return new UsageError("invalid-option", message, { place: `--${option}` });
}

function toText(file: string, listed: readonly ListedFinding[]): string {
  if (listed.length === 0) return `${file}: no findings`;
  const rows = listed.map(({ finding, isOpen, nextDueOn }) => [
    finding.id,
    finding.standard === undefined ? "" : STANDARD_NAMES[finding.standard].cell,
    finding.kind ?? "",
    finding.requirement,
    isOpen ? "Open" : "Closed",
    nextDueOn ?? "",
    finding.owner,
  ]);
  const open = listed.filter(({ isOpen }) => isOpen).length;
  return [
    textTable(["Finding", "Standard", "Kind", "Requirement", "State", "Next due", "Owner"], rows),
    "",
    `${file}: ${String(open)} of ${String(listed.length)} open`,
  ].join("\n");
}

function toJson(file: string, listed: readonly ListedFinding[]): string {
  const findings = listed.map(({ finding, deadlines, isOpen, nextDueOn }) => ({
    id: finding.id,
    standard: finding.standard ?? null,
    kind: finding.kind ?? null,
    requirement: finding.requirement,
    source: finding.source ?? null,
    raisedOn: finding.raisedOn ?? null,
    owner: finding.owner,
    isOpen,
    nextDueOn: nextDueOn ?? null,
    planBy: deadlines.planBy ?? null,
    closedBy: deadlines.closedBy ?? null,
    hardLimit: deadlines.hardLimit ?? null,
  }));
  return JSON.stringify({ version: JSON_VERSION, file, findings }, undefined, 2);
}
