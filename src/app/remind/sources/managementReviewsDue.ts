import { managementReviewsOf } from "../../../core/sheets";
import { firstOfEach } from "../../../core/workbook";
import { recordDue, type DueSource } from "./source";

/** Actions that management reviews have decided on; the reviews themselves stand in Audits. */
export const managementReviewsDue: DueSource = (input) =>
  firstOfEach(managementReviewsOf(input.context), ({ name }) => name).flatMap((review) =>
    recordDue(input, review.standards, {
      kind: "Review actions",
      subject: review.name,
      on: review.actionsDueOn,
      doneOn: review.actionsDoneOn,
      owner: review.owner,
      doneCell: {
        ...{ table: "AB_Management_reviews", key: review.name, column: "Actions done" },
        isDecisive: true,
      },
    }),
  );
