import { z } from "zod";

import { LICENCES } from "./data-file.ts";
import { hash, isoDay, localWords, named } from "./record-fields.ts";

const file = z.strictObject({
  path: z.string().describe("Below the folder of this list."),
  policy: z.string().nullable().describe("The policy it is of; null for none."),
  type: z.string().describe("Its media type."),
  size: z.int().min(0).describe("In bytes."),
  sha256: hash,
  licence: z
    .enum(LICENCES)
    .describe("By SPDX; the official text belongs to none of them."),
  release: z.string().describe("The release of the site that it is from."),
  schema: z
    .string()
    .nullable()
    .describe("The JSON Schema of a JSON file, below the same folder."),
});

/** The list of all data files. */
export const indexRecord = z.strictObject({
  site: localWords,
  release: z.strictObject({ version: z.string(), date: isoDay }),
  policies: z.array(named),
  files: z.array(file),
});
