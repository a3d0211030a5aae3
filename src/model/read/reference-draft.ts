import type { EachLanguage } from "../../domain/text/languages.ts";
import type { Question } from "../../domain/policy/reference.ts";
import type { FileDraft } from "./read-draft.ts";
import type { YamlFile } from "./yaml-file.ts";
import type { z } from "zod";
import type {
  aliasesSchema,
  DepartmentsYaml,
  GlossaryYaml,
  releasesSchema,
  siteSchema,
} from "../schema/reference-schemas.ts";

/** What is not of one policy, as read. */
export interface ReferenceDraft {
  readonly site: FileDraft<z.output<typeof siteSchema>>;
  readonly departments: FileDraft<DepartmentsYaml>;
  readonly glossary: FileDraft<GlossaryYaml>;
  readonly questions: FileDraft<readonly Question[]>;
  readonly aliases: FileDraft<z.output<typeof aliasesSchema>>;
  readonly releases: FileDraft<z.output<typeof releasesSchema>>;
  readonly ui: EachLanguage<YamlFile>;
}
