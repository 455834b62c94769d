export { ExcelHost } from "./bridge/excelHost";
export { startExcel, type ExcelOptions } from "./bridge/startExcel";
export { TRANSPORT } from "./bridge/faults";
export { BROKEN_HOSTS } from "./broken/brokenHosts";
export { dump } from "./dump/toPackage";
export { CellErrorValue } from "./model/cell";
