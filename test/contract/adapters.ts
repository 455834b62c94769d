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

/**
 * What a person does to a workbook: in the file by openpyxl, or by whatever else changes bytes, and
 * in the double of Excel.
 */
export interface PersonsChange {
  readonly program: string | ((bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>);
  readonly person: (excel: ExcelHost) => void;
}

/** A workbook under one of the adapters, and what stands in it by other means than the adapter. */
export interface Subject {
  readonly port: WorkbookPort;
  /** The typed cells of the statement, a line for each control. */
  readonly statement: (sheet?: string) => string[];
  /** The workbook as a file. */
  readonly bytes: () => Uint8Array;
  /** The workbook after somebody else has changed it, while a pane has it open. */
  readonly meanwhile: (change: PersonsChange) => Promise<Subject>;
}

/** How the Excel is set that a workbook is open in. A file knows the days it counts from only. */
export type Settings = Pick<ExcelOptions, "is1904" | "locale">;

/** One of the ports, with workbooks to try it on. */
export interface Adapter {
  readonly name: string;
  /** A workbook of somebody else, with one sheet named Dashboard, after they have changed it. */
  readonly foreign: (change?: PersonsChange) => Promise<Subject>;
  /** The demo, after a person has changed it. */
  readonly demo: (change?: PersonsChange, settings?: Settings) => Promise<Subject>;
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

async function demoSheets(): Promise<readonly SheetPlan[]> {
  const { plan } = await demoWorkbook();
  return plan.sheets.filter(({ name }) => !REFERENCE.has(name));
}

/** As the manifest asks for, with the library's own check of every member. */
export const MINIMUM: ExcelOptions = { apiSet: "1.13", isApiSetChecked: true };

function officeSubject(excel: ExcelHost): Subject {
  const subject: Subject = {
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
    meanwhile: ({ person }) => {
      person(excel);
      return Promise.resolve(subject);
    },
  };
  return subject;
}

/** The double with the demo in it, as the add-in writes it. */
async function demoInExcel(settings: Settings = {}): Promise<ExcelHost> {
  const options = { ...MINIMUM, ...settings };
  const key = JSON.stringify(settings);
  const known = demosInExcel.get(key);
  if (known !== undefined) return startExcel(options, known);
  const excel = startExcel(options);
  await openExcel().port.apply(planOf("Fill", { addedSheets: await demoSheets() }));
  demosInExcel.set(key, excel.book);
  return startExcel(options, excel.book);
}

/** Filled once for each setting; each test gets a copy. */
const demosInExcel = new Map<string, ExcelHost["book"]>();
let demoFile: Uint8Array | undefined;

async function demoBytes(): Promise<Uint8Array> {
  const { plan } = await demoWorkbook();
  const sheets = await demoSheets();
  demoFile ??= workbookBytes({ ...plan, sheets }, "2026-11-24T00:00:00Z");
  return demoFile;
}

function foreignExcel(options: ExcelOptions = {}): ExcelHost {
  const excel = startExcel(options);
  excel.person.renameSheet("Sheet1", "Dashboard");
  excel.person.type("Dashboard", "A1", "Theirs");
  return excel;
}

const office: Adapter = {
  name: "Excel",
  foreign: (change) => {
    const excel = foreignExcel(MINIMUM);
    change?.person(excel);
    return Promise.resolve(officeSubject(excel));
  },
  demo: async (change, settings) => {
    const excel = await demoInExcel(settings);
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
    meanwhile: async (change) => fileSubject(await changed(port.bytes(), change)),
  };
}

async function changed(bytes: Uint8Array, { program }: PersonsChange): Promise<Uint8Array> {
  return typeof program === "string" ? changedByPeople(bytes, program) : program(bytes);
}

const COUNTED_FROM_1904: PersonsChange = {
  program: "book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904",
  person: () => undefined,
};

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
  foreign: async (change) => {
    const bytes = dump(foreignExcel().book);
    return fileSubject(change === undefined ? bytes : await changed(bytes, change));
  },
  demo: async (change, settings = {}) => {
    const changes = [
      ...(settings.is1904 === true ? [COUNTED_FROM_1904] : []),
      ...(change ? [change] : []),
    ];
    let bytes = await demoBytes();
    for (const one of changes) bytes = await changed(bytes, one);
    return fileSubject(bytes);
  },
};

export const ADAPTERS: readonly Adapter[] = [file, office];
