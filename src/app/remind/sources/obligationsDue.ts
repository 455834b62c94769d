import { obligationsOf } from "../../../core/sheets";
import { firstOfEach } from "../../../core/workbook";
import { recordDue, type DueSource } from "./source";

/** Laws and contracts to look at again. */
export const obligationsDue: DueSource = (input) =>
  firstOfEach(obligationsOf(input.context), ({ name }) => name).flatMap((row) =>
    recordDue(input, row.standards, {
      kind: "Obligation review",
      subject: row.name,
      on: row.nextReviewOn,
      owner: row.owner,
      doneCell: {
        ...{ table: "AB_Obligations", key: row.name, column: "Reviewed on" },
        isDecisive: false,
      },
    }),
  );
