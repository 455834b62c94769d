import { writeFileSync } from "node:fs";
import { openExcel } from "../../src/adapters/office";
import { changeWorkbook } from "../../src/app/change/changeWorkbook";
import { planFill } from "../../src/app/change/fill";
import { loadGuidance } from "../../src/core/catalog";
import { MINIMUM, TODAY } from "../contract/adapters";
import { startExcel } from "../excel-host";
it("dumps", async () => {
  const excel = startExcel(MINIMUM);
  const { port } = openExcel();
  const guidance = await loadGuidance();
  await changeWorkbook(port, (state) => planFill(state, { standards: ["27001", "42001"], workbookId: "x", today: TODAY, guidance }), { who: "P", today: TODAY });
  writeFileSync("/tmp/trips.json", JSON.stringify(excel.traffic.roundTrips));
}, 120000);
