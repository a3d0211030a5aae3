import type {
  AliasEntry,
  Department,
  Question,
  Site,
} from "../../domain/policy/reference.ts";
import type { Release } from "../../domain/release/release.ts";
import type { EachLanguage } from "../../domain/text/languages.ts";
import type { GlossaryYaml } from "../schema/rendering-schemas.ts";
import type { FileDraft } from "./read-draft.ts";
import type { YamlFile } from "./yaml-file.ts";

export interface ReferenceDraft {
  readonly site: FileDraft<Site>;
  readonly departments: FileDraft<readonly Department[]>;
  readonly glossary: FileDraft<GlossaryYaml>;
  readonly questions: FileDraft<readonly Question[]>;
  readonly aliases: FileDraft<readonly AliasEntry[]>;
  readonly releases: FileDraft<readonly Release[]>;
  readonly ui: EachLanguage<YamlFile>;
}
