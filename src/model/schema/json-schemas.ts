import { z } from "zod";

import { measureSchema } from "./measure-schema.ts";
import { policySchema } from "./policy-schema.ts";
import { questionsSchema } from "./questions-schema.ts";
import { departmentsSchema, glossarySchema } from "./rendering-schemas.ts";
import { releasesSchema } from "./releases-schema.ts";
import { aliasesSchema, siteSchema } from "./site-schemas.ts";

export const SCHEMA_FOLDER = "content/schema";

/** The schema of each kind of file, by the name of its JSON Schema. */
export const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  policy: policySchema,
  measure: measureSchema,
  site: siteSchema,
  departments: departmentsSchema,
  glossary: glossarySchema,
  questions: questionsSchema,
  aliases: aliasesSchema,
  releases: releasesSchema,
};

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
