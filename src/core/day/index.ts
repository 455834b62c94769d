export {
  addDays,
  addMonths,
  daysBetween,
  earlier,
  isIsoDate,
  lastDayOfYear,
  later,
  parseIsoDate,
  yearOf,
  type IsoDate,
} from "./isoDate";
export { fromSerial, toSerial } from "./serial";
