import { z } from "zod";

import { type DataFile, dataFile, jsonText } from "./data-file.ts";
import { RECORD_SCHEMAS, schemaPath } from "./record-schemas.ts";

/** The JSON Schema of each kind of JSON file. */
export function schemaFiles(): readonly DataFile[] {
  return Object.entries(RECORD_SCHEMAS).map(([name, schema]) =>
    dataFile(
      schemaPath(name),
      "schema",
      jsonText(z.toJSONSchema(schema)),
      "code",
    ),
  );
}
