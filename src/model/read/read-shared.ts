import type { z } from "zod";

import {
  type EachLanguage,
  type Locale,
  LOCALES,
} from "../../domain/text/languages.ts";
import type { Problem } from "../problem/problem.ts";
import { questionsSchema } from "../schema/questions-schema.ts";
import {
  departmentsSchema,
  glossarySchema,
} from "../schema/rendering-schemas.ts";
import { releasesSchema } from "../schema/releases-schema.ts";
import { aliasesSchema, siteSchema } from "../schema/site-schemas.ts";
import { readDraft } from "./read-draft.ts";
import { readYaml } from "./read-yaml.ts";
import type { ReferenceDraft } from "./reference-draft.ts";
import { parseYaml, type ParseYaml, type YamlFile } from "./yaml-file.ts";

export interface SharedRead {
  /** Undefined when a file is not there or not of the right form. */
  readonly draft: ReferenceDraft | undefined;
  readonly problems: readonly Problem[];
}

/** Reads what is not of one policy, and the interface wording. */
export async function readShared(
  root: string,
  parse: ParseYaml = parseYaml,
): Promise<SharedRead> {
  const problems: Problem[] = [];
  const readAs = async <T>(name: string, schema: z.ZodType<T>) => {
    const read = await readDraft(root, `content/${name}.yaml`, schema, parse);
    problems.push(...read.problems);
    return read.draft;
  };
  const site = await readAs("site", siteSchema);
  const departments = await readAs("departments", departmentsSchema);
  const glossary = await readAs("glossary", glossarySchema);
  const questions = await readAs("questions", questionsSchema);
  const aliases = await readAs("aliases", aliasesSchema);
  const releases = await readAs("releases", releasesSchema);
  const ui: Partial<Record<Locale, YamlFile>> = {};
  for (const locale of LOCALES) {
    const read = await readYaml(
      root,
      `content/ui/${locale}.json`,
      parse,
      "json",
    );
    problems.push(...read.problems);
    if (read.file) ui[locale] = read.file;
  }
  if (!site || !departments || !glossary) return { draft: undefined, problems };
  if (!questions || !aliases || !releases)
    return { draft: undefined, problems };
  if (!isWhole(ui)) return { draft: undefined, problems };
  const lists = { departments, glossary, questions, aliases, releases };
  return { draft: { site, ...lists, ui }, problems };
}

function isWhole(
  ui: Partial<Record<Locale, YamlFile>>,
): ui is EachLanguage<YamlFile> {
  return LOCALES.every((locale) => ui[locale]);
}
