import type { TypedAnswer } from "../../app/suggest/profileView";
import { STANDARDS, type Standard } from "../../core/catalog";
import type { QuestionId } from "../../core/workbook";
import { useKept } from "../frame/kept";
import type { ProfilePaneProps } from "./profileActions";

/** Whose column answers go into. */
export type AnswersFor = Standard | "both";
type Draft = ReadonlyMap<QuestionId, string>;

const NO_DRAFT: Draft = new Map();

/** Answers that are chosen and not written yet. */
export interface Answers {
  readonly answersFor: AnswersFor;
  readonly setAnswersFor: (wanted: AnswersFor) => void;
  /** The standards whose answers are shown. */
  readonly shownFor: readonly Standard[];
  /** The standards whose columns are written. */
  readonly writtenFor: readonly Standard[];
  readonly draft: Draft;
  readonly choose: (chosen: readonly (readonly [QuestionId, string])[]) => void;
  readonly discard: () => void;
  /** Those that say something else than what is written. */
  readonly changed: readonly TypedAnswer[];
  /** Questions without an answer, chosen or written. */
  readonly open: ProfilePaneProps["profile"];
}

/** What is chosen in the questions; it is still there when the pane is shown again. */
export function useAnswers({ profile, standards }: ProfilePaneProps): Answers {
  const [wanted, setAnswersFor] = useKept<AnswersFor>("answers for", "both");
  const [draft, setDraft] = useKept<Draft>("answers", NO_DRAFT);
  const answersFor = wanted !== "both" && standards.includes(wanted) ? wanted : "both";
  const shownFor = answersFor === "both" ? standards : [answersFor];
  const changed = profile.flatMap(({ id, answer }): TypedAnswer[] => {
    const text = draft.get(id);
    const isNew = text !== undefined && shownFor.some((one) => (answer[one] ?? "") !== text);
    return isNew ? [{ question: id, text }] : [];
  });
  const open = profile.filter(({ id, answer }) =>
    shownFor.every((one) => answer[one] === undefined && (draft.get(id) ?? "") === ""),
  );
  return {
    ...{ answersFor, setAnswersFor, shownFor, draft, changed, open },
    writtenFor: answersFor === "both" ? STANDARDS : [answersFor],
    choose: (chosen) => setDraft(new Map([...draft, ...chosen])),
    discard: () => setDraft(NO_DRAFT),
  };
}
