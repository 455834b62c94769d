import { clausesOf, controlsOf, STANDARDS, type Guidance } from "../../../src/core/catalog";

/** What is wrong with one entry: "27001 A.5.1: 12 words". */
type Finding = string;
type Rule = (entries: readonly Guidance[]) => Finding[];

/** Filler: words that say nothing a reader could act on. */
const BANNED_PHRASES = [
  "it is important to",
  "best practice",
  "in today's",
  "robust",
  "leverage",
  "holistic",
  "seamless",
  "comprehensive",
  "as appropriate",
  "where applicable",
  "state of the art",
  "ensure that appropriate",
  "tbd",
  "lorem",
] as const;

const SHINGLE_WORDS = 5;
const MOST_SHARED = 0.25;
/** Bounds for a 42001 clause beside the 27001 clause of the same number, evidence left out. */
const MOST_WORDS_OF_TWIN = 1 / 3;
const MOST_RUNS_OF_TWIN = 0.02;
const TWIN_RUN_WORDS = 3;
const OPENING_WORDS = 4;
const MOST_SAME_OPENINGS = 5;
const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|half|once|twice|first|second|daily|weekly|monthly|quarterly|yearly|annual(?:ly)?|hourly)\b|\b(?:every|each|a|per) (?:day|week|month|quarter|year|hour)\b/i;

const keyOf = ({ standard, id }: { standard: string; id: string }) => `${standard} ${id}`;
const catalogKeys = () =>
  STANDARDS.flatMap((standard) =>
    [...controlsOf(standard), ...clausesOf(standard)].map(({ id }) => keyOf({ standard, id })),
  );

/** All texts of an entry, in the order of the sheet. */
function textsOf(entry: Guidance): readonly string[] {
  const { asks, small, large, evidence, questions, mistake, levels } = entry;
  return [asks, small, large, ...evidence, ...questions, mistake, ...Object.values(levels)];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’.-]+/gu) ?? [];
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?!])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");

/** A rule over single entries: what is wrong with each, or undefined. */
const each =
  (fault: (entry: Guidance) => string | undefined): Rule =>
  (entries) =>
    entries.flatMap((entry) => {
      const text = fault(entry);
      return text === undefined ? [] : [`${keyOf(entry)}: ${text}`];
    });

const outside = (count: number, least: number, most: number, what: string) =>
  count < least || count > most ? `${String(count)} ${what}` : undefined;

const listed = (what: string, values: readonly string[]) =>
  values.length === 0 ? undefined : `${what} ${values.join(", ")}`;

/** Each rule by its name, over all entries at once. */
export const GUIDANCE_RULES = {
  "each entry once": (entries) => {
    const keys = entries.map(keyOf);
    return keys.filter((key, index) => keys.indexOf(key) < index).map((key) => `${key}: twice`);
  },
  "150 to 350 words": each((entry) =>
    outside(textsOf(entry).flatMap(wordsOf).length, 150, 350, "words"),
  ),
  "no empty text": each((entry) =>
    textsOf(entry).some((text) => text.trim() === "") ? "an empty text" : undefined,
  ),
  "two to four sentences of what it asks": each(({ asks }) =>
    outside(sentencesOf(asks).length, 2, 4, "sentences"),
  ),
  "three to six pieces of evidence": each(({ evidence }) =>
    outside(evidence.length, 3, 6, "pieces of evidence"),
  ),
  "three questions": each(({ questions }) =>
    questions.length !== 3 || questions.some((question) => !question.endsWith("?"))
      ? "not three questions"
      : undefined,
  ),
  "a number or a frequency": each((entry) =>
    NUMBER.test(textsOf(entry).join(" ")) ? undefined : "no number",
  ),
  "no filler": each((entry) => {
    const text = textsOf(entry).join(" ").toLowerCase();
    return listed(
      "says",
      BANNED_PHRASES.filter((phrase) => text.includes(phrase)),
    );
  }),
  "related entries exist": each((entry) => {
    const keys = new Set(catalogKeys());
    const wrong = entry.related.map(keyOf).filter((key) => !keys.has(key) || key === keyOf(entry));
    return listed("related to", wrong);
  }),
  "controls that are named exist": each((entry) => {
    const ids = new Set(catalogKeys().map((key) => key.split(" ")[1]));
    const named = textsOf(entry)
      .join(" ")
      .match(/\bA\.\d+(?:\.\d+)*/g);
    return listed(
      "names",
      (named ?? []).filter((id) => !ids.has(id)),
    );
  }),
  "no sentence twice": repeatedSentences,
  "no opening on more than five entries": sameOpenings,
  "little in common with any other entry": sharedShingles,
  "at most a third of a 42001 clause's words from 27001's": ownContent(
    "words",
    MOST_WORDS_OF_TWIN,
    longWordsOf,
  ),
  "at most 2 % of a 42001 clause's three-word runs from 27001's": ownContent(
    "runs of three words",
    MOST_RUNS_OF_TWIN,
    (texts) => runsOf(texts, TWIN_RUN_WORDS),
  ),
} as const satisfies Readonly<Record<string, Rule>>;

