import { checkWorkbook } from "../../../src/app/check/checkWorkbook";
import { parseIsoDate } from "../../../src/core/day";
import { ROADMAP_CHECKS } from "../../../src/core/roadmap";
import type { CellValue } from "../../../src/core/workbook";
import { workbookState } from "../workbookState";

const TODAY = parseIsoDate("2026-11-24");
type Cells = Readonly<Record<string, CellValue>>;

const FIRST: Cells = {
  Task: "T-1",
  Standard: "ISO 27001",
  "Starts on": "2026-11-01",
  "Ends on": "2026-11-30",
};
/** A second task that offends no check, and waits for the first. */
const FINE: Cells = {
  Task: "T-2",
  Standard: "ISO 27001",
  Phase: "Initiation",
  Concerns: "A.5.1, Clause 4.3",
  "Depends on": "T-1",
  "Starts on": "2026-12-01",
  "Ends on": "2026-12-31",
};

type Case = readonly [id: string, planted: Cells, clean: Cells, hit: readonly string[]];
const CASES: readonly Case[] = [
  [
    "RMP001",
    { ...FINE, "Ends on": "2026-11-30" },
    { ...FINE, "Ends on": "2026-12-01" },
    ["error", "I7", "Task T-2 ends on 2026-11-30, before it starts on 2026-12-01."],
  ],
  [
    "RMP002",
    { ...FINE, "Depends on": "T-9" },
    { ...FINE, "Depends on": "t-1" },
    ["error", "F7", 'Task T-2 depends on "T-9", which is no task here.'],
  ],
  [
    "RMP003",
    { ...FINE, "Starts on": "2026-11-29" },
    { ...FINE, "Starts on": "2026-11-30" },
    ["warning", "H7", "Task T-2 starts on 2026-11-29, and waits for T-1 until 2026-11-30."],
  ],
  [
    "RMP004",
    { ...FINE, "Depends on": undefined, "Starts on": undefined, "Ends on": "2026-11-23" },
    { ...FINE, "Depends on": undefined, "Starts on": undefined, "Ends on": "2026-11-24" },
    ["warning", "I7", "Task T-2 was to be done by 2026-11-23."],
  ],
  [
    "RMP005",
    { ...FINE, Concerns: "A.5.1, A.9.99" },
    { ...FINE, Concerns: "a.5.1; 4.3" },
    ["error", "E7", 'ISO 27001 has no control or clause "A.9.99".'],
  ],
  [
    "RMP006",
    { ...FINE, "Depends on": "T-2" },
    { ...FINE, "Depends on": "T-1" },
    ["error", "F7", "Task T-2 waits for itself by way of what it depends on."],
  ],
  [
    "RMP007",
    { ...FINE, Phase: "Party" },
    { ...FINE, Phase: "audits" },
    ["error", "C7", 'Phase: "Party" is not allowed here and counts as blank.'],
  ],
  [
    "RMP008",
    { ...FINE, Task: undefined },
    { ...FINE, Task: "T-2" },
    ["error", "A7", "The task has no id."],
  ],
];

const hitsOf = (id: string, rows: readonly Cells[]) =>
  checkWorkbook(workbookState({ rows: { AB_Roadmap: rows } }), TODAY)
    .filter((issue) => issue.id === id)
    .map(({ severity, cell, message }) => [severity, cell, message]);

describe("checks of the roadmap", () => {
  it.each(CASES)("%s hits the planted task and no clean one", (id, planted, clean, hit) => {
    expect(hitsOf(id, [FIRST, planted])).toEqual([hit]);
    expect(hitsOf(id, [FIRST, clean])).toEqual([]);
  });

  it("has a case for each", () => {
    expect(CASES.map(([id]) => id)).toEqual(ROADMAP_CHECKS.map(({ id }) => id));
  });

  it("finds a circle of two once for each of them", () => {
    const hits = hitsOf("RMP006", [{ ...FIRST, "Depends on": "T-2" }, FINE]);
    expect(hits.map(([, cell]) => cell)).toEqual(["F6", "F7"]);
  });
});
