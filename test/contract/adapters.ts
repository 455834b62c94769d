import { openExcel } from "../../src/adapters/office";
import { openXlsx } from "../../src/adapters/xlsx";
import { newWorkbook, type NewWorkbook } from "../../src/app/newWorkbook/newWorkbook";
import type { WorkbookPort } from "../../src/app/ports";
import { parseIsoDate } from "../../src/core/day";
import { planOf, type SheetPlan } from "../../src/core/workbook";
import { workbookBytes } from "../../src/adapters/xlsx";
import { openPackage, readCells, readWorkbook } from "../../src/ooxml";
import { dump, startExcel, type ExcelHost, type ExcelOptions } from "../excel-host";
import { changedByPeople } from "./changedByPeople";

export const TODAY = parseIsoDate("2026-11-24");

/** What a person does to a workbook: by openpyxl in the file, and in the double of Excel. */
export interface PersonsChange {
  readonly program: string;
  readonly person: (excel: ExcelHost) => void;
}

/** A workbook under one of the adapters, and what stands in it by other means than the adapter. */
export interface Subject {
  readonly port: WorkbookPort;
  /** The typed cells of the statement, a line for each control. */
  readonly statement: (sheet?: string) => string[];
  /** The workbook as a file. */
  readonly bytes: () => Uint8Array;
}

/** One of the ports, with workbooks to try it on. */
export interface Adapter {
  readonly name: string;
  /** A workbook of somebody else, with one sheet named Dashboard. */
  readonly foreign: () => Promise<Subject>;
  /** The demo, after a person has changed it. */
  readonly demo: (change?: PersonsChange) => Promise<Subject>;
}

/** Sheets that only take time where nothing is said about them. */
const REFERENCE = new Set(["Guide", "Mappings"]);

let demo: Promise<NewWorkbook> | undefined;

async function demoWorkbook(): Promise<NewWorkbook> {
  demo ??= newWorkbook({
    standards: ["27001", "42001"],
    workbookId: "demo",
    today: TODAY,
    isDemo: true,
  });
  return demo;
}

export async function demoSheets(): Promise<readonly SheetPlan[]> {
  const { plan } = await demoWorkbook();
  return plan.sheets.filter(({ name }) => !REFERENCE.has(name));
}

/** As the manifest asks for, with the library's own check of every member. */
export const MINIMUM: ExcelOptions = { apiSet: "1.13", isApiSetChecked: true };

function officeSubject(excel: ExcelHost): Subject {
  return {
    port: openExcel({ waitSeconds: 5 }).port,
    statement: () =>
      excel.book.tables
        .filter(({ name }) => name === "AB_SoA_27001")
        .flatMap(({ name }) => excel.onlooker.rows(name))
        .map((row) =>
          Object.values(row)
            .map((cell) => (typeof cell === "object" ? "#" : String(cell)))
            .filter((text) => !text.startsWith("="))
            .join(" | "),
        ),
    bytes: () => dump(excel.book),
  };
}

/** The double with the demo in it, as the add-in writes it. */
async function demoInExcel(options: ExcelOptions = {}): Promise<ExcelHost> {
  const excel = startExcel({ ...MINIMUM, ...options });
  const { port } = openExcel();
  await port.apply(planOf("Fill", { addedSheets: await demoSheets() }));
  excel.traffic.clear();
  return excel;
}

const office: Adapter = {
  name: "Excel",
  foreign: () => {
    const excel = startExcel(MINIMUM);
    excel.person.renameSheet("Sheet1", "Dashboard");
    excel.person.type("Dashboard", "A1", "Theirs");
    return Promise.resolve(officeSubject(excel));
  },
  demo: async (change) => {
    const excel = await demoInExcel();
    change?.person(excel);
    return officeSubject(excel);
  },
};

function fileSubject(bytes: Uint8Array): Subject {
  const port = openXlsx(bytes);
  return {
    port,
    statement: (sheet = "SoA 27001") => rowsOfControls(port.bytes(), sheet),
    bytes: () => port.bytes(),
  };
}

/** Rows of a sheet with a control's id, as the package layer reads them; formulas left out. */
function rowsOfControls(bytes: Uint8Array, name: string): string[] {
  const pkg = openPackage(bytes);
  const part = readWorkbook(pkg).sheets.find((one) => one.name === name)?.part ?? "";
  return readCells(pkg, part)
    .rows.map(({ cells }) =>
      cells
        .filter(({ formula }) => formula === undefined)
        .map(({ value }) => (typeof value === "object" ? value.error : String(value ?? ""))),
    )
    .filter((texts) => texts.some((text) => /^A\.\d/.test(text)))
    .map((texts) => texts.filter((text) => text !== "").join(" | "));
}

const file: Adapter = {
  name: "file",
  foreign: () => {
    const excel = startExcel();
    excel.person.renameSheet("Sheet1", "Dashboard");
    excel.person.type("Dashboard", "A1", "Theirs");
    return Promise.resolve(fileSubject(dump(excel.book)));
  },
  demo: async (change) => {
    const { plan } = await demoWorkbook();
    const sheets = await demoSheets();
    const bytes = workbookBytes({ ...plan, sheets }, "2026-11-24T00:00:00Z");
    return fileSubject(change === undefined ? bytes : changedByPeople(bytes, change.program));
  },
};

export const ADAPTERS: readonly Adapter[] = [file, office];