function repeatedSentences(entries: readonly Guidance[]): Finding[] {
  const seen = new Map<string, string>();
  return entries.flatMap((entry) =>
    textsOf(entry)
      .flatMap(sentencesOf)
      .flatMap((sentence) => {
        const other = seen.get(sentence);
        seen.set(sentence, keyOf(entry));
        return other === undefined ? [] : [`${keyOf(entry)}: "${sentence}" as in ${other}`];
      }),
  );
}

function sameOpenings(entries: readonly Guidance[]): Finding[] {
  const byOpening = new Map<string, string[]>();
  for (const entry of entries) {
    for (const [field, text] of openings(entry)) {
      const opening = `${field}: ${wordsOf(text).slice(0, OPENING_WORDS).join(" ")}`;
      byOpening.set(opening, [...(byOpening.get(opening) ?? []), keyOf(entry)]);
    }
  }
  return [...byOpening]
    .filter(([, keys]) => new Set(keys).size > MOST_SAME_OPENINGS)
    .map(([opening, keys]) => `${opening}: ${keys.join(", ")}`);
}

function openings(entry: Guidance): readonly (readonly [string, string])[] {
  const { asks, small, large, mistake, levels, evidence, questions } = entry;
  return [
    ["asks", asks],
    ["small", small],
    ["large", large],
    ["mistake", mistake],
    ...Object.values(levels).map((text) => ["level", text] as const),
    ...evidence.map((text) => ["evidence", text] as const),
    ...questions.map((text) => ["question", text] as const),
  ];
}

/** Pairs of which the smaller entry has more than a quarter of its five-word runs in the other. */
function sharedShingles(entries: readonly Guidance[]): Finding[] {
  const shingles = entries.map((entry) => runsOf(textsOf(entry), SHINGLE_WORDS));
  const owners = new Map<string, number[]>();
  shingles.forEach((own, index) => {
    for (const shingle of own) owners.set(shingle, [...(owners.get(shingle) ?? []), index]);
  });
  const shared = new Map<string, number>();
  for (const indexes of owners.values()) {
    for (const [position, first] of indexes.entries()) {
      for (const second of indexes.slice(position + 1)) {
        const pair = `${String(first)} ${String(second)}`;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...shared].flatMap(([pair, count]) => {
    const indexes = pair.split(" ").map(Number);
    const share = count / Math.min(...indexes.map((index) => shingles[index]?.size ?? 0));
    if (share <= MOST_SHARED) return [];
    const keys = indexes.map((index) => keyOf(entries[index] ?? { standard: "", id: "" }));
    return [`${keys.join(" and ")}: ${String(Math.round(share * 100))} % in common`];
  });
}

/** Each run of so many words within one text. */
function runsOf(texts: readonly string[], length: number): ReadonlySet<string> {
  const runs = texts.flatMap((text) => {
    const words = wordsOf(text);
    return words
      .slice(length - 1)
      .map((_word, start) => words.slice(start, start + length).join(" "));
  });
  return new Set(runs);
}

/** Words of four letters or more; the shorter ones stand in every English text. */
function longWordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
}

type PartsOf = (texts: readonly string[]) => ReadonlySet<string>;

/**
 * 42001 clauses of which more than the bound stands in 27001's clause of the same number, counted
 * against the smaller of the two sets. Evidence may agree: one record can serve both standards.
 */
function ownContent(what: string, most: number, partsOf: PartsOf): Rule {
  const partsOfEntry = (entry: Guidance) => partsOf(textsOf({ ...entry, evidence: [] }));
  return (entries) =>
    twinsOf(entries).flatMap(([own, twin]) => {
      const [mine, theirs] = [partsOfEntry(own), partsOfEntry(twin)];
      const common = [...mine].filter((part) => theirs.has(part)).length;
      const share = common / Math.min(mine.size, theirs.size);
      if (share <= most) return [];
      return [`${keyOf(own)}: ${String(Math.round(share * 100))} % of its ${what} from 27001`];
    });
}

/** Each 42001 clause with the 27001 clause of the same number. */
function twinsOf(entries: readonly Guidance[]): readonly (readonly [Guidance, Guidance])[] {
  const clauses = entries.filter(({ id }) => !id.startsWith("A."));
  const twins = clauses.filter(({ standard }) => standard === "27001");
  return clauses
    .filter(({ standard }) => standard === "42001")
    .flatMap((own) => twins.filter(({ id }) => id === own.id).map((twin) => [own, twin] as const));
}
