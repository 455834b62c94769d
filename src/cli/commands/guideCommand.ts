import {
  clausesOf,
  loadGuidance,
  STANDARD_NAMES,
  STANDARDS,
  type Clause,
  type Guidance,
} from "../../core/catalog";
import { JSON_VERSION, type Command } from "../command";
import { EXIT } from "../commandIo";
import { findCatalogEntry, standardOption, type CatalogEntry } from "../findCatalogEntry";
import { textOption } from "../optionValues";
import { UsageError } from "../usageError";
import { wrapText } from "../wrapText";

const HELP = `Usage: annexbook guide ID [options]

What one control or clause asks, what good looks like at a small and at a larger company, what to show,
what the auditor will ask, the common mistake, and what levels 1, 3 and 5 look like. In our own words.
"annexbook guide A.8.13", "annexbook guide 4.1 --standard 42001"

  --standard STANDARD  27001 or 42001, where both have the id`;

const WIDTH = 80;

/** `guide`: a consultant's words about one control or clause. */
export const guideCommand: Command = {
  name: "guide",
  help: HELP,
  options: { standard: { type: "string" } },
  maxPositionals: 1,
  run: async (input, io) => {
    const [id] = input.positionals;
    if (id === undefined) {
      throw new UsageError("missing-argument", "guide needs the id of a control or clause.");
    }
    const standard = textOption(input, "standard");
    const standards = standard === undefined ? STANDARDS : [standardOption(standard)];
    const found = findCatalogEntry(standards, id);
    const guidance = await guidanceOf(found);
    io.print(input.json ? toJson(found, guidance) : toText(found, guidance));
    return EXIT.ok;
  },
};

async function guidanceOf({ kind, entry }: CatalogEntry): Promise<Guidance> {
  const all = await loadGuidance();
  const guidance = all.find(({ standard, id }) => standard === entry.standard && id === entry.id);
  if (guidance !== undefined) return guidance;
  if (kind === "control") throw new TypeError(`no guidance for ${entry.standard} ${entry.id}`);
  throw clauseWithParts(entry);
}

function clauseWithParts({ standard, id }: Clause): UsageError {
  const parts = clausesOf(standard).filter((clause) => clause.id.startsWith(`${id}.`));
  return new UsageError(
    "clause-with-parts",
    `Clause ${id} is answered in its parts: ${parts.map((part) => part.id).join(", ")}.`,
    { place: id },
  );
}

function toJson({ kind, entry }: CatalogEntry, guidance: Guidance): string {
  const { standard, id, ...texts } = guidance;
  const answer = { version: JSON_VERSION, kind, standard, id, title: entry.title, ...texts };
  return JSON.stringify(answer, undefined, 2);
}

function toText({ entry }: CatalogEntry, guidance: Guidance): string {
  const { asks, small, large, evidence, questions, mistake, levels, related } = guidance;
  const list = (texts: readonly string[]) => texts.map((text) => wrapText(text, WIDTH, "  - "));
  const paragraph = (text: string) => [wrapText(text, WIDTH, "  ")];
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["What it asks", paragraph(asks)],
    ["Good at a small company", paragraph(small)],
    ["Good at a larger one", paragraph(large)],
    ["What to show", list(evidence)],
    ["What the auditor will ask", list(questions)],
    ["The common mistake", paragraph(mistake)],
    ["Levels", (["1", "3", "5"] as const).map((one) => wrapText(levels[one], WIDTH, `  ${one} `))],
    ["Related", paragraph(related.map(({ standard, id }) => `${standard} ${id}`).join(", "))],
  ];
  return [
    `${STANDARD_NAMES[entry.standard].full}  ${entry.id}  ${entry.title}`,
    ...sections
      .filter(([, lines]) => lines.some((line) => line.trim() !== ""))
      .flatMap(([heading, lines]) => ["", heading, ...lines]),
  ].join("\n");
}
