import type { AiGridView, ListedGridProposal } from "../../app/inventory/aiGridView";
import type { GridCell, GridFact, GridRow } from "../../core/inventory";
import { JSON_VERSION } from "../command";
import { PROPOSAL_WORDS } from "../proposalWords";
import { shortened } from "../shortened";
import { textTable } from "../textTable";
import { wrapText } from "../wrapText";

const WIDTH = 96;

/** The grid and its proposals as `ai --json` prints them. */
export function aiJson(file: string, { systems, rows, proposals }: AiGridView): string {
  const answer = {
    systems: systems.map(({ system, roles }) => ({
      ...{ id: system.id, name: system.name, stage: system.stage ?? null, roles },
    })),
    controls: rows.map(({ control, title, objectiveId, statement, cells }) => ({
      ...{ control, title, objective: objectiveId },
      applicable: statement?.applicable ?? null,
      systems: cells.map((cell) => ({
        ...{ id: cell.system, applies: cell.applies ?? null, reason: cell.reason },
        isNamed: cell.isNamed,
        held: cell.held.map(factJson),
        missing: cell.missing.map(factJson),
      })),
    })),
    proposals: proposals.map(({ control, applicable, justification, aiSystems, ...rest }) => ({
      ...{ control, applicable, justification, aiSystems, evidence: rest.evidence },
      ...{ state: rest.state, kept: rest.keptBecause === "" ? null : rest.keptBecause },
      writes: rest.cells.map(({ column }) => column),
    })),
  };
  return JSON.stringify({ version: JSON_VERSION, file, ...answer }, undefined, 2);
}

function factJson({ text, table, key, column }: GridFact) {
  return { text, table: table.replace(/^AB_/, ""), record: key === "" ? null : key, column };
}

const NO_SYSTEMS =
  "no AI systems in use; list them on the sheet AI systems (42001 has to be in scope)";

/** Controls with a column for each system. */
export function gridText(file: string, { systems, rows, proposals }: AiGridView): string {
  if (systems.length === 0) return `${file}: ${NO_SYSTEMS}`;
  const table = textTable(
    ["Control", "Title", "Applicable", ...systems.map(({ system }) => system.id)],
    rows.map(({ control, title, statement, cells }) => [
      ...[control, shortened(title), statement?.applicable ?? ""],
      ...cells.map(cellText),
    ]),
  );
  const legend =
    'yes: applies by our role; +: evidence the inventory holds; -: what is missing; ?: role not known. "--system ID" says why.';
  const open = proposals.filter(({ cells }) => cells.length > 0).length;
  return [
    ...[table, "", wrapText(legend, WIDTH), ""],
    ...systems.map(({ system, roles }) =>
      `${system.id}  ${system.name}: ${roles.length === 0 ? "role not known" : roles.join(", ")}`.trim(),
    ),
    "",
    `${file}: ${counted(systems.length, "AI system")}, ${counted(open, "proposal")} to accept`,
  ].join("\n");
}

/** "yes +2 -1": applies, two facts are held and one is missing. */
function cellText({ applies, held, missing }: GridCell): string {
  if (applies === undefined) return "?";
  if (!applies) return "no";
  const counts = [
    ...(held.length > 0 ? [`+${String(held.length)}`] : []),
    ...(missing.length > 0 ? [`-${String(missing.length)}`] : []),
  ];
  return ["yes", ...counts].join(" ");
}

/** One system in full: each control with its reason, what is held and what is missing. */
export function systemText({ systems, rows }: AiGridView): string {
  const [first] = systems;
  if (first === undefined) return NO_SYSTEMS;
  const { system, roles } = first;
  const asked = rows.filter(({ cells }) => cells[0]?.applies === true);
  const others = rows.filter(({ cells }) => cells[0]?.applies !== true);
  return [
    `${system.id}  ${system.name}  (${roles.join(", ") || "role not known"})`,
    "",
    ...asked.flatMap(controlLines),
    ...(others.length === 0 ? [] : ["", "Not asked of it"]),
    ...others.map(({ control, title, cells }) =>
      wrapText(`${control} ${title}: ${cells[0]?.reason ?? ""}`, WIDTH, "  "),
    ),
  ].join("\n");
}

function controlLines({ control, title, statement, cells }: GridRow): string[] {
  const [cell] = cells;
  if (cell === undefined) return [];
  const answer = statement?.applicable;
  const said = answer === undefined ? "undecided" : `Applicable says ${answer}`;
  return [
    `${control}  ${title}  (${said}${cell.isNamed ? ", names it" : ""})`,
    wrapText(cell.reason, WIDTH, "    "),
    ...cell.held.map(({ text }) => wrapText(text, WIDTH, "  + ")),
    ...cell.missing.map(({ text }) => wrapText(text, WIDTH, "  - ")),
  ];
}

/** What the systems propose, row by row. */
export function proposalsText(file: string, { proposals }: AiGridView): string {
  const rows = proposals.map((one) => [
    one.control,
    one.applicable,
    one.aiSystems,
    one.keptBecause === "" ? PROPOSAL_WORDS[one.state] : `kept: ${one.keptBecause}`,
    one.cells.map(({ column }) => column).join(", "),
    shortened(one.justification),
  ]);
  const headings = ["Control", "Applicable", "AI systems", "State", "Accepting writes", "Why"];
  return [
    ...(rows.length === 0 ? [] : [textTable(headings, rows), ""]),
    summaryOf(file, proposals),
  ].join("\n");
}

function summaryOf(file: string, proposals: readonly ListedGridProposal[]): string {
  const count = (state: ListedGridProposal["state"]) =>
    String(proposals.filter((one) => one.state === state).length);
  return `${file}: ${counted(proposals.length, "proposal")}, ${count("open")} to decide, ${count("completes")} to complete, ${count("kept")} kept as typed`;
}

function counted(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? "" : "s"}`;
}
