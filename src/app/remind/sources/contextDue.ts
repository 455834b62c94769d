import { contextIssuesOf } from "../../../core/sheets";
import { firstOfEach } from "../../../core/workbook";
import { recordDue, type DueSource } from "./source";

/** Issues and interested parties to look at again. */
export const contextDue: DueSource = (input) =>
  firstOfEach(contextIssuesOf(input.context), ({ name }) => name).flatMap((row) =>
    recordDue(input, row.standards, {
      kind: "Context review",
      subject: row.name,
      on: row.nextReviewOn,
      owner: row.owner,
      doneCell: { table: "AB_Context", key: row.name, column: "Reviewed on", isDecisive: false },
    }),
  );
