import { z } from "zod";

import { SCHEMAS } from "./all-schemas.ts";

export const SCHEMA_FOLDER = "content/schema";

/**
 * JSON Schema of every kind of file, by file name. Editors complete and check
 * YAML with it; the loader itself uses the zod schemas.
 */
export function jsonSchemas(): ReadonlyMap<string, object> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      z.toJSONSchema(schema, { io: "input", reused: "ref" }),
    ]),
  );
}
