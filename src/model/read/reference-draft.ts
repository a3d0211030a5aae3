import type { Question } from "../../domain/policy/reference.ts";
import type { FileDraft } from "./check-schema.ts";
import type { YamlFile } from "./yaml-file.ts";
import type { z } from "zod";
import type {
  aliasesSchema,
  DepartmentsYaml,
  GlossaryYaml,
  releasesSchema,
  siteSchema,
} from "../schema/reference-schemas.ts";

/** What is not of one policy, as read. A part is undefined when unreadable. */
export interface ReferenceDraft {
  readonly site: FileDraft<z.output<typeof siteSchema>> | undefined;
  readonly departments: FileDraft<DepartmentsYaml> | undefined;
  readonly glossary: FileDraft<GlossaryYaml> | undefined;
  readonly questions: FileDraft<readonly Question[]> | undefined;
  readonly aliases: FileDraft<z.output<typeof aliasesSchema>> | undefined;
  readonly releases: FileDraft<z.output<typeof releasesSchema>> | undefined;
  readonly ui: Readonly<Record<"zh" | "en", YamlFile | undefined>>;
}
