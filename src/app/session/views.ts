import { STANDARDS, type Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import type { SheetContext } from "../../core/sheets";
import { cellText, rowsOf, standardsInScope, type WorkbookState } from "../../core/workbook";
import { writeRefusal } from "../change/changeWorkbook";
import { statementIssues, workbookIssues } from "../check/checkWorkbook";
import type { LocatedIssue } from "../check/locatedIssue";
import { Places } from "../check/places";
import { profileContradictions } from "../check/profileContradictions";
import type { RecordPlace } from "../ports";
import { readContext } from "../readContext";
import { readinessOf, type Readiness } from "../ready/readyWorkbook";
import { profileView, type ProfileEntry } from "../suggest/profileView";
import { suggestionView, type SuggestionView } from "../suggest/suggestionView";
import { groupedIssues, type CheckGroup } from "./issueGroups";
import { overviewOf, type Overview } from "./overview";
import { recordCard, type RecordCard } from "./recordCard";
import { ANSWERED_TABLES, listedRecords, type ListedRecord } from "./recordList";
import { statementCounts, type GroupCounts } from "./statementCounts";

/** What panes show of one reading of a workbook, each computed when first asked for. */
export class Views {
  readonly #known = new Map<string, unknown>();

  constructor(
    private readonly state: WorkbookState,
    private readonly today: IsoDate,
  ) {}

  /** Whether the workbook has any table of ours. */
  get isFilled(): boolean {
    return this.state.tables.length > 0;
  }

  /** Why it can only be read, one sentence; undefined when it can be written. */
  get readOnly(): string | undefined {
    return this.#once("readOnly", () => writeRefusal(this.state)?.message);
  }

  /** The standards that the workbook covers; both while it is not filled. */
  get standards(): readonly Standard[] {
    return this.isFilled ? standardsInScope(this.context.settings) : STANDARDS;
  }

  get overview(): Overview {
    return this.#once("overview", () => overviewOf(this.state, this.context));
  }

  /** Issues of statements and clauses. */
  get statementIssues(): readonly LocatedIssue[] {
    return this.#once("statementIssues", () => statementIssues(this.state, this.context));
  }

  /** All issues by rule: the dearest of the views, because it looks at every formula. */
  get checks(): readonly CheckGroup[] {
    return this.#once("checks", () =>
      groupedIssues([...workbookIssues(this.state, this.today), ...this.statementIssues]),
    );
  }

  counts(standard: Standard): readonly GroupCounts[] {
    return this.#once(`counts ${standard}`, () => statementCounts(this.context, standard));
  }

  /** Controls or clauses of a table. */
  list(table: string): readonly ListedRecord[] {
    return this.#once(`list ${table}`, () =>
      listedRecords(this.state, table, this.statementIssues),
    );
  }

  /** Controls and clauses of the standards in scope, in the order of going through them. */
  get answered(): readonly ListedRecord[] {
    return this.#once("answered", () =>
      ANSWERED_TABLES.flatMap((table) => this.list(table)).filter(
        ({ standard }) => standard !== undefined && this.standards.includes(standard),
      ),
    );
  }

  /** What blocks the stages of the standards in scope. */
  get readiness(): readonly Readiness[] {
    return this.#once("readiness", () => readinessOf(this.state, this.context));
  }

  /** The questions about the company with their answers. */
  get profile(): readonly ProfileEntry[] {
    return this.#once("profile", () => profileView(this.context.settings));
  }

  /** What the company profile proposes for the controls of the standards in scope. */
  get suggestions(): SuggestionView {
    return this.#once("suggestions", () => suggestionView(this.state, this.context));
  }

  /** Where answers contradict each other, other settings or the statements. */
  get contradictions(): readonly LocatedIssue[] {
    return this.#once("contradictions", () =>
      profileContradictions(this.context, new Places(this.state)),
    );
  }

  card(place: RecordPlace): RecordCard | undefined {
    return recordCard(this.state, place, this.context.settings, this.statementIssues);
  }

  /** Names of the table People, for fields that take a person. */
  get people(): readonly string[] {
    return this.#once("people", () =>
      rowsOf(this.context.content, "AB_People")
        .map((row) => cellText(row.get("Person")))
        .filter((name) => name !== ""),
    );
  }

  /** What was read, in the form that use cases take. */
  get context(): SheetContext {
    return this.#once("context", () => readContext(this.state, this.today));
  }

  #once<T>(name: string, compute: () => T): T {
    if (!this.#known.has(name)) this.#known.set(name, compute());
    return this.#known.get(name) as T;
  }
}

const VIEWS = new WeakMap<WorkbookState, Views>();

/** The views of a reading; the same for as long as the reading is the same. */
export function viewsOf(state: WorkbookState, today: IsoDate): Views {
  const known = VIEWS.get(state);
  if (known !== undefined) return known;
  const views = new Views(state, today);
  VIEWS.set(state, views);
  return views;
}
