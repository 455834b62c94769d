export { startExcel, type ExcelOptions } from "./bridge/startExcel";
export { ExcelHost } from "./bridge/excelHost";
export { TRANSPORT, type Fault } from "./bridge/faults";
export { CellErrorValue } from "./model/cell";
export type { Person } from "./people/person";
export type { Onlooker } from "./people/onlooker";
export { HostError } from "./wire/hostError";
export { dump } from "./dump/toPackage";
