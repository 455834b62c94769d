import { withFooters } from "../../../src/app/change/withFooters";
import { planSet } from "../../../src/app/change/setCell";
import { planSeal } from "../../../src/app/exchange/seal";
import type { Standard } from "../../../src/core/catalog";
import { parseIsoDate } from "../../../src/core/day";
import type { WorkbookState } from "../../../src/core/workbook";
import { sha256 } from "../../cli/commandLine";
import { applied, workbookState } from "../workbookState";

const TODAY = parseIsoDate("2026-11-24");

const sealing = (state: WorkbookState, standard: Standard, version: string) =>
  planSeal(state, { standard, version, approver: "Ada", reason: "Review", today: TODAY }, sha256);

describe("a plan's printed footers", () => {
  const company = workbookState();

  it("are that of the statement whose version it seals, and of no other", async () => {
    const { footers } = withFooters(await sealing(company, "42001", "1.0"), company);
    expect(footers).toHaveLength(1);
    expect(footers[0]?.sheet).toBe("SoA 42001");
    expect(footers[0]?.line).toMatch(/^Last sealed: [0-9a-f]+, version 1\.0$/);
    const sealed = applied(company, await sealing(company, "42001", "1.0"));
    const next = withFooters(await sealing(sealed, "27001", "2.0"), sealed);
    expect(next.footers.map(({ sheet }) => sheet)).toEqual(["SoA 27001"]);
  });

  it("are none when it seals nothing", () => {
    const plan = planSet(company, {
      table: "SoA_27001",
      key: "A.5.1",
      column: "Owner",
      text: "Ada",
    });
    expect(withFooters(plan, company)).toBe(plan);
  });
});
