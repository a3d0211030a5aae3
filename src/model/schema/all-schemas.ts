import type { z } from "zod";

import { measureSchema } from "./measure-schema.ts";
import { policySchema } from "./policy-schema.ts";
import { questionsSchema } from "./questions-schema.ts";
import { departmentsSchema, glossarySchema } from "./rendering-schemas.ts";
import { aliasesSchema, releasesSchema, siteSchema } from "./site-schemas.ts";

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
