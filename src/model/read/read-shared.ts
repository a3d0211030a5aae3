import type { z } from "zod";

import { checkSchema, type FileDraft } from "./check-schema.ts";
import type { Problem } from "../problem/problem.ts";
import { readJson, readYaml } from "./read-yaml.ts";
import {
  aliasesSchema,
  departmentsSchema,
  glossarySchema,
  questionsSchema,
  releasesSchema,
  siteSchema,
} from "../schema/reference-schemas.ts";
import type { ReferenceDraft } from "./reference-draft.ts";
import { parseYaml, type ParseYaml } from "./yaml-file.ts";

/** Reads what is not of one policy, and the interface wording. */
export async function readShared(
  root: string,
  parse: ParseYaml = parseYaml,
): Promise<{
  readonly draft: ReferenceDraft;
  readonly problems: readonly Problem[];
}> {
  const problems: Problem[] = [];
  const readAs = async <T>(
    name: string,
    schema: z.ZodType<T>,
  ): Promise<FileDraft<T> | undefined> => {
    const read = await readYaml(root, `content/${name}.yaml`, parse);
    const checked = read.file && checkSchema(read.file, schema);
    problems.push(...read.problems, ...(checked?.problems ?? []));
    return checked?.draft;
  };
  const readWording = async (locale: string) => {
    const read = await readJson(root, `content/ui/${locale}.json`, parse);
    problems.push(...read.problems);
    return read.file?.data === undefined ? undefined : read.file;
  };
  const draft: ReferenceDraft = {
    site: await readAs("site", siteSchema),
    departments: await readAs("departments", departmentsSchema),
    glossary: await readAs("glossary", glossarySchema),
    questions: await readAs("questions", questionsSchema),
    aliases: await readAs("aliases", aliasesSchema),
    releases: await readAs("releases", releasesSchema),
    ui: { zh: await readWording("zh"), en: await readWording("en") },
  };
  return { draft, problems };
}
