import { STANDARD_NAMES } from "../catalog";
import { isBlank, REVIEW_INPUTS, type ManagementReview } from "../workbook";
import {
  forEachRecord,
  nameless,
  unreadableValues,
  type GovernanceCheck,
  type GovernanceInput,
  type Register,
} from "./governanceCheck";

const REVIEWS: Register<ManagementReview> = {
  table: "AB_Management_reviews",
  recordsOf: ({ reviews }) => reviews,
  nameOf: ({ name }) => (name === "" ? "The review" : name),
};

function isHeld({ heldOn }: ManagementReview, { today }: GovernanceInput): boolean {
  return heldOn !== undefined && heldOn <= today;
}

/** All checks of management reviews, in the order of their ids. */
export const REVIEW_CHECKS: readonly GovernanceCheck[] = [
  {
    id: "MRV001",
    severity: "error",
    summary: "A management review without a name (two with one name: WBK004)",
    source: "practice",
    find: nameless(REVIEWS, ({ name }) => name, {
      column: "Review",
      message: "Give the review a name, such as MR-1.",
    }),
  },
  {
    id: "MRV002",
    severity: "error",
    summary: "A value of a management review that its column does not allow; it counts as blank",
    source: "practice",
    find: unreadableValues(REVIEWS),
  },
  {
    id: "MRV003",
    severity: "warning",
    summary: "A management review was held, and something that it has to look at is blank",
    source: "27001 and 42001: 9.3.2",
    find: forEachRecord(REVIEWS, (review, input) => {
      if (!isHeld(review, input)) return [];
      const asking = review.standards.filter((one) => input.standards.includes(one));
      const missing = REVIEW_INPUTS.filter(
        ([heading, askedBy]) =>
          isBlank(review.inputs.get(heading) ?? "") && askedBy.some((one) => asking.includes(one)),
      ).map(([heading]) => heading);
      const [column] = missing;
      if (column === undefined) return [];
      const message = `${REVIEWS.nameOf(review)} says nothing about ${missing.join(", ")}: say what was looked at, or that there was nothing.`;
      return [{ column, message }];
    }),
  },
  {
    id: "MRV004",
    severity: "warning",
    summary: "A management review was held without decisions",
    source: "27001 and 42001: 9.3.3",
    find: forEachRecord(REVIEWS, (review, input) => {
      if (!isHeld(review, input) || !isBlank(review.decisions)) return [];
      const message = `${REVIEWS.nameOf(review)} was held: say what was decided on improvement and changes, also where all stays as it is.`;
      return [{ column: "Decisions", message }];
    }),
  },
  {
    id: "MRV005",
    severity: "warning",
    summary: "Actions of a management review without an owner or a day",
    source: "27001 and 42001: 9.3.3",
    find: forEachRecord(REVIEWS, (review) => {
      if (isBlank(review.actions) || review.actionsDoneOn !== undefined) return [];
      const isUndated = review.actionsDueOn === undefined && !review.unreadable.has("Actions due");
      const missing = [
        ...(isBlank(review.owner) ? ["Owner"] : []),
        ...(isUndated ? ["Actions due"] : []),
      ];
      const [column] = missing;
      if (column === undefined) return [];
      const message = `${REVIEWS.nameOf(review)} has actions: fill in ${missing.join(" and ")}.`;
      return [{ column, message }];
    }),
  },
  {
    id: "MRV006",
    severity: "warning",
    summary: "Actions of a management review are overdue",
    source: "27001 and 42001: 9.3.2 a",
    find: forEachRecord(REVIEWS, (review, { today }) => {
      const { actionsDueOn, actionsDoneOn } = review;
      if (actionsDoneOn !== undefined || actionsDueOn === undefined) return [];
      if (actionsDueOn >= today) return [];
      const message = `${REVIEWS.nameOf(review)}: its actions were due on ${actionsDueOn}: type the day they were done, or a new one.`;
      return [{ column: "Actions due", message }];
    }),
  },
  {
    id: "MRV007",
    severity: "warning",
    summary:
      "Audits has a review held last that this sheet tells nothing of (only when it has any)",
    source: "27001 and 42001: 9.3.3",
    find: ({ reviews, heldReviews }) =>
      reviews.length === 0
        ? []
        : heldReviews
            .filter(
              ({ standard, on }) =>
                !reviews.some(
                  ({ heldOn, standards }) =>
                    heldOn !== undefined && heldOn >= on && standards.includes(standard),
                ),
            )
            .map(({ standard, audit, on }) => ({
              table: REVIEWS.table,
              ...{ row: undefined, standard, column: "Held on" },
              message: `${audit} was held on ${on}, and no review of ${STANDARD_NAMES[standard].cell} here is of that day or later: add it.`,
            })),
  },
];
