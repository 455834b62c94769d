import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { workbookBytes } from "../../../src/adapters/xlsx";
import { changedState } from "../../../src/app/change/changedContent";
import { diffContents, diffReport } from "../../../src/app/exchange/diffWorkbooks";
import { exchangeContent } from "../../../src/app/exchange/exchangeContent";
import { REPORT_FORMATS, reportFile } from "../../../src/app/exchange/reportFile";
import { reviewerCopy } from "../../../src/app/exchange/reviewerCopy";
import { statementReport } from "../../../src/app/exchange/statementReport";
import type { Report } from "../../../src/core/exchange";
import {
  cellText,
  planOf,
  tableOf,
  type CellChange,
  type WorkbookState,
} from "../../../src/core/workbook";
import { lintPackage, openPackage, readCells, readWorkbook } from "../../../src/ooxml";
import { PAYLOADS } from "../../payloads";
import { demoWorkbook, TODAY } from "../session/memoryWorkbook";

/** Text fields of a statement that people type freely. */
const FIELDS = ["Title", "Justification", "Implementation", "Evidence", "Owner", "Scope note"];
const SETTINGS = ["Organisation", "Scope", "Approved by", "Classification", "SoA version"];

/** The demo with another payload in every free text field of both statements and of the settings. */
function poisoned(state: WorkbookState, offset: number): WorkbookState {
  let next = offset;
  const payload = () => PAYLOADS[next++ % PAYLOADS.length];
  const cells = ["AB_SoA_27001", "AB_SoA_42001"].flatMap((table): CellChange[] =>
    (tableOf(state, table)?.records ?? []).flatMap(({ row }) =>
      FIELDS.map((column) => ({
        ...{ table, key: cellText(row.get("Control")), column },
        ...{ expected: row.get(column), value: payload() },
      })),
    ),
  );
  const settings = SETTINGS.flatMap((key) =>
    ["ISO 27001", "ISO 42001"].map((column) => ({
      ...{ table: "AB_Settings", key, column, expected: undefined, value: payload() },
    })),
  );
  return changedState(state, planOf("Set", { cells: [...cells, ...settings] }));
}

let demo: WorkbookState;
beforeAll(async () => {
  demo = await (await demoWorkbook()).read();
});

const write = async (plan: Parameters<typeof workbookBytes>[0]) =>
  Promise.resolve(workbookBytes(plan, "2026-11-24T00:00:00Z"));

/** A spreadsheet takes a cell that begins like this for a formula. */
const LIVE = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/** What of a file a program would run, compute or follow. */
const LIVE_PARTS = {
  xlsx: (bytes: Uint8Array) => {
    const pkg = openPackage(bytes);
    const cells = readWorkbook(pkg).sheets.flatMap(({ part }) =>
      readCells(pkg, part).rows.flatMap((row) => row.cells),
    );
    const parts = Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part));
    const links = parts.flatMap((part) => part.match(/<hyperlink |TargetMode="External"/g) ?? []);
    const formulas = cells.filter(({ formula }) => formula !== undefined);
    return [...lintPackage(bytes), ...formulas, ...links];
  },
  csv: (bytes: Uint8Array) => {
    const text = new TextDecoder().decode(bytes);
    const rows: string[][] = parse(text, { bom: true, relax_column_count: true });
    return rows.flat().filter((cell) => LIVE.test(cell));
  },
  html: (bytes: Uint8Array) => {
    const html = new TextDecoder().decode(bytes);
    const own =
      /^(?:doctype|html|head|meta|title|style|body|section|h1|dl|dt|dd|table|thead|tbody|tr|th|td|p)$/i;
    const names = [...html.matchAll(/<[/!]?([a-z0-9]+)/gi)].map(([, name = ""]) => name);
    return [
      ...names.filter((name) => !own.test(name)),
      ...(html.match(/<[^>]*\s(?:on\w+|href|src)=/gi) ?? []),
    ];
  },
  md: (bytes: Uint8Array) => {
    const lines = new TextDecoder().decode(bytes).split("\n");
    return lines.filter((line) => {
      const plain = line.replaceAll(/\\[^\w\s]/g, "").replaceAll("<br>", "");
      return /[<[\]`]/.test(plain) || (line !== "" && !/^(?:# |- \*\*|\| )/.test(line));
    });
  },
};

const reportsOf = (state: WorkbookState): [string, Report[]][] => [
  ...(["client", "full"] as const).map((audience): [string, Report[]] => [
    audience,
    (["27001", "42001"] as const).map((standard) =>
      statementReport(state, { audience, standard, withStatus: true, today: TODAY }),
    ),
  ]),
  [
    "diff",
    [
      diffReport(diffContents(exchangeContent(demo), exchangeContent(state)), {
        ...{ before: PAYLOADS[0] ?? "", after: PAYLOADS[1] ?? "", day: TODAY },
      }),
    ],
  ],
];

// Six fields a row and an even number of payloads: two turns put each of them into each field.
describe.each([0, 1])("payloads in every text field, turned by %p", (offset) => {
  it.each(REPORT_FORMATS)("leave nothing live in any export as %s", async (format) => {
    for (const [name, reports] of reportsOf(poisoned(demo, offset))) {
      const bytes = await reportFile(reports, { format, day: TODAY }, write);
      expect([name, LIVE_PARTS[format](bytes)]).toEqual([name, []]);
    }
  });

  it("leave nothing live in a reviewer's copy, where each text is as it was typed", async () => {
    const state = poisoned(demo, offset);
    const plan = reviewerCopy(state, {
      ...{ review: PAYLOADS[offset] ?? "", leaveOut: [], standards: undefined },
      ...{ withClauses: true, today: TODAY },
    });
    const bytes = await write(plan);
    expect(LIVE_PARTS.xlsx(bytes)).toEqual([]);
    const pkg = openPackage(bytes);
    const texts = new Set(
      readWorkbook(pkg).sheets.flatMap(({ part }) =>
        readCells(pkg, part).rows.flatMap((row) => row.cells.map(({ value }) => value)),
      ),
    );
    const lost = PAYLOADS.filter((text) => !texts.has(text) && !text.includes("\r"));
    expect(lost).toEqual([]);
  });
});
