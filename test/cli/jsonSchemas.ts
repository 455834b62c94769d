import Ajv2020 from "ajv/dist/2020";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a text of JSON lacks by a schema of docs/schemas: an empty list when it fits. */
export function misfits(schemaName: string, json: string): readonly string[] {
  const path = join(__dirname, "../../docs/schemas", `${schemaName}.schema.json`);
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  const validate = ajv.compile(JSON.parse(readFileSync(path, "utf8")) as object);
  validate(JSON.parse(json));
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath}: ${String(message)}`,
  );
}
