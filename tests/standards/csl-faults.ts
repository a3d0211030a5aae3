import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";

const PATH = join(import.meta.dirname, "csl", "csl-data.json");

/** As the schema is written: it repeats what its parts already say. */
const ajv = new Ajv({ allErrors: true, strict: false });
const validate = ajv.compile(JSON.parse(readFileSync(PATH, "utf8")) as object);

/** The faults that the schema of CSL-JSON finds in a text. */
export function cslFaults(text: string): readonly string[] {
  if (validate(JSON.parse(text))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = "" }) => `${instancePath} ${message}`,
  );
}
