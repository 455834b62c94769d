export { InvalidDayError, UserError } from "./errors";
export { SEVERITIES, type Fix, type Issue, type Severity } from "./issue";
